import { interval, UNBOUNDED, type Interval } from '../report/interval';

/** The functions that a team's formula may call beside `sum`. */
export type IntervalFunction = 'min' | 'max' | 'abs' | 'sqrt' | 'round';

/**
 * The values that a function can take when each argument lies in its interval. `round` takes the number of decimals as
 * an exact second argument and rounds a half away from zero, as mathjs does; of a root of what may be below zero only
 * the values that have one count.
 */
export function applyFunction(name: IntervalFunction, parts: readonly [Interval, ...Interval[]]): Interval {
  const [first, second] = parts;
  switch (name) {
    case 'min':
      return least(parts);
    case 'max':
      return negate(least(parts.map(negate)));
    case 'abs':
      return absolute(first);
    case 'sqrt':
      return first.high < 0 ? UNBOUNDED : monotone(first.low < 0 ? { ...first, low: 0 } : first, Math.sqrt);
    case 'round':
      return rounded(first, second?.low ?? 0);
  }
}

/** −x for every x. */
export function negate(a: Interval): Interval {
  return interval(0 - a.high, 0 - a.low, a.highOpen, a.lowOpen);
}

function least(parts: readonly Interval[]): Interval {
  const low = Math.min(...parts.map((part) => part.low));
  const high = Math.min(...parts.map((part) => part.high));
  return interval(
    low,
    high,
    parts.every((part) => part.low !== low || part.lowOpen === true),
    parts.some((part) => part.high === high && part.highOpen === true),
  );
}

function absolute(a: Interval): Interval {
  if (a.low >= 0) return a;
  if (a.high <= 0) return negate(a);
  const below = negate(a);
  const furthest = a.high > below.high ? a : below;
  const open = a.high === below.high ? a.highOpen === true && below.highOpen === true : furthest.highOpen;
  return interval(0, furthest.high, false, open);
}

function monotone(a: Interval, apply: (value: number) => number): Interval {
  return interval(apply(a.low), apply(a.high), a.lowOpen, a.highOpen);
}

/** Closed: what is just above a bound is mostly rounded to the same value as the bound. */
function rounded(a: Interval, decimals: number): Interval {
  const factor = 10 ** decimals;
  const round = (value: number): number => {
    const scaled = Math.abs(value) * factor;
    // 1.005 × 100 in binary is a hair below the half that is meant.
    return Number.isFinite(scaled) ? (Math.sign(value) * Math.floor(scaled + 0.5 + scaled * 1e-14)) / factor : value;
  };
  return interval(round(a.low), round(a.high));
}
