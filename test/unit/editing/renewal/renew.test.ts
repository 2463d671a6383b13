import assert from 'node:assert/strict';
import { renew } from '../../../../src/editing/renewal/renew';
import type { RenewalOptions } from '../../../../src/editing/renewal/renewal';
import { reportYear } from '../../../../src/editing/renewal/reportYear';
import { parse } from '../../../../src/report/parse';
import { applyEdits } from '../../../support/outlineEdits';
import { renewedReports } from '../../../support/renewedReports';

function changes(text: string, options: RenewalOptions = {}): readonly string[] {
  return renew(parse(text), options).proposals.map(({ kind, from, to }) => `${kind}: ${from} → ${to}`);
}

describe('last year’s report as this year’s', () => {
  for (const { name, text, year, proposals, stays } of renewedReports) {
    describe(name, () => {
      const report = parse(text);
      const renewal = renew(report);

      it('knows its year', () => {
        assert.equal(reportYear(report), year);
      });
      it('proposes every dated expression and every figure, and nothing else', () => {
        assert.deepEqual(changes(text), proposals);
      });
      it('says what stays', () => {
        assert.deepEqual(renewal.stays.map(({ range }) => text.slice(range.start, range.end)), stays); // prettier-ignore
        for (const { why } of renewal.stays) assert.ok(why.length > 4);
      });
      it('prints what stands there', () => {
        for (const { range, from, why } of renewal.proposals) {
          assert.equal(text.slice(range.start, range.end), from);
          assert.ok(why.length > 3);
        }
      });
      it('leaves blanks that are read as such, each with last year’s value', () => {
        const edits = renewal.proposals.map(({ range, to }) => ({ range, text: to }));
        const renewed = parse(applyEdits(text, edits), { format: report.format });
        const read = renewed.placeholders.filter(({ kind }) => kind === 'figure').map((blank) => blank.text);
        const made = proposals.filter((line) => line.startsWith('figure')).map((line) => line.split(' → ')[1]);
        assert.deepEqual(read.filter((blank) => blank.startsWith('【')), made); // prettier-ignore
      });
    });
  }
});

describe('the years of a new report', () => {
  it('are further on by as many as is asked', () => {
    assert.deepEqual(changes('2023年受理30件。', { newYear: 2025 }), [
      'year: 2023 → 2025',
      'figure: 30件 → 【待填，上期30件】',
    ]);
  });
  it('go by the year that is given', () => {
    assert.deepEqual(changes('2022年、2024年和2025年。', { year: 2025 }), ['year: 2024 → 2025', 'year: 2025 → 2026']);
  });
  it('stay where the new report is of the same year', () => {
    assert.deepEqual(changes('2025年5月8日，区十届人大四次会议召开。', { newYear: 2025 }), [
      'date: 2025年5月8日 → 2025年*月*日',
    ]);
  });
  it('leave a report without a year alone', () => {
    assert.deepEqual(changes('去年以来，队伍不断壮大，上半年开展调研。'), []);
  });
});

describe('another period', () => {
  const text =
    '2025年上半年，1—6月办理20件，一至六月无积压，截至6月底办结；去年上半年18件。下半年继续，对照全年目标。2020年上半年不计。';
  it('takes the place of the old one where it is named', () => {
    assert.deepEqual(
      changes(text, { newYear: 2025, period: { from: 'firstHalf', to: 'wholeYear' } }).filter(
        (line) => !line.startsWith('figure'),
      ),
      [
        'relative: 上半年 → 全年',
        'relative: 1—6月 → 1—12月',
        'relative: 一至六月 → 一至十二月',
        'relative: 6月 → 12月',
        'relative: 上半年 → 全年',
        'relative: 下半年 → 明年',
      ],
    );
  });
  it('is left alone unless asked for', () => {
    assert.ok(changes(text).every((line) => !line.startsWith('relative')));
  });
});
