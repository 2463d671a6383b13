import type { Interval } from '../../src/report/interval';
import { printedNumber } from './moves';
import type { PlacedStatement } from './statements';

type Formula = (values: readonly number[]) => number;

const sum: Formula = (values) => values.reduce((total, value) => total + value, 0);

/** `a` and `b` in every way that published statements relate two figures. */
const pairs: readonly ((a: number, b: number) => number)[] = [
  (a, b) => a / b,
  (a, b) => (100 * a) / b,
  (a, b) => a - b,
  (a, b) => b - a,
  (a, b) => a * b,
  (a, b) => 100 * (a / b - 1),
  (a, b) => 100 * (b / a - 1),
  (a, b) => (100 * b) / (a - b),
  (a, b) => (100 * b) / (a + b),
  ...Array.from({ length: 19 }, (_, at) => (a: number, b: number) => 100 * ((b / a) ** (1 / (at + 2)) - 1)),
];

const formulas: readonly Formula[] = [
  sum,
  ...pairs.map(
    (pair): Formula =>
      ([a = NaN, b = NaN]) =>
        pair(a, b),
  ),
];

/** Powers of ten by which the operands' measure may differ from the claim's: 万元 and 亿元, 公斤 and 吨. */
const factors = [0, 4, -4, 8, -8, 3, -3, 7, -7, 1, -1, 2, -2].map((power) => 10 ** power);

/**
 * The values that the operands, as precise as they are printed, allow for a labelled claim, in the measure of the
 * claimed figure. It knows nothing of our relations: of all ways to reckon with the operands it takes the one that
 * gives what the label says is computed. Undefined where none does.
 */
export function allowedBy(placed: PlacedStatement): Interval | undefined {
  const operands = placed.operands.map((places) => intervalAt(placed, places));
  const { computed } = placed.gold;
  if (computed === undefined || operands.length === 0 || operands.some((operand) => !operand)) return undefined;
  const values = operands.map((operand) => operand!.value);
  const near = (value: number): boolean => Math.abs(value - computed) <= 6e-4 * Math.max(Math.abs(computed), 0.1);
  const usable = values.length === 2 ? formulas : [sum];
  const factor = factors.find((one) => usable.some((formula) => near(one * formula(values))));
  const formula = factor === undefined ? undefined : usable.find((one) => near(factor * one(values)));
  if (factor === undefined || formula === undefined) return undefined;
  const corners = cornersOf(operands.map((operand) => operand!.interval)).map((corner) => factor * formula(corner));
  return { low: Math.min(...corners), high: Math.max(...corners) };
}

/** Every choice of a bound for each operand; of many operands, which are only ever added, all low and all high. */
function cornersOf(intervals: readonly Interval[]): readonly (readonly number[])[] {
  if (intervals.length > 2) return [intervals.map(({ low }) => low), intervals.map(({ high }) => high)];
  return intervals.reduce<readonly (readonly number[])[]>(
    (corners, { low, high }) =>
      corners.flatMap((corner) => [
        [...corner, low],
        [...corner, high],
      ]),
    [[]],
  );
}

/** The figure at the first of the places as the parser reads it, else as its digits say. */
function intervalAt(
  { text }: PlacedStatement,
  places: PlacedStatement['claimed'],
): { readonly value: number; readonly interval: Interval } | undefined {
  const [place] = places;
  if (place === undefined) return undefined;
  const figure = text.report.figures.find(({ range }) => range.start < place.end && place.start < range.end);
  if (figure) return { value: figure.value, interval: figure.interval };
  const number = printedNumber(text.text.slice(place.start, place.end));
  return (
    number && { value: number.value, interval: { low: number.value - number.half, high: number.value + number.half } }
  );
}

/** Whether a claimed figure agrees with what is allowed: `on the edge` is for neither side to judge. */
export function agreement(claimed: string, allowed: Interval): 'within' | 'outside' | 'on the edge' {
  const number = printedNumber(claimed);
  if (number === undefined) return 'on the edge';
  const noise = 1e-6 * number.half;
  const gap = Math.max(allowed.low - (number.value + number.half), number.value - number.half - allowed.high);
  return gap > noise ? 'outside' : gap < -noise ? 'within' : 'on the edge';
}
