import type { Claim } from '../../src/statistics/claim';
import { agreement, allowedBy } from './allowance';
import { movedFigure } from './moves';
import { covers, figuresOf, operandsIn, prints, type PlacedStatement } from './statements';
import { PublishedText } from './texts';

/** How far the printed value moves, in units of its last digit, up and down. */
const FAR = [3, 5, 11, 19, 30];
const NEAR = [1, 2];

/** One copy of a text in which one claimed figure was changed. */
export interface Mutant {
  readonly placed: PlacedStatement;
  readonly from: string;
  readonly to: string;
  /** How far it moved, in units of its last digit. */
  readonly units: number;
  /** Whether the new value is still one that the operands, as they are printed, allow. */
  readonly within: boolean;
  /** `within` false: a violated claim has the moved figure. `within` true: no violated claim is about the statement. */
  readonly asWished: boolean;
}

export interface MutationResult {
  /** Statements labelled ok, and those that no move can be made in (numbers in Chinese). */
  readonly statements: number;
  readonly unmovable: number;
  /** Statements of which a figure is in a violated claim before anything was moved. */
  readonly alarmed: readonly PlacedStatement[];
  /** Moved by 3 to 30 units and out of what the operands allow. */
  readonly outside: readonly Mutant[];
  /** Moved by 1 to 30 units and still within it. */
  readonly within: readonly Mutant[];
}

/**
 * Moves the claimed figure of every statement that is labelled ok, one at a time, in a copy of its whole text. The copy
 * is parsed with the original at hand: the result is that of a fresh parse, and only the changed line is read again.
 */
export function mutate(statements: readonly PlacedStatement[]): MutationResult {
  const right = statements.filter(({ gold }) => gold.cls === 'ok');
  const mutants = right.map(mutantsOf);
  const all = mutants.flat();
  return {
    statements: right.length,
    unmovable: mutants.filter((list) => list.length === 0).length,
    alarmed: right.filter(({ text, claimed }) => violatedAt(text.claims, claimed)),
    outside: all.filter(({ within }) => !within),
    within: all.filter(({ within }) => within),
  };
}

function mutantsOf(placed: PlacedStatement): readonly Mutant[] {
  const { gold, text } = placed;
  const place = claimedPlace(placed);
  const allowed = allowedBy(placed);
  const moves = [...NEAR, ...FAR].flatMap((units) => [units, -units]);
  return moves.flatMap((units): readonly Mutant[] => {
    const to = movedFigure(gold.claimed, units);
    if (to === undefined) return [];
    const kind = allowed ? agreement(to, allowed) : 'outside';
    const isFar = Math.abs(units) >= FAR[0]!;
    if (kind === 'on the edge' || (kind === 'outside' && !isFar)) return [];
    const copy = movedText(text, place, to);
    const moved = moveStatement(placed, copy, place, to);
    const within = kind === 'within';
    const asWished = within
      ? !copy.claims.some((claim) => claim.verdict === 'violated' && covers(claim, moved))
      : violatedAt(copy.claims, moved.claimed);
    return [{ placed, from: gold.claimed, to, units, within, asWished }];
  });
}

/** Whether a violated claim has a figure at one of the places. */
function violatedAt(claims: readonly Claim[], places: PlacedStatement['claimed']): boolean {
  return claims.some(
    (claim) =>
      claim.verdict === 'violated' &&
      figuresOf(claim).some(({ range }) => places.some(({ start, end }) => start < range.end && range.start < end)),
  );
}

type Place = PlacedStatement['claimed'][number];

/** Where the claimed figure stands that is to move: a sentence may print it twice. */
function claimedPlace({ claimed, operands, text, ...rest }: PlacedStatement): Place {
  const placed = { claimed, operands, text, ...rest };
  const about = text.claims.filter((claim) => covers(claim, placed));
  const best = about.sort((a, b) => operandsIn(b, placed) - operandsIn(a, placed))[0];
  const printed = best && claimed.find((place) => prints(best, [place]));
  const last = Math.max(...operands.map((places) => places[0]!.end));
  return printed ?? claimed.find(({ start }) => start >= last) ?? claimed[0]!;
}

/** The text with the figure replaced, parsed with the original at hand. */
export function movedText(text: PublishedText, { start, end }: Place, to: string): PublishedText {
  const changed = text.text.slice(0, start) + to + text.text.slice(end);
  return new PublishedText(text.name, changed, text.service, text.report);
}

/** The statement where it stands in the copy; only the moved figure counts as the claimed one. */
function moveStatement(
  placed: PlacedStatement,
  copy: PublishedText,
  { start, end }: Place,
  to: string,
): PlacedStatement {
  const by = to.length - (end - start);
  const move = (place: Place): Place => (place.start >= end ? { start: place.start + by, end: place.end + by } : place);
  return {
    ...placed,
    text: copy,
    sentence: { start: placed.sentence.start, end: placed.sentence.end + by },
    claimed: [{ start, end: start + to.length }],
    operands: placed.operands.map((places) => places.map(move)),
  };
}
