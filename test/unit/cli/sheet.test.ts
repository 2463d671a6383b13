import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { CheckJson, SheetJson, StatisticsJson } from '../../../src/cli/contract';
import { run } from '../../../src/cli/run';
import { createReportService } from '../../../src/service';
import { schemaProblems } from './schema';

/** An invented report with a wrong share: 30 of 120 is 25%. */
const report =
  '关于信访工作情况的汇报\n各位领导：\n今年以来，共受理信访事项120件，其中办结30件，占52.3%。接访46人次。\n';

interface Result {
  readonly status: number;
  readonly out: string;
  readonly errors: readonly string[];
}

describe('marks and 数据核对表 on the command line', () => {
  let folder = '';
  const at = (name: string): string => join(folder, name);

  async function gongwen(...argv: string[]): Promise<Result> {
    const out: Buffer[] = [];
    const errors: string[] = [];
    const status = await run(
      argv.map((word) => (/\.\w+$/.test(word) ? at(word) : word)),
      {
        stdin: Readable.from([Buffer.from(report)]),
        write: (chunk) => {
          out.push(Buffer.from(chunk));
          return Promise.resolve(true);
        },
        complain: (line) => errors.push(line),
        createService: (log) => createReportService({ log }),
        version: '1.2.3',
      },
    );
    return { status, out: Buffer.concat(out).toString(), errors };
  }

  async function json<Json>(...argv: string[]): Promise<Json> {
    const { out, errors } = await gongwen(...argv, '--format', 'json');
    assert.deepEqual(errors, []);
    const value = JSON.parse(out) as Json;
    assert.deepEqual(schemaProblems(value), []);
    return value;
  }

  /** Writes the sheet as CSV and answers in the row of each figure: 来源单位, 截至时间, 核对结果, 备注. */
  async function answer(answers: Readonly<Record<string, string>>, name = 'back.csv'): Promise<void> {
    assert.equal((await gongwen('sheet', 'report.txt', '--output', name, '--force')).status, 0);
    const lines = (await readFile(at(name), 'utf8')).split('\r\n');
    const answered = lines.map((line) => {
      const figure = Object.keys(answers).find((text) => line.includes(`。,${text},`));
      return figure === undefined ? line : line.replace(/,{5}(?=f1:)/, `,${answers[figure]!},`);
    });
    await writeFile(at(name), answered.join('\r\n'));
  }

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gongwen-sheet-'));
    await writeFile(at('report.txt'), report);
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('writes a sheet once, and again only when told to', async () => {
    const { status, out } = await gongwen('sheet', 'report.txt', '--output', 'sheet.xlsx');
    assert.deepEqual([status, out], [0, `${at('sheet.xlsx')}: 数据核对表已写好，数字 4 个\n`]);
    const bytes = await readFile(at('sheet.xlsx'));
    assert.equal(bytes.subarray(0, 2).toString(), 'PK');
    await writeFile(at('sheet.xlsx'), '已填');
    const refused = await gongwen('sheet', 'report.txt', '--output', 'sheet.xlsx');
    assert.deepEqual([refused.status, refused.errors], [2, [`${at('sheet.xlsx')}: 已有同名文件，没有改动；要覆盖请加 --force`]]); // prettier-ignore
    assert.equal(await readFile(at('sheet.xlsx'), 'utf8'), '已填');
    assert.equal((await gongwen('sheet', 'report.txt', '--output', 'sheet.xlsx', '--force')).status, 0);
    assert.equal((await readFile(at('sheet.xlsx'))).subarray(0, 2).toString(), 'PK');
    assert.deepEqual((await readdir(folder)).sort(), ['report.txt', 'sheet.xlsx']);
  });

  it('writes a sheet for Word, and reads one back', async () => {
    assert.equal((await gongwen('sheet', 'report.txt', '--output', 'sheet.docx')).status, 0);
    const parts = unzipSync(await readFile(at('sheet.docx')));
    const xml = strFromU8(parts['word/document.xml']!);
    assert.match(xml, />52\.3%</);
    // The last cell of the row is 标识, before it 备注 and 核对结果.
    const answered = xml.replace(/(>52\.3%<(?:(?!<\/w:tr>)[^])*?)<\/w:p>(?=(?:(?!<\/w:p>)[^])*<\/w:p>(?:(?!<\/w:p>)[^])*f1:)/, '$1<w:r><w:t>无误</w:t></w:r></w:p>'); // prettier-ignore
    await writeFile(at('sheet.docx'), zipSync({ ...parts, 'word/document.xml': strToU8(answered) }));
    const { out } = await gongwen('sheet', 'report.txt', '--read', 'sheet.docx', '--marks', 'm.jsonl');
    assert.match(out, /“52\.3%” 核实无误\n/);
    await writeFile(at('sheet.docx'), '不是');
    const refused = await gongwen('sheet', 'report.txt', '--read', 'sheet.docx', '--marks', 'm.jsonl');
    assert.deepEqual([refused.status, refused.errors.length], [2, 1]);
  });

  it('never writes over the report', async () => {
    const { status, errors } = await gongwen(
      'sheet',
      'report.txt',
      '--output',
      'report.txt',
      '--format',
      'md',
      '--force',
    );
    assert.deepEqual([status, errors.length], [2, 1]);
    assert.equal(await readFile(at('report.txt'), 'utf8'), report);
  });

  it('writes to standard output what it reads from standard input', async () => {
    const { status, out } = await gongwen('sheet', '-', '--format', 'md', '--output', '-');
    assert.equal(status, 0);
    assert.match(out, /^\| 序号 \|.*\n\| --- .*\n\| 1 \| .* \| 120件 \|/);
    assert.equal(out.trim().split('\n').length, 6);
  });

  it('tells what a returned sheet says, and writes nothing unasked', async () => {
    await answer({ '52.3%': '市信访局,5月底,无误,按新口径', '46人次': ',,有疑问,' });
    const { status, out } = await gongwen('sheet', 'report.txt', '--read', 'back.csv', '--marks', 'm.jsonl');
    assert.equal(status, 0);
    assert.deepEqual(out.replaceAll(folder, '').split('\n'), [
      '/back.csv: 新的核对结果 2 条，建议改数 0 处，对不上 0 行，未看懂 0 行',
      '/report.txt:3:27: “52.3%” 核实无误，来源：市信访局，截至：5月底，备注：按新口径',
      '/report.txt:3:35: “46人次” 有疑问',
      '/m.jsonl: 没有改动；要写入这 2 条，请加 --write',
      '',
    ]);
    assert.deepEqual((await readdir(folder)).sort(), ['back.csv', 'report.txt']);
  });

  it('adds the answers to the marks, which check and statistics then honour', async () => {
    await answer({ '52.3%': '市信访局,,√,' });
    const args = ['sheet', 'report.txt', '--read', 'back.csv', '--marks', 'm.jsonl', '--write'];
    const first = await json<SheetJson>(...args);
    assert.deepEqual(first.marks.map(({ text, mark }) => [text, mark]), [['52.3%', { state: 'verified', source: '市信访局' }]]); // prettier-ignore
    assert.equal(first.written, true);
    const written = await readFile(at('m.jsonl'), 'utf8');
    assert.ok(!written.includes('信访事项'));

    assert.equal((await gongwen('check', 'report.txt')).status, 1);
    const checked = await gongwen('check', 'report.txt', '--marks', 'm.jsonl');
    assert.deepEqual([checked.status, checked.out], [0, `${at('report.txt')}: 没有发现问题（另有 1 处已核实无误）\n`]);
    const { findings, settled } = await json<CheckJson>('check', 'report.txt', '--marks', 'm.jsonl');
    assert.deepEqual([findings, settled], [[], 1]);
    const { claims } = await json<StatisticsJson>('statistics', 'report.txt', '--marks', 'm.jsonl');
    assert.deepEqual(claims.map(({ verdict, mark }) => [verdict, mark?.state]), [['violated', 'verified']]); // prettier-ignore
    const statistics = await gongwen('statistics', 'report.txt', '--marks', 'm.jsonl');
    assert.equal(statistics.status, 0);
    assert.match(statistics.out, /文中为52\.3%〔核实无误，来源：市信访局〕\n/);

    assert.equal((await json<SheetJson>(...args)).written, false);
    assert.equal(await readFile(at('m.jsonl'), 'utf8'), written, 'the same answers once more change nothing');
    const out = await gongwen('sheet', 'report.txt', '--output', 'next.md', '--marks', 'm.jsonl');
    assert.match(out.out, /数字 4 个，已有核对结果的 1 个/);
    assert.match(await readFile(at('next.md'), 'utf8'), /市信访局 \| {2}\| 核实无误/);

    await writeFile(at('report.txt'), report.replace('120件', '121件'));
    assert.equal((await gongwen('check', 'report.txt', '--marks', 'm.jsonl')).status, 1, 'a changed total wakes it');
  });

  it('ends with 1 for what somebody has to look at', async () => {
    await answer({ '46人次': ',,问一下老张,' });
    const text = (await readFile(at('back.csv'), 'utf8'))
      .replace('。,30件,', '。,31件,')
      .replace(/f1:(?=\w+\r\n2,)/, 'f1:0');
    await writeFile(at('back.csv'), text);
    const args = ['sheet', 'report.txt', '--read', 'back.csv', '--marks', 'm.jsonl'];
    const { changes, lost, problems } = await json<SheetJson>(...args);
    assert.deepEqual(changes.map((change) => [change.text, change.to, change.offset]), [['30件', '31件', report.indexOf('30件')]]); // prettier-ignore
    assert.deepEqual(lost.map(({ row, figure }) => [row, figure]), [[2, '120件']]); // prettier-ignore
    assert.deepEqual(problems.map(({ row }) => row), [5]); // prettier-ignore
    const { status, out } = await gongwen(...args);
    assert.equal(status, 1);
    assert.equal(out.split('\n').length, 7);
    assert.equal((await gongwen(...args, '--fail-on', 'error')).status, 0);
    assert.equal(await readFile(at('report.txt'), 'utf8'), report);
  });

  const unusable: readonly (readonly [string, string, RegExp])[] = [
    ['damaged', 'kaputt\n', /核对记录已损坏/],
    ['of a later version', '{"schema":9,"kind":"gongwen-marks"}\n', /请先升级/],
  ];
  for (const [name, text, message] of unusable) {
    it(`leaves a file of marks that is ${name} alone`, async () => {
      await answer({ '46人次': ',,√,' });
      await writeFile(at('m.jsonl'), text);
      for (const args of [
        ['sheet', 'report.txt', '--read', 'back.csv', '--marks', 'm.jsonl', '--write'],
        ['check', 'report.txt', '--marks', 'm.jsonl'],
      ]) {
        const { status, out, errors } = await gongwen(...args);
        assert.deepEqual([status, out, errors.length], [2, '', 1]);
        assert.match(errors[0]!, message);
      }
      assert.equal(await readFile(at('m.jsonl'), 'utf8'), text);
    });
  }

  const failures: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['a report that is not there', ['sheet', 'no.txt', '--output', 'a.md'], /no\.txt: 文件不存在/],
    ['marks that are not there', ['check', 'report.txt', '--marks', 'no.jsonl'], /no\.jsonl: 文件不存在/],
    ['a sheet that is not there', ['sheet', 'report.txt', '--read', 'no.xlsx', '--marks', 'm.jsonl'], /no\.xlsx: 文件不存在/],
    ['a sheet that is none', ['sheet', 'report.txt', '--read', 'fake.xlsx', '--marks', 'm.jsonl'], /fake\.xlsx: 不是Excel表格/],
    ['a folder for a sheet', ['sheet', 'report.txt', '--read', 'folder.md', '--marks', 'm.jsonl'], /folder\.md: 不是文件/],
  ]; // prettier-ignore
  for (const [name, args, message] of failures) {
    it(`ends with 2 and one line for ${name}`, async () => {
      await writeFile(at('fake.xlsx'), 'text');
      await mkdir(at('folder.md'));
      const { status, out, errors } = await gongwen(...args);
      assert.deepEqual([status, out, errors.length], [2, '', 1]);
      assert.match(errors[0]!, message);
    });
  }
});
