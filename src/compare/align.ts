import { longestRise } from '../text/rise';
import { append } from '../text/lists';
import type { Token } from './tokens';
import { isFigure } from './words';

/** Tokens that stand for each other, by index; both rise. */
export interface Aligned {
  readonly before: number;
  readonly after: number;
}

/** Two stretches of more cells than this are not laid beside each other whole: what occurs once in each divides them. */
const CELLS = 250_000;
/** So many tokens in a row, once in each text, are an anchor. */
const ANCHOR = 4;

/**
 * Lays two rows of tokens beside each other so that what they share is worth most. Figures may stand for each other with
 * another value. Time is bounded by the length of the rows times a constant.
 */
export function align(before: readonly Token[], after: readonly Token[]): readonly Aligned[] {
  const found: Aligned[] = [];
  alignBetween(before, after, { first: 0, last: before.length }, { first: 0, last: after.length }, found, true);
  return found;
}

interface Span {
  readonly first: number;
  readonly last: number;
}

function alignBetween(
  before: readonly Token[],
  after: readonly Token[],
  one: Span,
  other: Span,
  found: Aligned[],
  divide: boolean,
): void {
  const isSame = (first: number, second: number): boolean => before[first]!.key === after[second]!.key;
  let { first: start, last: end } = one;
  let { first: from, last: to } = other;
  for (; start < end && from < to && isSame(start, from); start++, from++) found.push({ before: start, after: from });
  const tail: Aligned[] = [];
  for (; end > start && to > from && isSame(end - 1, to - 1); end--, to--)
    tail.push({ before: end - 1, after: to - 1 });
  if ((end - start) * (to - from) <= CELLS) best(before.slice(start, end), after.slice(from, to), start, from, found);
  else if (divide) {
    let last: Aligned = { before: start, after: from };
    for (const anchor of anchors(before, after, { first: start, last: end }, { first: from, last: to })) {
      // Anchors that touch are one stretch: the tokens of the first are behind us already.
      if (anchor.before < last.before || anchor.after < last.after) continue;
      const gap = { first: last.before, last: anchor.before };
      alignBetween(before, after, gap, { first: last.after, last: anchor.after }, found, false);
      for (let at = 0; at < ANCHOR; at++) found.push({ before: anchor.before + at, after: anchor.after + at });
      last = { before: anchor.before + ANCHOR, after: anchor.after + ANCHOR };
    }
    alignBetween(before, after, { first: last.before, last: end }, { first: last.after, last: to }, found, false);
  }
  append(found, tail.reverse());
}

/** Runs of tokens that occur once in each row, those that stand in the same order. */
function anchors(before: readonly Token[], after: readonly Token[], one: Span, other: Span): readonly Aligned[] {
  const left = oncePlaces(before, one);
  const right = oncePlaces(after, other);
  const both = [...left].flatMap(([key, place]) => {
    const found = right.get(key);
    return place < 0 || found === undefined || found < 0 ? [] : [{ before: place, after: found }];
  });
  return longestRise(both.map((pair) => pair.after)).map((at) => both[at]!);
}

/** Where each run of tokens stands; -1 for one that stands in more places. */
function oncePlaces(tokens: readonly Token[], { first, last }: Span): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let at = first; at + ANCHOR <= last; at++) {
    const key = tokens
      .slice(at, at + ANCHOR)
      .map((token) => token.key)
      .join('\u0001');
    places.set(key, places.has(key) ? -1 : at);
  }
  return places;
}

/** The alignment that is worth most, by dynamic programming. */
function best(before: readonly Token[], after: readonly Token[], by: number, byAfter: number, found: Aligned[]): void {
  if (before.length === 0 || after.length === 0) return;
  const width = after.length + 1;
  const worths = new Int32Array((before.length + 1) * width);
  for (let row = before.length - 1; row >= 0; row--) {
    const token = before[row]!;
    for (let column = after.length - 1; column >= 0; column--) {
      const here = row * width + column;
      const skip = Math.max(worths[here + width]!, worths[here + 1]!);
      const worth = worthOf(token, after[column]!);
      worths[here] = worth > 0 ? Math.max(skip, worth + worths[here + width + 1]!) : skip;
    }
  }
  for (let row = 0, column = 0; row < before.length && column < after.length;) {
    const here = row * width + column;
    const worth = worthOf(before[row]!, after[column]!);
    if (worth > 0 && worths[here] === worth + worths[here + width + 1]!) {
      found.push({ before: by + row, after: byAfter + column });
      row += 1;
      column += 1;
    } else if (worths[here] === worths[here + width]) row += 1;
    else column += 1;
  }
}

/** What it is worth that two tokens stand for each other; 0 if they cannot. */
function worthOf(one: Token, other: Token): number {
  if (one.key === other.key) return one.weight;
  if (!one.figure || !other.figure) return 0;
  return unitOf(one) === unitOf(other) ? one.weight / 2 : 2;
}

/** What a figure measures, its scale apart; a change of scale is a change of the number. */
export function unitOf({ figure }: Token): string | undefined {
  if (!figure) return undefined;
  // The unit behind a blank has its scale with it.
  return isFigure(figure) ? figure.unit : figure.unit?.replace(/^[十百千万亿]+/, '');
}
