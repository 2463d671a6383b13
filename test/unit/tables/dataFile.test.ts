import assert from 'node:assert/strict';
import { strToU8 } from 'fflate';
import type { DataFormat, DataSheet } from '../../../src/tables/table';
import { readData } from '../../../src/tables/tableFile';
import { textCell, workbook } from '../../support/workbook';

const read = (text: string, format: DataFormat): Promise<readonly DataSheet[]> => readData(strToU8(text), format);
const cellsOf = async (text: string, format: DataFormat): Promise<unknown> => (await read(text, format))[0]!.cells;

describe('a file of figures', () => {
  it('is CSV or TSV, in UTF-8 with or without its mark, or GB18030', async () => {
    assert.deepEqual(await cellsOf('\ufeff名称,数值\n受理,"1,234"', 'csv'), [['名称', '数值'], ['受理', '1,234']]); // prettier-ignore
    assert.deepEqual(await cellsOf('甲,乙\t数值\n受理\t12', 'tsv'), [['甲,乙', '数值'], ['受理', '12']]); // prettier-ignore
    const gb = new Uint8Array([0xca, 0xfd, 0xbe, 0xdd, 0x09, 0x31, 0x32]);
    assert.deepEqual((await readData(gb, 'tsv'))[0]!.cells, [['数据', '12']]);
  });

  const shapes: readonly (readonly [string, string, unknown])[] = [
    ['objects', '[{"名称":"受理","数值":12},{"数值":0.5,"单位":"件"}]', [['名称', '数值', '单位'], ['受理', '12', ''], ['', '0.5', '件']]], // prettier-ignore
    ['arrays', '[["名称","数值"],["受理",12],[null,true]]', [['名称', '数值'], ['受理', '12'], ['', '是']]], // prettier-ignore
    ['values', '{"受理":12,"__proto__":"无"}', [['受理', '12'], ['__proto__', '无']]], // prettier-ignore
    ['an object of objects', '{"云溪区":{"受理":1},"临川区":{"受理":2}}', [['', '受理'], ['云溪区', '1'], ['临川区', '2']]], // prettier-ignore
  ];
  for (const [name, text, cells] of shapes) {
    it(`is JSON of ${name}`, async () => {
      assert.deepEqual(await cellsOf(text, 'json'), cells);
    });
  }

  it('is JSON of several tables by name', async () => {
    const sheets = await read('{"一季度":[["受理",1]],"二季度":[{"受理":2}]}', 'json');
    assert.deepEqual(
      sheets.map(({ name, cells }) => [name, cells]),
      [
        ['一季度', [['受理', '1']]],
        ['二季度', [['受理'], ['2']]],
      ],
    );
  });

  const refused: readonly (readonly [string, string | Uint8Array, DataFormat, RegExp])[] = [
    ['empty', '', 'csv', /空的/],
    ['of blanks alone', ' ,\n,', 'csv', /空的/],
    ['with an open quotation', '"a,b', 'tsv', /引号没有配对/],
    ['broken JSON', '{"a":', 'json', /写错了/],
    ['one number of JSON', '3', 'json', /没有表/],
    ['a mixed array', '[1,[2]]', 'json', /数组应都是/],
    ['nested too deep', `{"a":{"b":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`, 'json', /嵌套太深/],
    ['of numbers that lose digits', '{"a":12345678901234567890}', 'json', /位数太多/],
    ['of objects with too many names', JSON.stringify([Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`n${at}`, at]))]), 'json', /超过200列/], // prettier-ignore
    ['of too many rows', 'a\n'.repeat(50_001), 'csv', /超过50000行/],
    ['in another encoding', new Uint8Array([0xff, 0xff, 0xff]), 'csv', /编码不是UTF-8/],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'csv', /是图片/],
    ['a locked workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'xlsx', /不加密/],
    ['a workbook renamed', new Uint8Array([0x50, 0x4b, 3, 4]), 'tsv', /Excel等文档/],
  ];
  for (const [name, content, format, message] of refused) {
    it(`that is ${name} gives one error in Chinese`, async () => {
      const bytes = typeof content === 'string' ? strToU8(content) : content;
      await assert.rejects(readData(bytes, format), { name: 'TableError', message });
    });
  }

  it('may have 5,000 rows', async () => {
    const rows = Array.from({ length: 5000 }, (_, at) => `村${at},${at}`);
    assert.equal(((await cellsOf(rows.join('\n'), 'csv')) as unknown[]).length, 5000);
  });
});

describe('a workbook of figures', () => {
  it('has all its sheets by name, its numbers in full, percentages and dates as they are read', async () => {
    const numbers = [
      '<c r="A1"><v>0.30000000000000004</v></c><c r="B1" s="1"><v>0.360312</v></c><c r="C1" s="2"><v>0.5</v></c>',
      '<c r="D1" s="3"><v>36.03</v></c><c r="E1" s="4"><v>46112</v></c><c r="F1"><v>1.5E-7</v></c>',
    ].join('');
    const sheets = await readData(
      await workbook({ name: '一季度', rows: `<row r="1">${numbers}</row>` }, { name: '二 季度', rows: `<row r="2">${textCell('B2', '受理')}</row>` }, { name: '空', rows: '' }), // prettier-ignore
      'xlsx',
    );
    assert.deepEqual(
      sheets.map(({ name, cells }) => [name, cells]),
      [
        ['一季度', [['0.3', '36.0312%', '50%', '36.03', '2026-03-31', '0.00000015']]],
        ['二 季度', [['', ''], ['', '受理']]], // prettier-ignore
      ],
    );
  });

  it('gives a formula its last result, and says which cell has none', async () => {
    const cells = [
      '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>1+1</f></c><c r="C1"><f>1+1</f><v></v></c>',
      '<c r="D1" t="str"><f>"a"</f></c><c r="E1" t="str"><f>""</f><v></v></c><c r="F1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      '<c r="G1" t="b"><f>1=1</f></c><c r="H1"><v>3</v></c>',
    ].join('');
    const [sheet] = await readData(await workbook({ name: '表', rows: `<row r="1">${cells}</row>` }), 'xlsx');
    assert.deepEqual(sheet!.cells, [['2', '', '', '', '', '', '', '3']]);
    assert.deepEqual([...sheet!.unusable.keys()], ['B1', 'C1', 'D1', 'F1', 'G1']);
    assert.match(sheet!.unusable.get('D1')!, /是公式/);
    assert.match(sheet!.unusable.get('F1')!, /出错/);
  });

  it('has the text of a merged range in all of its cells, however large it says to be', async () => {
    const rows = `<row r="1">${textCell('A1', '区县')}${textCell('C1', '件')}</row><row r="2"><c r="C2"><v>5</v></c></row>`;
    const merged = ['A1:B2', 'C2:XFD1048576'];
    const [sheet] = await readData(await workbook({ name: '表', rows, merged }), 'xlsx');
    assert.deepEqual(sheet!.cells, [
      ['区县', '区县', '件'],
      ['区县', '区县', '5'],
    ]);
  });

  it('of 5,000 rows with a tag that never ends is read in one pass', async () => {
    const rows = Array.from({ length: 5000 }, (_, at) => `<row r="${at + 1}"><c r="A${at + 1}" s="1"><v>0.${at + 1}</v></c></row>`); // prettier-ignore
    const [sheet] = await readData(await workbook({ name: '表', rows: rows.join('') }), 'xlsx');
    assert.deepEqual([sheet!.cells.length, sheet!.cells[1]], [5000, ['20%']]);
    const broken = await workbook({ name: '表', rows: '<c r="A1" x="'.repeat(50_000) });
    await assert.rejects(readData(broken, 'xlsx'), { name: 'TableError', message: /损坏/ });
  });
});
