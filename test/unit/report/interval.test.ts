import assert from 'node:assert/strict';
import {
  UNBOUNDED,
  add,
  divide,
  exactly,
  hull,
  intersect,
  interval,
  meets,
  multiply,
  scale,
  subtract,
  sum,
  width,
} from '../../../src/report/interval';

const OPEN_6200 = interval(6200, 6300, true, true);

describe('interval arithmetic', () => {
  it('adds, subtracts and sums bound by bound', () => {
    assert.deepEqual(add(interval(1, 2), interval(10, 20)), interval(11, 22));
    assert.deepEqual(subtract(interval(1, 2), interval(10, 20)), interval(-19, -8));
    assert.deepEqual(sum([exactly(1), exactly(2), interval(3, 4)]), interval(6, 7));
    assert.deepEqual(sum([]), exactly(0));
  });

  it('keeps an open bound open, and on its side', () => {
    assert.deepEqual(add(OPEN_6200, exactly(1)), interval(6201, 6301, true, true));
    assert.deepEqual(subtract(exactly(0), interval(1, 2, true, false)), interval(-2, -1, false, true));
    assert.deepEqual(add(interval(1, 2, false, true), interval(1, 2, true, false)), interval(2, 4, true, true));
  });

  it('multiplies with signs', () => {
    assert.deepEqual(multiply(interval(-2, 3), interval(-5, 4)), interval(-15, 12));
    assert.deepEqual(scale(interval(1, 2, true, false), -3), interval(-6, -3, false, true));
    assert.deepEqual(multiply(exactly(0), UNBOUNDED), exactly(0));
  });

  it('divides a part by an approximate whole', () => {
    const share = scale(divide(exactly(552), OPEN_6200), 100);
    assert.equal(share.low.toFixed(4), '8.7619');
    assert.equal(share.high.toFixed(4), '8.9032');
    assert.deepEqual([share.lowOpen, share.highOpen], [true, true]);
  });

  it('knows nothing of a quotient whose divisor spans 0', () => {
    assert.deepEqual(divide(exactly(1), interval(-1, 1)), UNBOUNDED);
    assert.deepEqual(divide(exactly(1), exactly(0)), UNBOUNDED);
  });

  it('is one-sided where the divisor touches 0 or infinity', () => {
    assert.deepEqual(divide(exactly(4), interval(0, 2)), interval(2, Infinity));
    assert.deepEqual(divide(exactly(4), interval(-2, 0)), interval(-Infinity, -2));
    assert.deepEqual(divide(exactly(4), interval(2, Infinity)), interval(0, 2, true));
    assert.deepEqual(divide(exactly(0), interval(0, 2)), exactly(0));
  });

  it('has hull, common part and width', () => {
    assert.deepEqual(hull(interval(1, 3, true), interval(1, 2)), interval(1, 3));
    assert.deepEqual(hull(interval(5, 6), interval(1, 2)), interval(1, 6));
    assert.deepEqual(intersect(interval(100, Infinity, true), interval(90, 110)), interval(100, 110, true));
    assert.equal(intersect(interval(1, 2), interval(3, 4)), undefined);
    assert.equal(width(interval(1.5, 4)), 2.5);
    assert.equal(width(UNBOUNDED), Infinity);
  });
});

describe('meets', () => {
  const cases: readonly (readonly [string, ReturnType<typeof interval>, ReturnType<typeof interval>, boolean])[] = [
    ['overlap', interval(1, 3), interval(2, 4), true],
    ['apart', interval(1, 2), interval(3, 4), false],
    ['touching, both closed', interval(1, 2), interval(2, 3), true],
    ['touching, one open', interval(1, 2, false, true), interval(2, 3), false],
    ['an open bound on a single value', OPEN_6200, exactly(6300), false],
    ['just within an open bound', OPEN_6200, exactly(6299), true],
    ['equal but for binary noise', interval(0, 36.03 + 0.005), interval(36.035, 40), true],
    ['equal but for noise, one open', interval(0, 0.1 + 0.2, false, true), interval(0.3, 1), false],
    ['a difference of equal figures and 0', exactly(0.3 - 0.2 - 0.1), exactly(0), true],
    ['a half line', interval(100, Infinity), exactly(1e9), true],
    ['below a half line', interval(100, Infinity, true), exactly(100), false],
    ['two half lines apart', interval(100, Infinity), interval(-Infinity, 99), false],
    ['two half lines the same way', interval(100, Infinity), interval(5, Infinity), true],
    ['anything and everything', UNBOUNDED, exactly(-7), true],
    ['large and nearly the same', exactly(127_690_000_000), exactly(127_690_000_001), true],
    ['large and not the same', exactly(127_690_000_000), exactly(127_690_001_000), false],
  ];
  for (const [name, a, b, expected] of cases) {
    it(`${expected ? 'holds' : 'fails'} for ${name}`, () => {
      assert.equal(meets(a, b), expected);
      assert.equal(meets(b, a), expected);
    });
  }
});
