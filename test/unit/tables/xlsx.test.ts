import assert from 'node:assert/strict';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Table } from '../../../src/tables/table';
import { readTable, writeTable } from '../../../src/tables/tableFile';

const table = (...rows: readonly (readonly string[])[]): Table => ({
  name: '数据核对表',
  columns: [
    { title: '原句', width: 60 },
    { title: '核对结果', width: 12, choices: ['核实无误', '有疑问'] },
  ],
  rows,
});

const write = (...rows: readonly (readonly string[])[]): Promise<Uint8Array> => writeTable(table(...rows), 'xlsx');

/** The file with one of its parts changed. */
async function changed(part: string, change: (xml: string) => string): Promise<Uint8Array> {
  const files = unzipSync(await write(['共120件', '√'], ['3次', '']));
  return zipSync({ ...files, [part]: strToU8(change(strFromU8(files[part]!))) });
}

const SHEET = 'xl/worksheets/sheet1.xml';

describe('an Excel file', () => {
  it('comes back as it went out', async () => {
    const rows = [
      ['=1+1', '3-5'],
      ['两行\n<&">', '0012'],
      ['_x0041_', ''],
      ['constructor', '__proto__'],
      ['valueOf', 'toString'],
      ['𠮷', '36.03%'],
    ];
    assert.deepEqual(await readTable(await write(...rows), 'xlsx'), [['原句', '核对结果'], ...rows]);
  });

  it('may have no rows', async () => {
    assert.deepEqual(await readTable(await write(), 'xlsx'), [['原句', '核对结果']]);
  });

  it('loses only what no Excel file can hold', async () => {
    const [, row] = await readTable(await write(['a\u0001b\ud800c', '长'.repeat(40_000)]), 'xlsx');
    assert.deepEqual([row?.[0], row?.[1]?.length], ['a b c', 32_000]);
  });

  it('has its titles fixed and bold, widths, wrapped text and a drop-down, all of it text', async () => {
    const files = unzipSync(await write(['共120件', '']));
    const sheet = strFromU8(files[SHEET]!);
    const styles = strFromU8(files['xl/styles.xml']!);
    for (const part of ['state="frozen"', 'ySplit="1"', 'width="60"', 'sqref="B2:B2"', '"核实无误,有疑问"']) {
      assert.ok(sheet.includes(part), part);
    }
    assert.ok(sheet.indexOf('</sheetData>') < sheet.indexOf('<dataValidations'));
    for (const part of ['<b/>', 'wrapText="1"', 'formatCode="@"']) assert.ok(styles.includes(part), part);
  });

  it('is read where cells hold numbers and truths', async () => {
    const cells = '<c r="A2"><v>120</v></c><c r="B2" t="b"><v>1</v></c>';
    const bytes = await changed(SHEET, (xml) => xml.replace(/<row r="2">.*?<\/row>/, `<row r="2">${cells}</row>`));
    assert.deepEqual((await readTable(bytes, 'xlsx'))[1], ['120', 'true']);
  });

  const far: readonly (readonly [string, string])[] = [
    ['a million rows further down', '<row r="1048576"><c r="A1048576"><v>1</v></c></row>'],
    ['sixteen thousand columns further right', '<row r="9"><c r="XFD9"><v>1</v></c></row>'],
    ['a row number in entities', '<row r="&#57;99999999"><c r="A4"><v>1</v></c></row>'],
    ['a row number in single quotes', "<row r = '999999999'><c><v>1</v></c></row>"],
  ];
  for (const [name, row] of far) {
    it(`is refused with ${name}`, async () => {
      const bytes = await changed(SHEET, (xml) => xml.replace('</sheetData>', `${row}</sheetData>`));
      await assert.rejects(readTable(bytes, 'xlsx'), { name: 'TableError', message: /太大/ });
    });
  }

  it('that would swell to more than memory holds is refused at once', async () => {
    const files = unzipSync(await write(['共120件', '√']));
    const bomb = zipSync({ ...files, 'xl/sharedStrings.xml': new Uint8Array(80 * 1024 * 1024) });
    assert.ok(bomb.length < 200_000);
    await assert.rejects(readTable(bomb, 'xlsx'), { name: 'TableError', message: /太大/ });
  });

  it('that says less of its size than it has does not swell either', async () => {
    const files = unzipSync(await write(['共120件', '√']));
    const bomb = zipSync({ ...files, 'xl/media.xml': new Uint8Array(80 * 1024 * 1024) });
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    for (let at = 0; at + 4 <= bomb.length; at++) {
      if (view.getUint32(at, true) === 80 * 1024 * 1024) view.setUint32(at, 1000, true);
    }
    const before = process.memoryUsage().arrayBuffers;
    await readTable(bomb, 'xlsx').catch((error: unknown) => {
      assert.ok((error as Error).name === 'TableError');
    });
    assert.ok(process.memoryUsage().arrayBuffers - before < 60 * 1024 * 1024);
  });

  const broken: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>, RegExp])[] = [
    ['nothing', () => new Uint8Array(), /不是Excel表格/],
    ['text', () => strToU8('原句,数据'), /不是Excel表格/],
    ['an old or locked workbook', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), /另存为不加密的 \.xlsx/],
    ['half of it', async () => (await write(['共120件', ''])).slice(0, 900), /损坏/],
    ['another archive', () => zipSync({ 'a.txt': strToU8('x') }), /损坏/],
    ['broken XML', () => changed(SHEET, (xml) => xml.slice(0, 200)), /损坏/],
    ['more than 16 MB', () => new Uint8Array(17 * 1024 * 1024), /超过16MB/],
  ];
  for (const [name, bytes, message] of broken) {
    it(`that is ${name} gives one error in Chinese`, async () => {
      await assert.rejects(async () => readTable(await bytes(), 'xlsx'), { name: 'TableError', message });
    });
  }
});

describe('a text file with a table', () => {
  it('is read in UTF-8 and in GB18030, as Excel writes it', async () => {
    const gbk = new Uint8Array([0xca, 0xfd, 0xbe, 0xdd, 0x2c, 0x31, 0x32]);
    assert.deepEqual(await readTable(gbk, 'csv'), [['数据', '12']]);
    assert.deepEqual(await readTable(strToU8('\ufeff数据,12'), 'csv'), [['数据', '12']]);
  });

  it('in another encoding is refused', async () => {
    await assert.rejects(readTable(new Uint8Array([0xff, 0xff, 0xff]), 'csv'), { name: 'TableError' });
  });

  for (const format of ['csv', 'md'] as const) {
    it(`comes back from ${format}`, async () => {
      const rows = [['共“120”件，|', '=√']];
      assert.deepEqual((await readTable(await writeTable(table(...rows), format), format)).slice(1), rows);
    });
  }
});
