/**
 * The true values that would be printed as one figure does. A bound may be infinite; an open bound is not itself
 * in the interval (6200多 is more than 6200 and less than 6300).
 */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowOpen?: boolean;
  readonly highOpen?: boolean;
}

/**
 * Bounds that differ by less than this part of the largest bound at hand are the same bound: 36.03 + 0.005 in binary
 * is not quite 36.035, and no printed figure has ten digits that matter.
 */
const RELATIVE_NOISE = 1e-9;
/** What is left of a difference of equal figures. */
const ABSOLUTE_NOISE = 1e-12;

/** An interval, with its flags only where they say something. Infinite bounds are always open. */
export function interval(low: number, high: number, lowOpen = false, highOpen = false): Interval {
  const below = lowOpen || low === -Infinity;
  const above = highOpen || high === Infinity;
  if (below) return above ? { low, high, lowOpen: true, highOpen: true } : { low, high, lowOpen: true };
  return above ? { low, high, highOpen: true } : { low, high };
}

/** One value, known exactly. */
export function exactly(value: number): Interval {
  return { low: value, high: value };
}

/** Nothing is known. */
export const UNBOUNDED: Interval = interval(-Infinity, Infinity);

/** Every sum of a value of each; a bound is open where one of its two is. */
export function add(a: Interval, b: Interval): Interval {
  return interval(
    a.low + b.low,
    a.high + b.high,
    a.lowOpen === true || b.lowOpen === true,
    a.highOpen === true || b.highOpen === true,
  );
}

function negate(a: Interval): Interval {
  return interval(-a.high, -a.low, a.highOpen, a.lowOpen);
}

/** Every difference of a value of `a` and one of `b`. */
export function subtract(a: Interval, b: Interval): Interval {
  return add(a, negate(b));
}

/** The sum of all; 0 for none. */
export function sum(intervals: readonly Interval[]): Interval {
  return intervals.reduce(add, exactly(0));
}

/** Whether the bound on one side is not itself in the interval. */
function isOpenAt(a: Interval, side: number): boolean {
  return side === 0 ? a.lowOpen === true || a.low === -Infinity : a.highOpen === true || a.high === Infinity;
}

/**
 * The hull of what an operation that is monotonous in each operand makes of the four pairs of bounds. Every claim is judged
 * by it, so nothing is laid out in lists.
 */
function fromCorners(a: Interval, b: Interval, apply: (x: number, y: number) => number): Interval {
  let [low, high, lowOpen, highOpen] = [Infinity, -Infinity, true, true];
  for (let pair = 0; pair < 4; pair += 1) {
    const x = pair < 2 ? a.low : a.high;
    const y = pair % 2 === 0 ? b.low : b.high;
    const xOpen = isOpenAt(a, pair >> 1);
    const yOpen = isOpenAt(b, pair % 2);
    const applied = apply(x, y);
    // 0 × ∞ and ∞ ÷ ∞ have no value; 0 is the limit that the other corners do not give already.
    const value = Number.isNaN(applied) ? 0 : applied;
    const isReached = value === 0 && ((x === 0 && !xOpen) || (y === 0 && !yOpen));
    const open = !isReached && (xOpen || yOpen);
    // A bound is open where all corners that give it are.
    lowOpen = value < low ? open : lowOpen && (value > low || open);
    highOpen = value > high ? open : highOpen && (value < high || open);
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return interval(low, high, lowOpen, highOpen);
}

/** Every product of a value of each. */
export function multiply(a: Interval, b: Interval): Interval {
  return fromCorners(a, b, (x, y) => x * y);
}

/** Unbounded where the divisor has 0 inside or is 0; one-sided where 0 is its bound. */
export function divide(a: Interval, b: Interval): Interval {
  if ((b.low < 0 && b.high > 0) || (b.low === 0 && b.high === 0)) return UNBOUNDED;
  const zero = b.high === 0 ? -0 : 0;
  return fromCorners(a, b, (x, y) => (x === 0 ? 0 : x / (y === 0 ? zero : y)));
}

/** Every value of `base` to the power of one of `exponent`; nothing is known of a base below 0. */
export function power(base: Interval, exponent: Interval): Interval {
  if (base.low < 0) return UNBOUNDED;
  return fromCorners(base, exponent, (x, y) => x ** y);
}

/** Every value times an exact factor; a negative one turns the interval round. */
export function scale(a: Interval, factor: number): Interval {
  return multiply(a, exactly(factor));
}

/** The smallest interval that holds both. */
export function hull(a: Interval, b: Interval): Interval {
  const lowest = a.low < b.low ? a : b.low < a.low ? b : a.lowOpen === true ? b : a;
  const highest = a.high > b.high ? a : b.high > a.high ? b : a.highOpen === true ? b : a;
  return interval(lowest.low, highest.high, lowest.lowOpen, highest.highOpen);
}

/** What lies in both, or undefined where nothing does. */
export function intersect(a: Interval, b: Interval): Interval | undefined {
  if (!meets(a, b)) return undefined;
  const low = Math.max(a.low, b.low);
  const high = Math.max(low, Math.min(a.high, b.high));
  const lowOpen = [a, b].some((one) => one.low === low && one.lowOpen === true);
  const highOpen = [a, b].some((one) => one.high === high && one.highOpen === true);
  return interval(low, high, lowOpen, highOpen);
}

/** High minus low; Infinity where a bound is. */
export function width(a: Interval): number {
  return a.high - a.low;
}

function noiseOf(a: Interval, b: Interval): number {
  const largest = Math.max(finiteSize(a.low), finiteSize(a.high), finiteSize(b.low), finiteSize(b.high));
  return Math.max(ABSOLUTE_NOISE, RELATIVE_NOISE * largest);
}

function finiteSize(bound: number): number {
  return Number.isFinite(bound) ? Math.abs(bound) : 0;
}

/**
 * Whether the two have a value in common. Bounds count as equal within a relative 1e-9 of the largest finite bound;
 * where bounds are equal, both must be closed: (6200, 6300) does not meet [6300, 6300].
 */
export function meets(a: Interval, b: Interval): boolean {
  const noise = noiseOf(a, b);
  return reaches(a, b, noise) && reaches(b, a, noise);
}

/** Whether `lower` does not lie wholly above `upper`. */
function reaches(lower: Interval, upper: Interval, noise: number): boolean {
  const gap = upper.high - lower.low;
  // −∞ meets nothing at infinity, but every interval with an infinite bound has finite values too.
  if (Number.isNaN(gap) || gap > noise) return true;
  return gap >= -noise && lower.lowOpen !== true && upper.highOpen !== true;
}
