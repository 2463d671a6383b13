import assert from 'node:assert/strict';
import { readMarkdownTable } from '../../../../src/tables/markdownTable';
import { cell, docxFile, list, numbered, paragraph, row } from '../../../support/docxFile';
import { linesOf, readBytes } from './read';

const table = (...rows: readonly string[]): string => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;

describe('the tables of Word documents', () => {
  it('become Markdown between blank lines, a merged cell with its words in its first place', () => {
    const body =
      paragraph('附表') +
      table(
        row(cell('单位', '<w:vMerge w:val="restart"/>'), cell('完成', '<w:gridSpan w:val="2"/>')),
        row(cell('', '<w:vMerge/>'), cell('计划'), cell('实际')),
        row(cell('东桥'), cell('120')),
      ) +
      paragraph('表后');
    assert.deepEqual(linesOf(body), ['附表', '', '| 单位 | 完成 |  |', '| --- | --- | --- |', '|  | 计划 | 实际 |', '| 东桥 | 120 |  |', '', '表后']); // prettier-ignore
  });

  it('lose nothing of what stands in a cell: pipes, paragraphs, numbers, tables within tables', () => {
    const inner = table(row(cell('甲'), cell('乙')), row(cell('丙'), cell('丁')));
    const body = table(
      row(cell('a|b\\c'), cell(paragraph('一段') + paragraph('') + paragraph('二段'))),
      row(cell(numbered('编号', 1)), cell(paragraph('前') + inner + paragraph('后'))),
    );
    const { text, tables } = readBytes(docxFile({ body, numbering: list(1, [['chineseCounting', '%1、']]) }));
    assert.deepEqual(readMarkdownTable(text), [['a|b\\c', '一段\n二段'], ['一、编号', '前\n甲　乙\n丙　丁\n后']]); // prettier-ignore
    assert.equal(tables, 2);
  });

  it('are text where they are only a frame', () => {
    assert.deepEqual(linesOf(table(row(cell(paragraph('甲') + paragraph('乙'))))), ['甲', '乙']);
  });

  it('may stand in content controls, and spans that no table has are not believed', () => {
    const body = `<w:tbl><w:sdt><w:sdtContent>${row(cell('甲', '<w:gridSpan w:val="999999999"/>'), cell('乙'))}</w:sdtContent></w:sdt><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('丙')}</w:tr></w:tbl>`;
    const [head = '', , second = ''] = linesOf(body);
    assert.ok(head.startsWith('| 甲 |') && head.endsWith('| 乙 |') && head.length < 300);
    assert.ok(second.startsWith('|  | 丙 |'));
  });
});
