import { longestRise } from '../text/rise';

/** A series that begins with a higher number is a piece of another text. */
const HIGHEST_FIRST = 2;
/** With more of them the numbers are those of another list, of which this is a choice. */
const MOST_GAPS = 2;
const MOST_MISSING = 9;

/** Where the numbers of a series do not count on. Indexes are those of the numbers. */
export type Fault =
  /** Numbers are missing before the one at `at`. */
  | { readonly kind: 'gap'; readonly at: number; readonly missing: readonly number[] }
  /** The number at `at` stands at `twin` too; `wanted` is the one that is missing here, where one is. */
  | { readonly kind: 'duplicate'; readonly at: number; readonly twin: number; readonly wanted: number | undefined }
  /** Taken away, those `at` leave the others in order. */
  | { readonly kind: 'order'; readonly at: readonly number[] };

/** The numbers from `from` to `to` (exclusive) are one counting: behind it another begins. */
export interface Counting {
  readonly from: number;
  readonly to: number;
  readonly faults: readonly Fault[];
}

/** The number with which a counting should begin, by its members' numbers. */
export function firstOf(numbers: readonly number[]): number {
  const lowest = numbers.reduce((low, number) => Math.min(low, number), Infinity);
  return lowest > HIGHEST_FIRST ? lowest : 1;
}

/**
 * What is wrong with the numbers of a series, each mistake told once: a number that comes twice explains the gap behind
 * it. Nothing is said of numbers in so much disorder, or with so many missing, that nobody has counted them.
 */
export function countingsOf(numbers: readonly number[]): readonly Counting[] {
  // Nearly every series of a report is 1, 2, 3…
  if (numbers.length > 0 && numbers.every((number, at) => number === at + 1))
    return [{ from: 0, to: numbers.length, faults: [] }];
  const found: Counting[] = [];
  let from = 0;
  let seen = new Set<number>();
  for (let at = 0; at <= numbers.length; at++) {
    if (at === numbers.length || beginsAnew(numbers, from, at, seen)) {
      const faults = from === 0 || numbers[from] === 1 ? faultsOf(numbers.slice(from, at)) : [];
      if (at > from) found.push({ from, to: at, faults: faults.map((fault) => moved(fault, from)) });
      from = at;
      seen = new Set();
    }
    seen.add(numbers[at]!);
  }
  return found;
}

/** A number that was there before and from which the next counts on begins another counting; 一、一、二、 is a mistake. */
function beginsAnew(numbers: readonly number[], from: number, at: number, seen: ReadonlySet<number>): boolean {
  const [before = 0, own, next] = [numbers[at - 1], numbers[at]!, numbers[at + 1]];
  if (own > before || next === before + 2) return false;
  if (own === before && (own !== 1 || (from === 0 && at === 1))) return false;
  return own === 1 || (next === own + 1 && seen.has(own));
}

function faultsOf(numbers: readonly number[]): readonly Fault[] {
  const { duplicates, meant } = duplicatesIn(numbers);
  const rise = longestRise(meant);
  const risen = new Set(rise);
  const displaced = meant.flatMap((number, at) => (number === undefined || risen.has(at) ? [] : [at]));
  const gaps = gapsIn(meant, rise);
  const missing = gaps.reduce((sum, gap) => sum + gap.missing.length, 0);
  const faults = [...duplicates, ...(displaced.length > 0 ? [{ kind: 'order', at: displaced } as const] : []), ...gaps];
  const isMess =
    Math.max(displaced.length, duplicates.length) * 3 > numbers.length ||
    gaps.length > MOST_GAPS ||
    missing > Math.min(numbers.length, MOST_MISSING);
  return isMess || (displaced.length > 0 && faults.length > 1) ? [] : faults;
}

/** Numbers that come twice, and what each number was meant to be: one that is used up for no other is undefined. */
function duplicatesIn(numbers: readonly number[]): {
  readonly duplicates: readonly Fault[];
  readonly meant: readonly (number | undefined)[];
} {
  const all = new Set(numbers);
  const firsts = new Map<number, number>();
  const duplicates: Fault[] = [];
  const meant: (number | undefined)[] = [];
  for (const [at, number] of numbers.entries()) {
    const first = firsts.get(number);
    if (first === undefined) {
      firsts.set(number, at);
      meant.push(number);
      continue;
    }
    // 1 2 2 4: the second is the third. 1 3 3 4: the first is the second.
    const [before, next] = [numbers[at - 1]!, numbers[at + 1]];
    const fits = !all.has(before + 1) && (next === before + 2 || next === undefined);
    const isEarlier =
      !fits && first === at - 1 && first > 0 && numbers[first - 1] === number - 2 && !all.has(number - 1);
    if (isEarlier) {
      meant[first] = number - 1;
      meant.push(number);
      duplicates.push({ kind: 'duplicate', at: first, twin: at, wanted: number - 1 });
    } else {
      meant.push(fits ? before + 1 : undefined);
      duplicates.push({ kind: 'duplicate', at, twin: first, wanted: fits ? before + 1 : undefined });
    }
  }
  return { duplicates, meant };
}

/** Stretches of numbers that none has, each before the next higher one of the rise. */
function gapsIn(
  numbers: readonly (number | undefined)[],
  rise: readonly number[],
): readonly Extract<Fault, { kind: 'gap' }>[] {
  const all = new Set(numbers);
  const gaps: Extract<Fault, { kind: 'gap' }>[] = [];
  let last = firstOf(rise.map((at) => numbers[at]!)) - 1;
  for (const at of rise) {
    const number = numbers[at]!;
    const missing: number[] = [];
    // More than there are members is no gap but another counting.
    for (let one = last + 1; one < number && missing.length <= numbers.length; one++)
      if (!all.has(one)) missing.push(one);
    if (missing.length > 0) gaps.push({ kind: 'gap', at, missing });
    last = number;
  }
  return gaps;
}

function moved(fault: Fault, by: number): Fault {
  switch (fault.kind) {
    case 'gap':
      return { ...fault, at: fault.at + by };
    case 'duplicate':
      return { ...fault, at: fault.at + by, twin: fault.twin + by };
    case 'order':
      return { ...fault, at: fault.at.map((at) => at + by) };
  }
}
