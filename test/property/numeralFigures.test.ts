import assert from 'node:assert/strict';
import fc from 'fast-check';
import { scanFigures } from '../../src/report/figures/figures';
import { formatChineseNumeral } from '../../src/text/numerals';
import { runs } from '../support/seed';

const count = fc.oneof(
  fc.integer({ min: 3, max: 99_999 }),
  fc.integer({ min: 3, max: 9_999_999_999_999 }),
  fc
    .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 10 }))
    .map(([head, zeros]) => head * 10 ** zeros),
);

describe('figures in numerals', function () {
  this.timeout(600_000);

  it('have the value that a Chinese numeral states, and hold it', () => {
    fc.assert(
      fc.property(count, (value) => {
        const text = `共有${formatChineseNumeral(value)}人参加`;
        const [figure, ...others] = scanFigures(text);
        assert.ok(figure && others.length === 0, text);
        assert.equal(figure.value, value, text);
        assert.ok(figure.interval.low <= value && value <= figure.interval.high, text);
      }),
      runs(3000),
    );
  });

  it('read a range in Chinese numerals as the one in digits', () => {
    const ends = fc.tuple(fc.integer({ min: 3, max: 5000 }), fc.integer({ min: 1, max: 4999 }));
    fc.assert(
      fc.property(ends, ([low, more]) => {
        const high = low + more;
        const words = scanFigures(`每县${formatChineseNumeral(low)}至${formatChineseNumeral(high)}家`);
        const digits = scanFigures(`每县${low}至${high}家`);
        // 1900至2000家 in digits may be years.
        if (low >= 1900 && low < 2100) return;
        assert.deepEqual(
          words.map(({ value, unit, interval }) => ({ value, unit, interval })),
          digits.map(({ value, unit, interval }) => ({ value, unit, interval })),
        );
      }),
      runs(1000),
    );
  });

  it('stand in order, apart, and between their bounds in any heap of bits', () => {
    const bits = Array.from(
      '零〇一二两三四五六七八九十百千万亿几数半番壹拾佰0159,. \t|-负点至到～近约超过破上占分之成折倍%家元年个月前第/',
    );
    const heap = fc.array(fc.constantFrom(...bits, '百分之', '以上', '个百分点', '翻番', '过半', '增长'), {
      maxLength: 24,
    });
    fc.assert(
      fc.property(heap, (parts) => {
        const text = parts.join('');
        let floor = 0;
        for (const { range, text: words, value, interval } of scanFigures(text)) {
          assert.ok(range.start >= floor && range.end > range.start, text);
          assert.equal(words, text.slice(range.start, range.end));
          assert.ok(Number.isFinite(value) && interval.low <= value && value <= interval.high, `${text}: ${words}`);
          floor = range.end;
        }
      }),
      runs(5000),
    );
  });
});
