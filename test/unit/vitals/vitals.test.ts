import assert from 'node:assert/strict';
import { parse } from '../../../src/report/parse';
import { vitalsOf } from '../../../src/vitals/vitals';
import { crlfOffsets, mapRanges, toCrlf } from '../../support/twin';

const report = [
  '关于云溪镇民生实事办理情况的汇报',
  '各位领导：',
  '今年以来，云溪镇办了一批实事。现将情况汇报如下：',
  '一、办理情况',
  '（一）道路。修路12条，惠及**户。',
  '（二）饮水。改造管网3公里。',
  '二、下一步打算',
  '年底前全部完成。',
  '汇报完毕，请批评指正。',
].join('\n');

describe('a report in numbers', () => {
  const vitals = vitalsOf(parse(report));

  it('tells of each section what is in it, and what those beside it have together', () => {
    const rows = vitals.sections.map(({ section, depth, characters, siblings, figures, blanks }) => [
      `${section.label}${section.title}`,
      depth,
      characters,
      [siblings.count, siblings.characters],
      figures,
      blanks,
    ]);
    // Counted by hand: 6 + 18 + 14 characters in the first section, 7 + 8 in the second.
    assert.deepEqual(rows, [
      ['一、办理情况', 0, 38, [2, 53], 2, 1],
      ['（一）道路', 1, 18, [2, 32], 1, 1],
      ['（二）饮水', 1, 14, [2, 32], 1, 0],
      ['二、下一步打算', 0, 15, [2, 53], 0, 0],
    ]);
    assert.deepEqual([vitals.figures, vitals.blanks, vitals.outside], [2, 1, 16 + 5 + 24 + 11]);
    assert.equal(vitals.characters, vitals.outside + 53);
  });

  it('measures sentences and paragraphs of the running text, without headings, title, salutation', () => {
    const { sentences, paragraphs } = vitals;
    // 15, 9; 6, 12; 6, 8; 8; 11: the opening, the four short ones, the plan, the closing.
    assert.deepEqual([sentences.count, sentences.mean, sentences.median], [8, 9, 9]);
    assert.deepEqual(
      sentences.classes.map(({ from, to, count }) => [from, to, count]),
      [[1, 20, 8], [21, 40, 0], [41, 60, 0], [61, 80, 0], [81, 100, 0], [101, 120, 0], [121, undefined, 0]], // prettier-ignore
    );
    assert.deepEqual(
      sentences.longest.slice(0, 2).map(({ range, characters }) => [report.slice(range.start, range.end), characters]),
      [
        ['今年以来，云溪镇办了一批实事。', 15],
        ['修路12条，惠及**户。', 12],
      ],
    );
    assert.deepEqual([paragraphs.count, paragraphs.longest[0]?.characters], [5, 24]);
  });

  it('is the same with CRLF', () => {
    const crlf = vitalsOf(parse(toCrlf(report)));
    assert.deepEqual(mapRanges(crlf, (offset) => offset), mapRanges(vitals, crlfOffsets(report))); // prettier-ignore
  });

  it('counts tables for their section, and not as sentences', () => {
    const table = '| 项目 | 件数 |\n| --- | --- |\n| 道路 | 12 |';
    const markdown = `# 民生实事汇报\n\n## 一、情况\n\n共办理12件，**已经**办结。\n\n${table}\n\n## 二、打算\n\n抓紧办。\n`;
    const { sentences, sections, characters } = vitalsOf(parse(markdown));
    assert.deepEqual(
      sentences.longest.map(({ range }) => markdown.slice(range.start, range.end)),
      ['共办理12件，**已经**办结。', '抓紧办。'],
    );
    assert.equal(sections[0]!.characters, markdown.slice(markdown.indexOf('一、情况'), markdown.indexOf('## 二')).replace(/\s/g, '').length); // prettier-ignore
    assert.equal(characters, markdown.replace(/\s/g, '').length);
  });

  it('has something to say of any text', () => {
    for (const text of ['', '\n\n', '字', '一、', '\ud842', '一、甲\n一、甲\n'.repeat(50)]) {
      const { sentences, paragraphs, outside } = vitalsOf(parse(text));
      assert.ok(sentences.count >= 0 && paragraphs.mean >= 0 && outside >= 0, text);
    }
  });
});
