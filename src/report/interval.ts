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
