import type { Interval } from '../interval';

/**
 * How words around a number loosen it: `more` 6200多, `beyond` 3年多 (less than one unit more), `nearly` 近, `about` 约,
 * `roughly` 十来, `above` 超 and `below` 不足 (the number itself is not meant), `atLeast` 以上 and `atMost` 以内 (it is).
 */
export type ApproximationKind =
  'more' | 'beyond' | 'nearly' | 'about' | 'roughly' | 'above' | 'below' | 'atLeast' | 'atMost';

export interface Approximation {
  readonly kind: ApproximationKind;
  /** As printed. */
  readonly text: string;
}

/** A number as printed: 1.2 has the digits `12` and one decimal. */
export interface PrintedNumber {
  readonly start: number;
  readonly end: number;
  /** Half-width, without point, separators and sign. */
  readonly digits: string;
  readonly decimals: number;
  /** Power of ten of a scale that belongs to the number itself: 4 for the Chinese numeral 三万. */
  readonly power: number;
  readonly form: 'arabic' | 'chinese';
  /** Whether 1,200 is printed with its separator. */
  readonly grouped: boolean;
  readonly negative: boolean;
}

/** What follows a number: scale, unit and the approximators among and behind them. */
export interface Tail {
  readonly end: number;
  /** The number, with what a second one adds to it in 3万5千. */
  readonly digits: string;
  readonly power: number;
  /** As printed, without scale; empty where there is none. */
  readonly unit: string;
  readonly approximations: readonly Approximation[];
}

/** A number with all that belongs to it. */
export interface Amount {
  /** Approximators in front included. */
  readonly start: number;
  readonly end: number;
  readonly number: PrintedNumber;
  readonly digits: string;
  readonly power: number;
  readonly unit: string;
  readonly approximations: readonly Approximation[];
  /** Where the words alone state it: 几十, 四分之一. */
  readonly interval?: Interval;
}

/** The value in the amount's unit, as exact as a binary number can be. */
export function valueOf(amount: Pick<Amount, 'digits' | 'power' | 'number'>): number {
  return signed(amount, decimal(amount.digits, amount.power - amount.number.decimals));
}

/** `digits` × 10^`power`, rounded once: powers of ten up to 10^22 and integers below 2^53 are exact in binary. */
export function decimal(digits: string | number, power: number): number {
  return power < 0 ? Number(digits) / tenTo(-power) : Number(digits) * tenTo(power);
}

const POWERS: readonly number[] = Array.from({ length: 23 }, (_, power) => 10 ** power);

/** Looked up, as `**` is slow where the exponent is not known beforehand. */
function tenTo(power: number): number {
  return POWERS[power] ?? 10 ** power;
}

function signed(amount: Pick<Amount, 'number'>, value: number): number {
  return amount.number.negative && value !== 0 ? -value : value;
}
