import type { Claim, Operand } from '../../src/statistics/claim';
import type { TextRange } from '../../src/text/range';
import type { GoldStatement } from './goldSet';
import type { PublishedText } from './texts';

/** A labelled statement in its text. */
export interface PlacedStatement {
  readonly gold: GoldStatement;
  readonly text: PublishedText;
  readonly sentence: TextRange;
  /** Each place in the sentence where the claimed figure is printed; at least one. */
  readonly claimed: readonly TextRange[];
  /** The same for each operand. */
  readonly operands: readonly (readonly TextRange[])[];
}

/** What is wrong with a label that does not fit its text, in Chinese. */
export interface Misplaced {
  readonly problem: string;
}

/** Finds the statement's sentence and figures, or says what is missing. */
export function placeStatement(gold: GoldStatement, text: PublishedText | undefined): PlacedStatement | Misplaced {
  if (text === undefined) return { problem: `没有文件${gold.file}` };
  const at = text.line(gold.line)?.indexOf(gold.sentence) ?? -1;
  if (at < 0) return { problem: `${gold.file}第${gold.line}行没有这句话` };
  const start = text.lineStart(gold.line) + at;
  const find = (figure: string): readonly TextRange[] => occurrences(gold.sentence, figure, start);
  const claimed = find(gold.claimed);
  const operands = gold.operands.map(find);
  const missing = [gold.claimed, ...gold.operands].find((_, index) => [claimed, ...operands][index]?.length === 0);
  if (missing !== undefined) return { problem: `${gold.file}第${gold.line}行的这句话里没有“${missing}”` };
  return { gold, text, sentence: { start, end: start + gold.sentence.length }, claimed, operands };
}

/** Where a figure stands in a sentence, and not as a part of a longer number. */
function occurrences(sentence: string, figure: string, by: number): readonly TextRange[] {
  const found: TextRange[] = [];
  for (let at = sentence.indexOf(figure); at >= 0; at = sentence.indexOf(figure, at + 1)) {
    const end = at + figure.length;
    const before = sentence.slice(Math.max(0, at - 2), at);
    const inLonger = /\d$/.test(before) || /\d[.,]$/.test(before);
    const runsOn = /\d$/.test(figure) && /^[.,]?\d/.test(sentence.slice(end, end + 2));
    if (!inLonger && !runsOn) found.push({ start: by + at, end: by + end });
  }
  return found;
}

const overlap = (one: TextRange, other: TextRange): boolean => one.start < other.end && other.start < one.end;

/** Every figure of a claim, the printed result included. */
export function figuresOf(claim: Claim): readonly Operand[] {
  return [...(Object.values(claim.operands).flat() as readonly Operand[]), claim.printed];
}

/** Whether a figure of the claim stands at one of the places. */
export function takesPart(claim: Claim, places: readonly TextRange[]): boolean {
  return figuresOf(claim).some(({ range }) => places.some((place) => overlap(place, range)));
}

/** Whether the claim's printed result stands at one of the places. */
export function prints(claim: Claim, places: readonly TextRange[]): boolean {
  return places.some((place) => overlap(place, claim.printed.range));
}

/** How many of the statement's operands are figures of the claim. */
export function operandsIn(claim: Claim, { operands }: PlacedStatement): number {
  return operands.filter((places) => takesPart(claim, places)).length;
}

/**
 * Whether the claim is about the statement: its printed result is the claimed figure and at least one operand takes
 * part, or the claimed figure and all operands do, in whatever parts.
 */
export function covers(claim: Claim, placed: PlacedStatement): boolean {
  const operands = operandsIn(claim, placed);
  if (prints(claim, placed.claimed)) return operands > 0;
  return operands === placed.operands.length && takesPart(claim, placed.claimed);
}

/** Whether a reader would take the claim for a word about the statement: wider than `covers`. */
export function concerns(claim: Claim, placed: PlacedStatement): boolean {
  return prints(claim, placed.claimed) || (takesPart(claim, placed.claimed) && operandsIn(claim, placed) > 0);
}

/** A labelled statement's sentence as far as it stands near the claimed figure. */
export function nearClaimed({ gold, sentence, claimed }: PlacedStatement): TextRange {
  const last = claimed.at(-1)!;
  return { start: last.start - sentence.start, end: Math.min(last.end - sentence.start, gold.sentence.length) };
}
