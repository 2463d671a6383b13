import type { CheckedFigure } from '../keep/checkedFigures';
import type { Mark, Marks } from '../keep/mark';
import type { Claim, Operand } from '../statistics/claim';
import type { TextRange } from '../text/range';
import { firstOverlapping } from '../text/overlap';
import type { Session } from './sessions';

/** What was noted about the claims of a report, through the figures that take part in them. */
export interface ClaimNotes {
  /** Someone has marked the figure that the claim states 核实无误: whatever came of checking, it is settled. */
  verified(claim: Claim): boolean;
  /** Marks 有疑问 of any of its figures, in the order of the text. */
  doubts(claim: Claim): readonly Mark[];
  /** The mark of the figure that stands there. */
  at(range: TextRange): Mark | undefined;
  /** Every figure that is marked 有疑问, in a claim or not. */
  readonly doubtful: readonly CheckedFigure[];
}

const nothing: ClaimNotes = { verified: () => false, doubts: () => [], at: () => undefined, doubtful: [] };

/** The notes of the report's present version; a report without marks costs nothing. */
export function claimNotes(session: Session): ClaimNotes {
  const marks = session.marks();
  if (marks.size === 0) return nothing;
  const figures = session.figures();
  let known = kept.get(figures);
  if (known?.marks !== marks) {
    known = { marks, notes: readNotes(figures, marks) };
    kept.set(figures, known);
  }
  return known.notes;
}

const kept = new WeakMap<readonly CheckedFigure[], { readonly marks: Marks; readonly notes: ClaimNotes }>();

function readNotes(figures: readonly CheckedFigure[], marks: Marks): ClaimNotes {
  const marked = figures.filter(({ fingerprint }) => marks.has(fingerprint));
  const at = (range: TextRange): Mark | undefined => {
    const figure = firstOverlapping(marked, range);
    return figure && marks.get(figure.fingerprint);
  };
  const doubtful = marked.filter(({ fingerprint }) => marks.get(fingerprint)?.state === 'doubtful');
  return {
    at,
    verified: ({ printed }) => at(printed.range)?.state === 'verified',
    doubts: (claim) =>
      doubtful.length === 0
        ? []
        : placesOf(claim)
            .flatMap(({ range }) => at(range) ?? [])
            .filter(({ state }) => state === 'doubtful'),
    doubtful,
  };
}

/** All figures and placeholders of a claim, each once, in the order of the text. */
export function placesOf({ operands, printed }: Claim): readonly Operand[] {
  const all = [
    ...Object.values(operands).flatMap((one): readonly Operand[] => ('range' in one ? [one] : one)),
    printed,
  ];
  const places = new Map(all.map((operand) => [operand.range.start, operand]));
  return [...places.values()].sort((one, other) => one.range.start - other.range.start);
}
