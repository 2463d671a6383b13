import type { Interval } from '../report/interval';
import { factorOf } from './dimension';
import type { Quantity } from './passage';

/** A value with at most `decimals` digits behind the point, in plain digits; binary noise does not show. */
export function printNumber(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return value < 0 ? '-∞' : '∞';
  const digits = Math.min(Math.max(decimals, 0), 12);
  const text = (Math.abs(value) < 1e21 ? value : 0).toFixed(digits);
  return Number(text) === 0 ? (0).toFixed(digits) : text;
}

/** Values in the scale and precision of a printed quantity, with its unit: `1098～1116件`, `8.76%～8.90%`. */
export function printInterval(interval: Interval, like: Quantity): string {
  const print = (value: number, round: (value: number) => number): string => inScaleOf(value, like, round);
  if (interval.low === -Infinity && interval.high === Infinity) return '不能确定的数';
  if (interval.high === Infinity) return `不少于${print(interval.low, ceil)}`;
  if (interval.low === -Infinity) return `不多于${print(interval.high, floor)}`;
  const low = print(interval.low, isExact(like) ? ceil : round);
  const high = print(interval.high, isExact(like) ? floor : round);
  if (low === high || interval.low === interval.high) return low;
  // GB/T 15835—2011, 5.1.3: a range keeps 万, 亿 and % on both sides and names the unit once: 9亿～16亿元, 15%～30%.
  const bare = low.slice(0, low.length - like.unit.length);
  return like.unit === '%' ? `${low}～${high}` : `${bare}～${high}`;
}

/** A sum in the scale and unit of its first term and the precision of its finest one. */
export function printSum(value: number, terms: readonly Quantity[]): string {
  const [first] = terms;
  if (first?.figure === undefined) return printNumber(value, 0);
  const decimals = Math.max(...terms.map(({ figure }) => figure?.decimals ?? 0));
  return inScaleOf(value, { ...first, figure: { ...first.figure, decimals } }, round);
}

/** The number alone, as it would replace the digits of the printed quantity. */
export function printDigits(value: number, like: Quantity): string {
  const { figure } = like;
  return printNumber(value / (figure?.scale ?? 1), figure?.decimals ?? 0);
}

function inScaleOf(value: number, like: Quantity, to: (value: number) => number): string {
  const scale = like.figure?.scale ?? 1;
  const decimals = like.figure?.decimals ?? (like.unit === '%' ? 2 : 0);
  const factor = 10 ** decimals;
  // The scale of 20公顷 is 10000 平方米, and no 万.
  const printed = SCALES.get(Math.round(scale / factorOf(like.unit))) ?? '';
  return printNumber(to((value / scale) * factor) / factor, decimals) + printed + like.unit;
}

const SCALES: ReadonlyMap<number, string> = new Map([
  [1e2, '百'],
  [1e3, '千'],
  [1e4, '万'],
  [1e5, '十万'],
  [1e6, '百万'],
  [1e7, '千万'],
  [1e8, '亿'],
  [1e9, '十亿'],
  [1e10, '百亿'],
  [1e11, '千亿'],
  [1e12, '万亿'],
]);

function isExact(quantity: Quantity): boolean {
  const { figure } = quantity;
  return figure !== undefined && figure.interval.low === figure.interval.high;
}

// A hair of tolerance, so that 1098 computed as 1097.9999999 stays 1098.
const ceil = (value: number): number => Math.ceil(value - 1e-6);
const floor = (value: number): number => Math.floor(value + 1e-6);
const round = (value: number): number => Math.round(value);
