import assert from 'node:assert/strict';
import { unchangedFrom } from '../../../src/compare/unchangedFrom';
import { renew } from '../../../src/editing/renewal/renew';
import { parse } from '../../../src/report/parse';
import { applyEdits } from '../../support/outlineEdits';
import { renewedReports } from '../../support/renewedReports';

const last = [
  '竹溪镇2024年工作总结',
  '各位代表：',
  '一、主要工作',
  '2024年，从三个方面抓落实，全镇实施项目18个，完成投资1.2亿元，占比36.5%。',
  '坚持每周调度，问题当天交办、当天反馈。',
  '2024年，建成文化礼堂2座。',
  '二、存在问题',
  '对照群众期待还有差距，需要改进。',
  '特此报告。',
].join('\n');
const now = [
  '竹溪镇2025年工作总结',
  '各位代表：',
  '一、主要工作',
  '2025年，从三个方面抓落实，全镇实施项目18个，完成投资1.5亿元，占比36.5%。',
  '坚持每周调度，问题当天交办、当天反馈。',
  '2025年，建成文化礼堂2座。',
  '二、存在问题',
  '对照企业期待还有不足，正在整改。',
  '特此报告。',
].join('\n');

function same(before: string, after: string): readonly string[] {
  return unchangedFrom(parse(before), parse(after)).map((each) => {
    assert.ok(each.before.end <= before.length);
    return `${each.kind} ${after.slice(each.after.start, each.after.end)}`;
  });
}

describe('what is the same as last year', () => {
  it('are figures and paragraphs that were left, headings and set phrases apart', () => {
    assert.deepEqual(same(last, now), [
      'figure 18个',
      'figure 36.5%',
      'paragraph 坚持每周调度，问题当天交办、当天反馈。',
      'paragraph 2025年，建成文化礼堂2座。',
      'figure 2座',
    ]);
  });
  it('is nothing of a blank', () => {
    assert.deepEqual(same('办结【待填，上年20件】件。', '办结20件。'), []);
  });
  it('is everything of a report that was not touched but its phrases', () => {
    assert.equal(same(last, last).filter((line) => line.startsWith('paragraph')).length, 4);
  });
  it('is nothing of nothing', () => {
    assert.deepEqual(same('', now), []);
    assert.deepEqual(same(last, ''), []);
  });
});

describe('last year’s figures in a report that 旧稿换新 made', () => {
  for (const { name, text } of renewedReports) {
    it(`are listed where their blanks were filled with them again, and nowhere else: ${name}`, () => {
      const report = parse(text);
      const { proposals } = renew(report);
      const blanks = proposals.filter(({ kind }) => kind === 'figure');
      for (const parity of [0, 1]) {
        const kept = blanks.filter((_, at) => at % 2 === parity);
        const value = (from: string): string => from.replace(/\d/, (digit) => String((Number(digit) % 9) + 1));
        const edits = proposals.map((proposal) => {
          const { range, from, to, kind } = proposal;
          if (kind !== 'figure') return { range, text: to };
          return { range, text: kept.includes(proposal) ? from : value(from) };
        });
        const now = applyEdits(text, edits);
        const listed = unchangedFrom(report, parse(now, { format: report.format })).flatMap(({ kind, after }) =>
          kind === 'figure' ? [now.slice(after.start, after.end)] : [],
        );
        assert.deepEqual(
          listed,
          kept.map(({ from }) => from),
        );
      }
    });
  }
});
