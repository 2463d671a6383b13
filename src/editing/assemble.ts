import type { TextEdit, TextRange } from '../text/range';

/** A piece of the changed text: new words, or a stretch of the old text that is moved there. */
export type Piece = string | TextRange;

/** What a change of structure does, all offsets those of the old text. */
export interface Plan {
  /** Stretches that are taken away from where they stand, apart from each other. */
  readonly cuts: readonly TextRange[];
  readonly inserts: readonly { readonly at: number; readonly pieces: readonly Piece[] }[];
  /** Labels and references that are written otherwise; in a stretch that moves they move with it. */
  readonly replacements: readonly TextEdit[];
}

/** The plan as edits of the old text: apart, in order, no two touching where one of them only inserts. */
export function editsOf(text: string, plan: Plan): readonly TextEdit[] {
  return joined(singleEdits(text, plan)).filter(
    ({ range, text: words }) => words !== text.slice(range.start, range.end),
  );
}

/** The same before those that meet are made one. */
function singleEdits(text: string, { cuts, inserts, replacements }: Plan): readonly TextEdit[] {
  const isCut = ({ range }: TextEdit): boolean => cuts.some((cut) => cut.start <= range.start && range.end <= cut.end && range.start < cut.end); // prettier-ignore
  return [
    ...cuts.map((range) => ({ range, text: '' })),
    ...inserts.map(({ at, pieces }) => ({ range: { start: at, end: at }, text: printed(text, pieces, replacements) })),
    ...replacements.filter((edit) => !isCut(edit)),
  ].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

function printed(text: string, pieces: readonly Piece[], replacements: readonly TextEdit[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : printedSlice(text, piece, replacements))).join('');
}

/** A stretch of the text with those of the replacements that lie in it. */
export function printedSlice(text: string, slice: TextRange, replacements: readonly TextEdit[]): string {
  let result = '';
  let at = slice.start;
  const inside = replacements
    .filter(({ range }) => slice.start <= range.start && range.end <= slice.end)
    .sort((a, b) => a.range.start - b.range.start);
  for (const { range, text: words } of inside) {
    result += text.slice(at, range.start) + words;
    at = range.end;
  }
  return result + text.slice(at, slice.end);
}

/** One edit for those that meet, as an editor may apply two at one place in either order. */
function joined(edits: readonly TextEdit[]): readonly TextEdit[] {
  const result: TextEdit[] = [];
  for (const edit of edits) {
    const last = result.at(-1);
    if (last && last.range.end >= edit.range.start) {
      result[result.length - 1] = {
        range: { start: last.range.start, end: Math.max(last.range.end, edit.range.end) },
        text: last.text + edit.text,
      };
    } else {
      result.push(edit);
    }
  }
  return result;
}

/** Where an offset of the old text is in the changed one; in a stretch that moves, where that has gone. */
export function placeAfter(text: string, plan: Plan, offset: number): number {
  for (const { at, pieces } of plan.inserts) {
    let before = 0;
    for (const piece of pieces) {
      if (typeof piece !== 'string' && piece.start <= offset && offset < piece.end) {
        const within = plan.replacements.filter(({ range }) => range.start < offset && range.end <= offset);
        return (
          shifted(text, plan, at) + before + printedSlice(text, { start: piece.start, end: offset }, within).length
        );
      }
      before += printed(text, [piece], plan.replacements).length;
    }
  }
  const inserted = plan.inserts.filter(({ at }) => at === offset).flatMap(({ pieces }) => pieces);
  return shifted(text, plan, offset) + printed(text, inserted, plan.replacements).length;
}

/** Where an offset is as what stands before it changes; what is inserted there comes behind. */
export function shifted(text: string, plan: Plan, offset: number): number {
  let by = 0;
  for (const { range, text: words } of singleEdits(text, plan)) {
    if (range.start < offset && range.end <= offset) by += words.length - (range.end - range.start);
  }
  return offset + by;
}
