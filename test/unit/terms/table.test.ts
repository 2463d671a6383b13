import assert from 'node:assert/strict';
import { strToU8 } from 'fflate';
import { readTermFile } from '../../../src/library/terms/termFile';
import { writeTable } from '../../../src/tables/tableFile';
import { daysIn } from '../../../src/text/day';
import { libraryOf, told } from '../../support/libraryFolder';
import { problemsOf, termsOf, toldBy } from '../../support/termTable';
import { workbook } from '../../support/workbook';

describe('a 口径表', () => {
  it('is read from CSV in the encodings of Excel and from every sheet of .xlsx, whatever stands beside', async () => {
    const lines = ['单位口径（试行）', '序号,规范提法（全）,误写,备注', '1,甲乙行动,甲已行动；乙甲行动,说明'].join(
      '\r\n',
    );
    const gb = new Uint8Array([0xbc, 0xd7, 0xd2, 0xd2]);
    assert.equal((await readTermFile('a.csv', strToU8(`\ufeff${lines}`))).table.rows[0]?.wrong.length, 2);
    const mixed = await readTermFile('a.csv', new Uint8Array([...new Uint8Array([0xb9, 0xe6, 0xb7, 0xb6, 0xcc, 0xe1, 0xb7, 0xa8, 0x0a]), ...gb])); // prettier-ignore
    assert.deepEqual([mixed.problems, mixed.table.rows[0]?.right], [[], ['甲乙']]);
    const cell = (address: string, text: string): string => `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`; // prettier-ignore
    const bytes = await workbook(
      { name: '说明', rows: `<row r="1">${cell('A1', '怎么填')}</row>` },
      {
        name: '提法',
        merged: ['A2:A3'],
        rows: [
          `<row r="1">${cell('A1', '规范提法')}${cell('B1', '误写')}${cell('C1', '失效')}</row>`,
          `<row r="2">${cell('A2', '甲乙行动')}${cell('B2', '甲已行动')}<c r="C2" s="4"><v>46022</v></c></row>`,
          `<row r="3">${cell('B3', '乙甲行动')}</row>`,
          `<row r="4">${cell('A4', '丙行动')}<c r="B4" t="str"><f>A4&amp;1</f></c></row>`,
          `<row r="5">${cell('A5', '丁行动')}<c r="B5"><f>A1/0</f></c></row>`,
        ].join(''),
      },
    );
    const { table, problems } = await readTermFile('口径.xlsx', bytes);
    assert.deepEqual(table.rows.map(({ right, wrong, until, source }) => [right[0], wrong[0], until, source.row]), [['甲乙行动', '甲已行动', 20_251_231, 2], ['甲乙行动', '乙甲行动', undefined, 3]]); // prettier-ignore
    assert.deepEqual(problems.map(({ message }) => message.slice(0, 14)), ['“提法”B4（误写）是公式，', '“提法”B5（误写）是公式，']); // prettier-ignore
  });

  it('says what is wrong, each with its cell, and the rest counts', async () => {
    const problems = await problemsOf(
      '规范提法,误写,全称,简称,固定顺序,领导姓名职务,生效,失效,主管,误写',
      '甲行动,甲行动；家行动；嫁,,,,,,,,',
      ',乙行动,,,,,,,,',
      '丙行动,家行动,,,,,,,,',
      '丁行动,,,丁办,甲,张三副市长,,,,',
      '戊行动,,戊委员会,戊委；己,,,去年,,,',
      '己行动,,,,,,2026-02-01,2026-01-31,,',
      '"庚',
      '行动",；、,,,,,,,,',
      `辛行动,${'长'.repeat(201)},,,,,,,,`,
      '壬行动,甲行动,,,,,,,,',
      '家行动,,,,,,,,,',
      ',,,,,李四 局长,,,,',
      ',,,,,李四 主任,,,,',
    );
    assert.deepEqual(problems, [
      '1 I1“主管”这一列不认得，没有读；可用的是规范提法、误写、全称、简称、固定顺序、领导姓名职务、生效、失效，备注写在“备注”列',
      '1 J1又是“误写”列，没有读；几个写在一格里，用分号隔开',
      '2 B2（误写）“甲行动”和规范提法相同，没有用',
      '2 B2（误写）“嫁”只有一个字，到处都会碰上，没有用',
      '3 B3（误写）没有对应的规范提法（或全称），没有用',
      '4 B4（误写）“家行动”前面已有（口径.csv第2行），这一处没有用',
      '5 D5（简称）没有对应的全称，没有用',
      '5 E5（固定顺序）只有一个名称，没有用；几个名称按次序写在一格里，用顿号隔开',
      '5 F5（领导姓名职务）应当是姓名、空格、职务，如“张三 副市长”，几个职务用顿号隔开；没有用',
      '6 G6（生效）不是日期，这一行没有用；请写成 2026-01-31',
      '7 H7（失效）在生效之前，这一行没有用',
      '8 B8（误写）只有隔开用的标点，没有内容',
      '10 B9（误写）“长长长长长长长长长长长长长长长长长长长长…”太长，最多200个字符，没有用',
      '11 B10（误写）“甲行动”在前面是规范的说法（口径.csv第2行），这一处没有用',
      '12 A11（规范提法）“家行动”在前面是误写（口径.csv第2行），这一处没有用',
      '14 F13（领导姓名职务）“李四”前面已有（口径.csv第12行），这一处没有用',
    ]);
  });

  it('is refused in one line where it is none, damaged or too large', async () => {
    const refused = async (path: string, bytes: Uint8Array): Promise<string> => {
      const { table, problems } = await readTermFile(path, bytes);
      assert.deepEqual([table.rows, problems.length], [[], 1]);
      return problems[0]!.message;
    };
    assert.match(await refused('a.csv', strToU8('')), /没有认得的列/);
    assert.match(await refused('a.csv', strToU8('甲,乙\n1,2')), /没有认得的列/);
    assert.match(await refused('a.csv', strToU8('规范提法,误写\n"甲,乙')), /引号没有配对/);
    assert.match(await refused('a.csv', strToU8(`规范提法,误写\n${'甲,乙丙\n'.repeat(100_000)}`)), /超过50000行/);
    assert.match(await refused('a.csv', new Uint8Array([0, 1, 2, 255])), /表格文件/);
    assert.match(await refused('a.xlsx', strToU8('规范提法')), /不是Excel表格/);
    assert.match(await refused('a.xlsx', new Uint8Array([0x50, 0x4b, 3, 4])), /损坏/);
    const wide = { name: '宽', rows: '<row r="99999"><c r="A99999"><v>1</v></c></row>' };
    assert.match(await refused('a.xlsx', await workbook(wide)), /太大/);
  });

  it('of a library has its problems in its file, at the row; a large file is not asked for', async () => {
    const library = await libraryOf({ '口径.csv': '规范提法,误写\n甲行动,家行动\n乙行动,已\n', '口径.xlsx': new Uint8Array(16 * 1024 * 1024 + 1) }); // prettier-ignore
    assert.deepEqual(told(library), [
      '口径.csv:3:1 B3（误写）“已”只有一个字，到处都会碰上，没有用',
      '口径.xlsx:1:1 文件太大，最多16MB，没有读',
    ]);
    assert.deepEqual(library.terms.map(({ path, rows }) => [path, rows.length]), [['口径.csv', 2]]); // prettier-ignore
  });

  it('has dates as people write them', () => {
    const day = { first: 20_260_131, last: 20_260_131 };
    for (const text of ['2026-01-31', '2026/1/31', '2026.1.31', '2026年1月31日', '（2026年 1月 31日）', '二〇二六年一月三十一日', '２０２６年１月３１日', '2026-01-31 08:00']) assert.deepEqual(daysIn(text), day, text); // prettier-ignore
    assert.deepEqual(daysIn('2024年2月'), { first: 20_240_201, last: 20_240_229 });
    assert.deepEqual(daysIn('二〇二六年十二月'), { first: 20_261_201, last: 20_261_231 });
    assert.deepEqual(daysIn('2026'), { first: 20_260_101, last: 20_261_231 });
    for (const text of ['', '46022', '2026-13-01', '2026-02-30', '去年', '2026年×月×日', '20260131']) assert.equal(daysIn(text), undefined, text); // prettier-ignore
  });

  it('comes back from the empty example without a row or a problem', async () => {
    const bytes = await writeTable({ name: '口径', columns: [{ title: '规范提法', width: 20 }], rows: [] }, 'xlsx');
    assert.deepEqual(await readTermFile('口径.xlsx', bytes), { table: { path: '口径.xlsx', rows: [] }, problems: [] });
  });

  it('lets others have their turn while a large one is read', async () => {
    const columns = ['规范提法', '误写', '全称', '简称'].map((title) => ({ title, width: 20 }));
    const rows = Array.from({ length: 3000 }, (_, at) => [`提法${at}号`, `题法${at}号`, `机构第${at}号`, `构${at}号`]);
    const bytes = await writeTable({ name: '口径', columns, rows }, 'xlsx');
    let turns = 0;
    let timer = setTimeout(function again() {
      turns += 1;
      timer = setTimeout(again);
    });
    const { table, problems } = await readTermFile('口径.xlsx', bytes);
    clearTimeout(timer);
    assert.deepEqual([table.rows.length, problems.length], [3000, 0]);
    assert.ok(turns >= 3, `${turns} turns`);
  });

  it('is found a hundred thousand times, and in texts that only seem to have it, without an end in sight', async () => {
    const terms = await termsOf(
      '规范提法,误写,固定顺序,领导姓名职务',
      '甲乙,甲丙,,',
      ',,丁戊、己庚、辛壬,',
      ',,,癸子 副市长',
    );
    assert.equal(toldBy(terms, '甲丙'.repeat(50_000)).length, 50_000);
    assert.equal(toldBy(terms, '辛壬、己庚、丁戊、'.repeat(10_000)).length, 10_000);
    assert.equal(toldBy(terms, '市长癸子，'.repeat(10_000)).length, 10_000);
    assert.deepEqual(toldBy(terms, `${'甲'.repeat(50_000)}\n${'《'.repeat(50_000)}甲丙\n${'丁戊（'.repeat(20_000)}\n${'时任'.repeat(20_000)}癸子`), []); // prettier-ignore
  });
});
