import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatChineseNumeral, parseChineseNumeral } from '../../src/text/numerals';
import { anyText } from '../support/reportGrammar';
import { runs } from '../support/seed';
import { plainNumeral } from '../support/vocabulary';

describe('Chinese numerals', function () {
  this.timeout(600_000);

  it('are written as school writes them, 1 to 9999', () => {
    for (let value = 1; value <= 9999; value += 1) assert.equal(formatChineseNumeral(value), plainNumeral(value));
  });

  it('round-trip, 0 to 99 999', () => {
    for (let value = 0; value <= 99_999; value += 1) {
      assert.equal(parseChineseNumeral(formatChineseNumeral(value)), value);
    }
  });

  it('round-trip over the whole range', () => {
    const digits = fc.integer({ min: 1, max: 15 }).chain((length) => fc.integer({ min: 0, max: 10 ** length }));
    const sparse = fc
      .tuple(fc.nat(9999), fc.nat(15), fc.nat(9999), fc.nat(11))
      .map(([a, left, b, right]) => Math.min(a * 10 ** left, 9e15) + b * 10 ** right)
      .map((value) => Math.min(value, Number.MAX_SAFE_INTEGER));
    fc.assert(
      fc.property(fc.oneof(digits, sparse), (value) => {
        assert.equal(parseChineseNumeral(formatChineseNumeral(value)), value);
      }),
      runs(20_000),
    );
  });

  it('are read from any text without an error, as a whole number or none', () => {
    const heap = fc
      .array(fc.constantFrom(...Array.from('零〇一二两三四五六七八九十百千万亿廿卅壹贰拾佰仟1０点负第')), {
        maxLength: 14,
      })
      .map((bits) => bits.join(''));
    fc.assert(
      fc.property(fc.oneof({ arbitrary: heap, weight: 3 }, anyText), (text) => {
        const value = parseChineseNumeral(text);
        assert.ok(value === undefined || (Number.isFinite(value) && value >= 0), `${text} is ${value}`);
      }),
      runs(5000),
    );
  });
});
