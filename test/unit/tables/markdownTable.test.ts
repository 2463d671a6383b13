import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readMarkdownTable, writeMarkdownTable } from '../../../src/tables/markdownTable';
import type { Table } from '../../../src/tables/table';
import { runs } from '../../support/seed';

const table = (...rows: readonly (readonly string[])[]): Table => ({
  name: '表',
  columns: ['原句', '数据'].map((title) => ({ title, width: 10 })),
  rows,
});

describe('a Markdown table', () => {
  it('keeps pipes and line breaks inside their cells', () => {
    const text = writeMarkdownTable(table(['甲|乙\n丙<br>', 'a\\b']));
    assert.equal(text, '| 原句 | 数据 |\n| --- | --- |\n| 甲\\|乙<br>丙\\<br> | a\\\\b |\n');
    assert.deepEqual(readMarkdownTable(text), [
      ['原句', '数据'],
      ['甲|乙\n丙<br>', 'a\\b'],
    ]);
  });

  it('is the first of a text, with or without pipes at its ends', () => {
    const text = '# 核对表\n\n数据 | 核对结果\n:-- | :-:\n12件 | √\n| 3次 |  |\n\n| 别的 |\n| --- |\n| 表 |\n';
    assert.deepEqual(readMarkdownTable(text), [
      ['数据', '核对结果'],
      ['12件', '√'],
      ['3次', ''],
    ]);
  });

  for (const text of ['', '没有表格', '| a |\n| b |', '---\n']) {
    it(`is not found in ${JSON.stringify(text)}`, () => {
      assert.throws(() => readMarkdownTable(text), { name: 'TableError', message: '没有找到Markdown表格' });
    });
  }

  it('comes back as it went out, but for blanks at the ends of cells', () => {
    const cell = fc
      .oneof(fc.string(), fc.stringMatching(/^[a|\\<br>\n-]{0,10}$/))
      .map((text) => text.replace(/[\r\v\f\u0085\u2028\u2029]/g, '').trim());
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 8 }), (rows) => {
        assert.deepEqual(readMarkdownTable(writeMarkdownTable(table(...rows))).slice(1), rows);
      }),
      runs(500),
    );
  });
});
