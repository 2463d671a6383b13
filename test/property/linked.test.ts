import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fillTogether } from '../../src/editing/fillTogether';
import { linkedPlaceholders } from '../../src/report/placeholders/linked';
import { parse } from '../../src/report/parse';
import { hostile } from '../support/hostileText';
import { runs } from '../support/seed';

/** Pieces of invented reports in which blanks of all kinds meet. */
const pieces = fc.constantFrom(
  '在*市委领导下',
  '结合*实际',
  '编发《*先锋》',
  '**村*件',
  '今年实施“**件实事”',
  '办理群众诉求**件',
  '{{单位}}牵头',
  '【待填：单位】负责',
  '省委书记**强调',
  '全市上下',
  '2024年',
  '，',
  '。\n',
  '\n一、总体情况\n',
  '\n（一）做法\n',
);
const texts = fc
  .array(fc.oneof({ weight: 4, arbitrary: pieces }, hostile), { maxLength: 25 })
  .map((all) => all.join(''));

describe('linked blanks', () => {
  it('are blanks of the report, each in one group at most, in order, whatever the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const report = parse(text);
        const groups = linkedPlaceholders(report);
        const all = groups.flat();
        assert.equal(new Set(all).size, all.length);
        const known = new Set(report.placeholders);
        assert.ok(all.every((blank) => known.has(blank)));
        for (const group of groups) {
          assert.ok(group.length > 1);
          assert.ok(group.every((blank, at) => at === 0 || group[at - 1]!.range.end <= blank.range.start));
          assert.equal(new Set(group.map(({ kind }) => kind)).size, 1);
        }
      }),
      runs(300),
    );
  });

  it('filled with one value leave the rest of the text as it is', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const report = parse(text);
        for (const group of linkedPlaceholders(report)) {
          const edits = fillTogether(report, group, '云溪');
          assert.deepEqual(
            edits.map(({ range }) => range),
            group.map(({ range }) => range),
          );
          assert.ok(edits.every(({ text: put }) => put === '云溪'));
        }
      }),
      runs(200),
    );
  });
});
