import assert from 'node:assert/strict';
import fc from 'fast-check';
import { renew } from '../../src/editing/renewal/renew';
import type { Renewal } from '../../src/editing/renewal/renewal';
import { parse } from '../../src/report/parse';
import { lastYearOf } from '../../src/report/placeholders/lastYear';
import { applyEdits, inverse } from '../support/outlineEdits';
import { renewedReports } from '../support/renewedReports';
import { anyText, grammarReport } from '../support/reportGrammar';
import { runs } from '../support/seed';

const dated = fc
  .array(
    fc.oneof(
      fc.constantFrom(...renewedReports.flatMap(({ text }) => text.split(/(?<=[。，\n])/))),
      fc.constantFrom('2024年', '二〇二五年', '’24年', '2023—2025年', '四次会议', '十届人大', '政协', '上半年', '《', '》', '〔2024〕3号', '3月5日', '**'), // prettier-ignore
      grammarReport.map((text) => text.slice(0, 80)),
    ),
    { maxLength: 25 },
  )
  .map((bits) => bits.join(''));
const options = fc.record(
  {
    year: fc.integer({ min: 2020, max: 2030 }),
    newYear: fc.integer({ min: 2015, max: 2035 }),
    period: fc.constant({ from: 'firstHalf', to: 'wholeYear' } as const),
  },
  { requiredKeys: [] },
);

const edits = ({ proposals }: Renewal) => proposals.map(({ range, to }) => ({ range, text: to }));

describe('last year’s report as this year’s', function () {
  this.timeout(600_000);

  it('is the old one again with every change taken back', () => {
    fc.assert(
      fc.property(fc.oneof(dated, anyText), options, (text, chosen) => {
        const renewal = renew(parse(text), chosen);
        const changed = applyEdits(text, edits(renewal));
        assert.equal(applyEdits(changed, inverse(text, edits(renewal))), text);
        for (const { range, from, to } of renewal.proposals) {
          assert.equal(text.slice(range.start, range.end), from);
          assert.notEqual(from, to);
        }
        for (const [at, { range }] of renewal.stays.entries())
          assert.ok(range.start >= (renewal.stays[at - 1]?.range.end ?? 0));
      }),
      runs(1500),
    );
  });

  it('says in each blank what stood there', () => {
    fc.assert(
      // Nothing is due in a comment.
      fc.property(
        dated.filter((text) => !text.includes('<!--')),
        (text) => {
          const report = parse(text);
          const { proposals } = renew(report);
          const blanks = proposals.filter(({ kind }) => kind === 'figure');
          const changed = parse(applyEdits(text, edits({ proposals, stays: [] })), { format: report.format });
          const read = changed.placeholders.flatMap((blank) => lastYearOf(blank)?.text ?? []);
          assert.deepEqual(read, blanks.map(({ from }) => from)); // prettier-ignore
        },
      ),
      runs(500),
    );
  });
});
