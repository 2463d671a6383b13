import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createReportService } from '../../src/service';
import type { TermRow } from '../../src/terms/term';

const service = createReportService({
  log: (message) => {
    throw new Error(message);
  },
});

const word = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁', 'A'), minLength: 2, maxLength: 5 });
const row = fc.record({ right: word, wrong: fc.array(word, { maxLength: 3 }) });
const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁', 'A', '，', '。', '\n'), maxLength: 80 });

describe('误写 of any 口径表', () => {
  it('are never told inside a right form, lie apart, and are words of the table', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), text, (given, words) => {
        const rights = new Set(given.map(({ right }) => right));
        const rows = given.map(({ right, wrong }, at): TermRow => {
          const source = { file: '口径.csv', sheet: '', row: at + 2 };
          return { right: [right], wrong: wrong.filter((one) => !rights.has(one)), short: [], order: [], source };
        });
        const wrongs = new Set(rows.flatMap(({ wrong }) => wrong));
        const terms = service.termsOf([{ path: '口径.csv', rows }]);
        const report = service.parse(words);
        const found = service
          .withTerms(terms)
          .findings(report, 'check')
          .filter(({ rule }) => rule === 'library/wording');
        let end = 0;
        for (const { range } of found) {
          assert.ok(wrongs.has(words.slice(range.start, range.end)));
          assert.ok(range.start >= end);
          ({ end } = range);
          for (const right of rights) {
            for (let at = words.indexOf(right); at >= 0; at = words.indexOf(right, at + 1)) {
              const isWhole = !/A/.test(right) || !/[A]{2}/.test(words.slice(Math.max(0, at - 1), at + 1) + words.slice(at + right.length - 1, at + right.length + 1)); // prettier-ignore
              assert.ok(!isWhole || range.start < at || range.end > at + right.length, `${right} at ${at}`);
            }
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
