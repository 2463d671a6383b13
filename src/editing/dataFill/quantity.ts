import { scaleAt, measureWordAt } from '../../report/units';
import { dimensionOf, factorOf } from '../../statistics/dimension';
import { toHalfWidth } from '../../text/characters';

/** A unit as printed: 万元 has the measure 元 and the factor 10000. */
export interface Unit {
  readonly text: string;
  /** Without its scale; empty for 万 alone. */
  readonly measure: string;
  /** What it measures; two units can be converted where it is the same. */
  readonly dimension: string;
  /** How many of its dimension's own unit it is. */
  readonly factor: number;
}

/** The number that a cell states. */
export interface Quantity {
  /** In `unit`. */
  readonly value: number;
  readonly unit: Unit;
}

/** A sign, digits with or without thousands, a unit. Longer than any cell with one figure is the limit. */
const NUMBER = /^([+\-−－]?)(\d{1,3}(?:,\d{3})+|\d{1,15})(\.\d{1,15})?\s?(\D{0,12})$/;

/** The unit that a text is; undefined for words that are none. An empty text is the unit of a bare number. */
export function unitOf(text: string): Unit | undefined {
  const printed = toHalfWidth(text).trim();
  const scale = scaleAt(printed, 0);
  const measure = printed.slice(scale?.text.length ?? 0);
  if (measure !== '' && measureWordAt(measure, 0) !== measure) return undefined;
  const factor = (scale?.factor ?? 1) * factorOf(measure);
  return { text: printed, measure, dimension: dimensionOf(measure), factor };
}

/**
 * The number in a cell and its unit: the one written behind the number, else `unit` of its column. Undefined for words,
 * a code with leading zeros, or several numbers.
 */
export function quantityOf(cell: string, unit = ''): Quantity | undefined {
  const found = NUMBER.exec(toHalfWidth(cell).trim());
  if (!found) return undefined;
  const [, sign = '', whole = '', decimals = '', behind = ''] = found;
  const digits = whole.replaceAll(',', '');
  const printed = unitOf(behind === '' ? unit : behind);
  if (printed === undefined || /^0\d/.test(digits)) return undefined;
  const value = Number(digits + decimals);
  return { value: sign === '' || sign === '+' || value === 0 ? value : -value, unit: printed };
}

/**
 * The value in another unit; a number without a unit is taken to be in it. Undefined where the two do not measure the
 * same.
 */
export function inUnit({ value, unit }: Quantity, wanted: Unit): number | undefined {
  if (unit.text === '' || wanted.text === '' || unit.text === wanted.text) return value;
  if (unit.measure !== '' && wanted.measure !== '' && unit.dimension !== wanted.dimension) return undefined;
  return withoutNoise((value * unit.factor) / wanted.factor);
}

/** 360312 / 1e4 * 1e2 has more digits in binary than anyone wrote. */
export function withoutNoise(value: number): number {
  return Number(value.toPrecision(15));
}

/** Half away from zero, as one learns at school: 1.005 is 1.01, whatever its binary form says. */
export function rounded(value: number, decimals: number): number {
  const shifted = withoutNoise(Math.abs(value) * 10 ** decimals);
  return (Math.sign(value) * Math.round(shifted)) / 10 ** decimals;
}

/** How many digits stand behind the point of a value written in full. */
export function decimalsOf(value: number): number {
  const [, fraction = ''] = String(withoutNoise(value)).split('.');
  return fraction.includes('e') ? 12 : Math.min(fraction.length, 12);
}
