import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { run } from '../../../src/cli/run';
import { createReportService } from '../../../src/service';
import { docxParts, paragraphTexts } from '../../support/docxParts';

/** An invented report with a blank and a wrong share: 30 of 120 is 25%. */
const report = '关于信访工作情况的汇报\n各位领导：\n今年受理信访事项120件，其中办结30件，占52.3%；接访**人次。\n';
/** `信访` in GB18030. */
const gb18030 = Uint8Array.from([0xd0, 0xc5, 0xb7, 0xc3]);
const written = (name: string, profile = '公文'): string =>
  `${name}: 已按“${profile}”版式写好，${report.replace(/\s/g, '').length}字\n`;
const said = [
  'report.txt: 待填 1 处（数字 1）照原样写进文档',
  'report.txt: 数据 1 处不符，请用 gongwen statistics 核对',
];

describe('export on the command line', () => {
  let folder = '';
  const at = (name: string): string => join(folder, name);

  async function gongwen(...argv: string[]): Promise<readonly [number, Buffer, readonly string[]]> {
    const out: Buffer[] = [];
    const errors: string[] = [];
    const plain = (text: string): string => text.replaceAll(`${folder}/`, '');
    const status = await run(
      argv.map((word) => (/\.\w+$/.test(word) ? at(word) : word)),
      {
        stdin: Readable.from([Buffer.from(report)]),
        write: (chunk) => Promise.resolve(out.push(typeof chunk === 'string' ? Buffer.from(plain(chunk)) : Buffer.from(chunk)) > 0), // prettier-ignore
        complain: (line) => errors.push(plain(line)),
        createService: (log) => createReportService({ log }),
        version: '1.2.3',
      },
    );
    return [status, Buffer.concat(out), errors];
  }

  const textOf = (bytes: Uint8Array): string => paragraphTexts(docxParts(bytes).get('word/document.xml')!).join('\n');
  const sizeOf = (bytes: Uint8Array): string | undefined => /<w:sz w:val="(\d+)"\/>/.exec(docxParts(bytes).get('word/styles.xml')!)?.[1]; // prettier-ignore

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gongwen-export-'));
    await writeFile(at('report.txt'), report);
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  it('writes a document, and tells on the side what is unfinished in it', async () => {
    const [status, out, errors] = await gongwen('export', 'report.txt', '-o', 'new/report.docx');
    assert.deepEqual([status, out.toString(), errors], [0, written('new/report.docx'), said]);
    assert.equal(`${textOf(await readFile(at('new/report.docx')))}\n`, report);
  });

  it('writes over a document only when told to, and then whatever the layout', async () => {
    await writeFile(at('report.docx'), 'mine');
    const refused = await gongwen('export', 'report.txt', '-o', 'report.docx');
    assert.deepEqual([refused[0], refused[2].at(-1)], [2, 'report.docx: 已有同名文件，没有改动；要覆盖请加 --force']);
    assert.equal(await readFile(at('report.docx'), 'utf8'), 'mine');
    for (const [name, size] of [
      ['公文', '32'],
      ['会议汇报', '36'],
      ['讲话稿', '44'],
    ] as const) {
      const [status, out] = await gongwen('export', 'report.txt', '-o', 'report.docx', '--force', '--profile', name);
      assert.deepEqual([status, out.toString()], [0, written('report.docx', name)]);
      assert.equal(sizeOf(await readFile(at('report.docx'))), size);
    }
    assert.deepEqual((await readdir(folder)).sort(), ['report.docx', 'report.txt']);
  });

  it('never writes over the report itself, by whatever name', async () => {
    await symlink(at('report.txt'), at('link.docx'));
    const [status, , errors] = await gongwen('export', 'report.txt', '-o', 'link.docx', '--force');
    assert.deepEqual([status, errors.at(-1)], [2, 'link.docx: 不能写到文稿或核对记录自己上']);
    assert.equal(await readFile(at('report.txt'), 'utf8'), report);
  });

  it('goes from standard input to standard output with no word in between', async () => {
    const [status, out, errors] = await gongwen('export', '-', '--output', '-');
    assert.deepEqual([status, errors.length], [0, 2]);
    assert.equal(`${textOf(out)}\n`, report);
  });

  it('reads GB18030 and UTF-16, and the layout of a team from its file', async () => {
    await writeFile(at('old.txt'), gb18030);
    await writeFile(at('wide.txt'), Buffer.from('\ufeff信访', 'utf16le'));
    await writeFile(at('own.json'), JSON.stringify({ schema: 1, name: '办公室', size: 15 }));
    for (const name of ['old', 'wide']) {
      const argv = ['export', `${name}.txt`, '-o', `${name}.docx`, '--profile', 'own.json'];
      const [status, out] = await gongwen(...argv);
      assert.deepEqual([status, out.toString()], [0, `${name}.docx: 已按“办公室”版式写好，2字\n`]);
      const bytes = await readFile(at(`${name}.docx`));
      assert.deepEqual([textOf(bytes), sizeOf(bytes)], ['信访', '30']);
    }
    await symlink(at('own.json'), at('own.docx'));
    const [status] = await gongwen('export', 'old.txt', '-o', 'own.docx', '--force', '--profile', 'own.json');
    assert.equal(status, 2);
    assert.match(await readFile(at('own.json'), 'utf8'), /办公室/);
  });

  it('says in one line what is wrong, and writes nothing', async () => {
    await writeFile(at('bytes.txt'), Uint8Array.from([0xff, 0xff, 0x80]));
    await writeFile(at('bad.json'), '{"schema": 1}');
    await mkdir(at('folder.docx'));
    const to = ['-o', 'out.docx'];
    const cases: readonly (readonly [readonly string[], RegExp])[] = [
      [['report.txt'], /要用 --output 给出写到哪里/],
      [['report.txt', '-o', 'out.doc'], /文件名应以 \.docx 结尾/],
      [['none.txt', ...to], /^none\.txt: 文件不存在/],
      [['bytes.txt', ...to], /^bytes\.txt: /],
      [['report.txt', 'report.txt', ...to], /一次只导出一个文件/],
      [['report.txt', ...to, '--recursive'], /一次只导出一个文件/],
      [['report.txt', ...to, '--format', 'json'], /--format 不用于 export/],
      [['report.txt', ...to, '--fail-on', 'error'], /--fail-on 不用于 export/],
      [['report.txt', ...to, '--profile', '红头'], /没有版式 红头；可用的是 公文、会议汇报、讲话稿/],
      [['report.txt', ...to, '--profile', 'none.json'], /^none\.json: 文件不存在/],
      [['report.txt', ...to, '--profile', 'bad.json'], /^bad\.json:1:\d+: /],
    ];
    for (const [argv, expected] of cases) {
      const [status, out, errors] = await gongwen('export', ...argv);
      assert.deepEqual([status, out.length, errors.length], [2, 0, 1], argv.join(' '));
      assert.match(errors[0]!, expected);
    }
    for (const argv of [
      ['--profile', '公文'],
      ['-o', 'x.docx'],
    ]) {
      const [status, , errors] = await gongwen('outline', 'report.txt', ...argv);
      assert.deepEqual([status, errors.length], [2, 1]);
    }
    assert.deepEqual((await readdir(folder)).sort(), ['bad.json', 'bytes.txt', 'folder.docx', 'report.txt']);
  });

  it('leaves everything as it was where it may not write', async () => {
    await mkdir(at('folder.docx'));
    const [status, , errors] = await gongwen('export', 'report.txt', '-o', 'folder.docx', '--force');
    assert.deepEqual([status, errors.at(-1)], [2, 'folder.docx: 没有改动文件：是文件夹，不是文件']);
    // To root nothing is forbidden.
    if (process.getuid?.() === 0) return;
    await mkdir(at('closed'));
    await chmod(at('closed'), 0o500);
    const closed = await gongwen('export', 'report.txt', '-o', 'closed/out.docx');
    assert.deepEqual([closed[0], closed[2].at(-1)], [2, 'closed/out.docx: 没有改动文件：没有写入权限']);
    assert.deepEqual(await readdir(at('closed')), []);
  });
});
