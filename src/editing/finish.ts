import type { Report, Section } from '../report/model';
import type { TextEdit } from '../text/range';
import { editsOf, placeAfter, printedSlice, shifted, type Piece, type Plan } from './assemble';
import type { Count, Item, Outline } from './items';
import { relabel } from './relabel';
import type { Outcome } from './structure';
import type { TextRange } from '../text/range';

/** A new section in the pieces of an insertion: its label, once that is known. */
export interface Made {
  readonly made: Item;
}

/** What is done beside the labels. */
export interface Moves {
  readonly cuts?: readonly TextRange[];
  readonly inserts?: readonly { readonly at: number; readonly pieces: readonly (Piece | Made)[] }[];
  readonly replacements?: readonly TextEdit[];
}

/** The outcome of a change: its labels are put in order and all becomes one set of edits. */
export function finish(
  report: Report,
  outline: Outline,
  touched: ReadonlySet<Count>,
  { cuts = [], inserts = [], replacements = [] }: Moves,
  focus: Section | Item | number,
): Outcome {
  const labels = relabel(report, outline, touched);
  if (labels === undefined) return { refused: 'noLabel' };
  const plan: Plan = {
    cuts: united(cuts),
    inserts: inserts.map(({ at, pieces }) => {
      return { at, pieces: pieces.map((piece) => (isMade(piece) ? (labels.made.get(piece.made) ?? '') : piece)) };
    }),
    replacements: [...replacements, ...labels.edits],
  };
  const edits = editsOf(report.text, plan);
  if (edits.length === 0) return { refused: cuts.length > 0 ? 'already' : 'inOrder' };
  if (typeof focus === 'number') return { edits, at: shifted(report.text, plan, focus) };
  if ('kind' in focus) return { edits, at: placeAfter(report.text, plan, focus.range.start) };
  for (const { at, pieces } of inserts) {
    const index = pieces.findIndex((piece) => isMade(piece) && piece.made === focus);
    if (index < 0) continue;
    const before = pieces.slice(0, index).map((piece) => lengthOf(report.text, plan, piece));
    return { edits, at: before.reduce((sum, length) => sum + length, shifted(report.text, plan, at)) };
  }
  return { edits, at: 0 };
}

/** One stretch for those that overlap: two sections that go together share the breaks between them. */
function united(ranges: readonly TextRange[]): readonly TextRange[] {
  const result: TextRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && range.start < last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else result.push(range);
  }
  return result;
}

function isMade(piece: Piece | Made): piece is Made {
  return typeof piece !== 'string' && 'made' in piece;
}

function lengthOf(text: string, plan: Plan, piece: Piece | Made): number {
  if (isMade(piece)) return 0;
  return typeof piece === 'string' ? piece.length : printedSlice(text, piece, plan.replacements).length;
}
