import assert from 'node:assert/strict';
import { interval, UNBOUNDED, type Interval } from '../../../src/report/interval';
import { applyFunction, negate, type IntervalFunction } from '../../../src/statistics/intervalFunctions';

describe('functions over intervals', () => {
  const cases: readonly (readonly [string, IntervalFunction, readonly [Interval, ...Interval[]], Interval])[] = [
    ['the least', 'min', [interval(1, 5), interval(2, 3)], interval(1, 3)],
    ['the least of an open bound and a closed one', 'min', [interval(1, 5, true), interval(1, 3)], interval(1, 3)],
    [
      'the least below an open bound',
      'min',
      [interval(1, 3, false, true), interval(1, 3)],
      interval(1, 3, false, true),
    ],
    ['the greatest', 'max', [interval(1, 5), interval(2, 3)], interval(2, 5)],
    ['the greatest of nothing and less', 'max', [interval(-4, -2), interval(0, 0)], interval(0, 0)],
    ['the amount of what is above zero', 'abs', [interval(1, 2, true)], interval(1, 2, true)],
    ['the amount of what is below zero', 'abs', [interval(-3, -2, true)], interval(2, 3, false, true)],
    ['the amount of what lies around zero', 'abs', [interval(-3, 2, true)], interval(0, 3, false, true)],
    ['the amount of what lies evenly around zero', 'abs', [interval(-2, 2, true)], interval(0, 2)],
    ['a root', 'sqrt', [interval(4, 9, true)], interval(2, 3, true)],
    ['a root of what may be below zero', 'sqrt', [interval(-1, 4)], interval(0, 2)],
    ['a root of what is below zero', 'sqrt', [interval(-4, -1)], UNBOUNDED],
    ['a whole number', 'round', [interval(1.5, 2.4)], interval(2, 2)],
    ['a whole number below zero', 'round', [interval(-2.5, -1.4)], interval(-3, -1)],
    ['two decimals', 'round', [interval(1.005, 1.234), interval(2, 2)], interval(1.01, 1.23)],
    ['what has no bound', 'round', [UNBOUNDED], UNBOUNDED],
  ];
  for (const [name, fn, parts, expected] of cases) {
    it(`give ${name}`, () => {
      assert.deepEqual(applyFunction(fn, parts), expected);
    });
  }

  it('turn an interval round with its open bounds', () => {
    assert.deepEqual(negate(interval(-1, 2, true)), interval(-2, 1, false, true));
    assert.deepEqual(negate(interval(0, 0)), interval(0, 0));
  });
});
