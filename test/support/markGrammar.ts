import fc from 'fast-check';
import type { CheckedFigure } from '../../src/keep/checkedFigures';
import type { Mark, Marks } from '../../src/keep/mark';
import { markOf, saysSomething } from '../../src/keep/markRecord';

const words = fc.oneof(
  fc.constantFrom('市统计局', '区财政局（预算科）', '2025年5月底', '快报数，以年报为准', '=1+1', '是', '\u0001', '<br>', '|'),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constant('长'.repeat(2000)),
); // prettier-ignore

const instant = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

const said = fc.record(
  { state: fc.constantFrom('verified' as const, 'doubtful' as const), source: words, asOf: words, note: words, at: instant },
  { requiredKeys: [] },
); // prettier-ignore

/** What someone may say of a figure; not always anything. */
export const markFor = (fingerprint: string): fc.Arbitrary<Mark> =>
  said.map((rest) => markOf({ fingerprint, ...rest }));

/** Any set of marks that say something. */
export const anyMarks: fc.Arbitrary<Marks> = fc
  .array(
    fc
      .tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), said)
      .map(([digit, rest]) => markOf({ fingerprint: `f1:${digit.repeat(32)}`, ...rest })),
  )
  .map((marks) => new Map(marks.filter(saysSomething).map((mark) => [mark.fingerprint, mark])));

/** Marks of some of these figures. */
export function marksAmong(figures: readonly CheckedFigure[]): fc.Arbitrary<Marks> {
  const each = figures.map(({ fingerprint }) => markFor(fingerprint));
  return fc.tuple(...each).map((marks) => new Map(marks.filter(saysSomething).map((mark) => [mark.fingerprint, mark])));
}
