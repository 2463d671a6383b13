import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { run } from '../../../src/cli/run';
import { createReportService } from '../../../src/service';
import { docxFile, paragraph, run as words } from '../../support/docxFile';

const changed = docxFile({
  body: paragraph(
    words('受理来信') +
      `<w:del>${words('552').replaceAll('w:t', 'w:delText')}</w:del><w:ins>${words('1098')}</w:ins>` +
      words('件。'),
  ),
  header1: paragraph('内部资料'),
});

describe('import on the command line', () => {
  let folder = '';
  const at = (name: string): string => join(folder, name);

  async function gongwen(
    ...argv: string[]
  ): Promise<readonly [status: number, out: string, errors: readonly string[]]> {
    const out: Buffer[] = [];
    const errors: string[] = [];
    const plain = (text: string): string => text.replaceAll(`${folder}/`, '');
    const status = await run(
      argv.map((word) => (/\.\w+$/.test(word) ? at(word) : word)),
      {
        stdin: Readable.from([Buffer.from(changed)]),
        write: (chunk) => Promise.resolve(out.push(Buffer.from(chunk)) > 0),
        complain: (line) => errors.push(plain(line)),
        createService: (log) => createReportService({ log }),
        version: '1.2.3',
      },
    );
    return [status, plain(Buffer.concat(out).toString()), errors];
  }

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gongwen-import-'));
    await writeFile(at('old.docx'), changed);
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  it('prints the text, and says what is not in it', async () => {
    const told = ['有修订 2 处，按接受修订读入', '页眉、页脚的文字没有读入正文：“内部资料”'];
    assert.deepEqual(await gongwen('import', 'old.docx'), [0, '受理来信1098件。\n', told.map((each) => `old.docx: ${each}`)]); // prettier-ignore
    const [, original] = await gongwen('import', 'old.docx', '--changes', 'original');
    assert.equal(original, '受理来信552件。\n');
    const [status, both] = await gongwen('import', '-', '--changes=both');
    assert.deepEqual([status, both], [0, '受理来信【删：552】【增：1098】件。\n']);
  });

  it('writes a file, and over another one only when told to, never over the document', async () => {
    const [status, out] = await gongwen('import', 'old.docx', '-o', 'new.txt');
    assert.deepEqual([status, out], [0, 'new.txt: 已读入，表格 0 个，注释 0 条，批注 0 条\n']);
    assert.equal(await readFile(at('new.txt'), 'utf8'), '受理来信1098件。\n');
    const [again, , errors] = await gongwen('import', 'old.docx', '--output', 'new.txt');
    assert.deepEqual([again, errors], [2, ['new.txt: 已有同名文件，没有改动；要覆盖请加 --force']]);
    assert.equal((await gongwen('import', 'old.docx', '-o', 'new.txt', '--force', '--changes', 'original'))[0], 0);
    assert.equal(await readFile(at('new.txt'), 'utf8'), '受理来信552件。\n');
    assert.equal((await gongwen('import', 'old.docx', '-o', 'old.docx', '--force'))[0], 2);
    assert.deepEqual(await readFile(at('old.docx')), Buffer.from(changed));
  });

  it('says in one line what is wrong', async () => {
    await writeFile(at('old.doc'), Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0]));
    await writeFile(at('text.docx'), '汇报');
    const cases: readonly (readonly [readonly string[], RegExp])[] = [
      [['old.doc'], /^old\.doc: 是旧格式的Word.*另存为 \.docx/],
      [['text.docx'], /^text\.docx: 不是Word文档/],
      [['none.docx'], /^none\.docx: 文件不存在/],
      [['old.docx', 'text.docx'], /一次读一个/],
      [['old.docx', '--changes', 'some'], /--changes 只能是 accepted、original、both，不能是 some/],
      [['old.docx', '--force'], /--force 只和 --output/],
      [['old.docx', '--format', 'json'], /--format 只能是 text/],
      [['old.docx', '--fix'], /--fix 只用于 check/],
    ];
    for (const [argv, expected] of cases) {
      const [status, out, errors] = await gongwen('import', ...argv);
      assert.deepEqual([status, out, errors.length], [2, '', 1], argv.join(' '));
      assert.match(errors[0]!, expected);
    }
    const [status, , errors] = await gongwen('outline', 'old.docx', '--changes', 'both');
    assert.deepEqual([status, errors.length], [2, 1]);
  });

  it('gives both drafts of a comparison', async () => {
    await writeFile(at('new.txt'), '受理来信1099件。\n');
    const [status, out] = await gongwen('compare', 'old.docx', 'new.txt');
    assert.equal(status, 1);
    assert.match(out, /1098件 → 1099件/);
    assert.equal((await gongwen('compare', 'new.txt', 'old.docx'))[0], 1);
  });
});
