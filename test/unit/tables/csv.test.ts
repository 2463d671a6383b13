import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readCsv, writeCsv } from '../../../src/tables/csv';
import type { Table } from '../../../src/tables/table';
import { runs } from '../../support/seed';

const table = (...rows: readonly (readonly string[])[]): Table => ({
  name: '表',
  columns: ['原句', '数据'].map((title) => ({ title, width: 10 })),
  rows,
});

describe('CSV', () => {
  it('goes out with a byte order mark, and with quotation marks where they are needed', () => {
    assert.equal(
      writeCsv(table(['共“120”件，', '1,200'], ['他说"好"', '两行\n三行'])),
      '\ufeff原句,数据\r\n共“120”件，,"1,200"\r\n"他说""好""","两行\n三行"\r\n',
    );
  });

  for (const formula of ['=1+1', '+86', '-3.2%', '@SUM(A1)', '\t=1', "'-1"]) {
    it(`guards ${JSON.stringify(formula)}, and takes the guard off again`, () => {
      const text = writeCsv(table([formula, 'x']));
      assert.ok(text.includes(`'${formula}`));
      assert.equal(readCsv(text)[1]?.[0], formula);
    });
  }

  const read: readonly (readonly [string, string, readonly (readonly string[])[]])[] = [
    ['line ends of every kind', 'a,b\r\nc,d\ne,f\rg,h', [['a', 'b'], ['c', 'd'], ['e', 'f'], ['g', 'h']]], // prettier-ignore
    ['empty cells, and a line without any', 'a,,\n\n,b', [['a', '', ''], [''], ['', 'b']]], // prettier-ignore
    ['an empty cell at the very end', 'a,', [['a', '']]],
    ['tabs, as a spreadsheet copies them', 'a\tb\nc,d\te', [['a', 'b'], ['c,d', 'e']]], // prettier-ignore
    ['semicolons', 'a;b\n1,5;c', [['a', 'b'], ['1,5', 'c']]], // prettier-ignore
    ['a quotation mark inside a cell', 'a"b,c', [['a"b', 'c']]],
    ['nothing', '', []],
    ['a quoted cell at the end', '"a","b"', [['a', 'b']]],
  ];
  for (const [name, text, rows] of read) {
    it(`reads ${name}`, () => {
      assert.deepEqual(readCsv(text), rows);
    });
  }

  const refused: readonly (readonly [string, string, RegExp])[] = [
    ['a quotation that never ends', 'a,"b\nc', /没有配对/],
    ['too many rows', 'a\n'.repeat(50_001), /超过50000行/],
    ['too many columns', ','.repeat(200), /超过200列/],
    ['a cell that is too long', '长'.repeat(33_000), /文字太长/],
  ];
  for (const [name, text, message] of refused) {
    it(`refuses ${name}`, () => {
      assert.throws(() => readCsv(text), { name: 'TableError', message });
    });
  }

  it('comes back as it went out, whatever stands in the cells', () => {
    const cell = fc.oneof(fc.string(), fc.stringMatching(/^[a,"'=\-\r\n\t;|]{0,8}$/));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell)), (rows) => {
        assert.deepEqual(readCsv(writeCsv(table(...rows))).slice(1), rows);
      }),
      runs(500),
    );
  });
});
