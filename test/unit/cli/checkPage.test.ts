import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { docxParts } from '../../support/docxParts';
import { docxFile } from '../../support/docxFile';
import { type CliResult, runCli } from './runCli';

const ready = '关于河湖管护工作的汇报\n各位领导：\n现将有关情况汇报如下：\n责任已经落实，各项工作有序推进。\n';

describe('gongwen check --output', () => {
  let folder: string;
  const path = (name: string): string => join(folder, name);
  const read = (name: string): string => readFileSync(path(name), 'utf8');
  const run = (...args: string[]): Promise<CliResult> => runCli(['check', ...args], { cwd: folder });

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'gongwen-page-'));
    mkdirSync(path('材料/乡镇'), { recursive: true });
    writeFileSync(path('材料/好.txt'), ready);
    writeFileSync(path('材料/乡镇/差.md'), `${ready}已整治**处，，进展顺利。\n`);
    writeFileSync(path('材料/乡镇/Word稿.docx'), docxFile(paragraphs(`${ready}分工明确，，各负其责。`)));
    writeFileSync(path('材料/乡镇/~$Word稿.docx'), 'x');
    writeFileSync(path('材料/坏.txt'), Buffer.from([0, 1, 2, 0xff, 0, 0]));
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('writes the page on a folder beside what is printed; a broken file is a line of it', async () => {
    const { status, out, errors } = await run('材料', '-o', '检查.html');
    assert.equal(status, 2, errors);
    assert.match(out, /好\.txt: 没有发现问题\n/);
    assert.match(out, /检查\.html: 检查结果已写好，查了3篇文稿，2篇还有要处理的，另有1个文件没有查\n$/);
    const page = read('检查.html');
    assert.match(page, /<a href="#r1">乡镇\/Word稿\.docx<\/a>/);
    assert.match(page, /Word 文档是读成文本以后查的/);
    assert.match(page, /<li>坏\.txt：是二进制文件/);
    assert.match(page, /<li>第5行　错误　“，，”重复/);
  });
  it('is read as no draft where it lies among them, and goes over none', async () => {
    const first = await run('材料', '-o', '材料/检查.md', '--format', 'json');
    assert.equal(first.status, 2);
    assert.equal((JSON.parse(first.out) as unknown[]).length, 3);
    const again = await run('材料', '-o', '材料/检查.md', '--force');
    assert.match(again.out, /查了3篇文稿/);
    const over = await run('材料', '-o', '材料/乡镇/差.md', '--force');
    assert.match(over.errors, /差\.md: 不能写到文稿或核对记录自己上/);
    assert.match(read('材料/乡镇/差.md'), /^关于/);
    const kept = await run('材料/好.txt', '-o', '材料/检查.md');
    assert.match(kept.errors, /已有同名文件/);
  });
  it('is the page of one report where one is checked, as a Word document too; the gate stands', async () => {
    const { status, out } = await run('材料/乡镇/差.md', '--gate', '-o', '差.docx');
    assert.equal(status, 1);
    assert.match(out, /送审前检查没有通过：待填 1 处/);
    const text = docxParts(readFileSync(path('差.docx'))).get('word/document.xml') ?? '';
    assert.match(text, /没有查什么/);
    const word = await run('材料/乡镇/Word稿.docx', '--fix');
    assert.equal(word.status, 2);
    assert.match(word.errors, /Word 文档不能改正写回/);
    assert.match(word.out, /Word稿\.docx:5:5: 错误/);
  });
  it('measures a report against its length and the year before', async () => {
    writeFileSync(path('去年.txt'), `${ready}办结120件，来访80人次。`);
    writeFileSync(path('今年.txt'), `${ready}办结150件，来访80人次。`);
    const { status, errors } = await run(
      '今年.txt',
      '-o',
      '今年.html',
      '--target',
      '15分钟',
      '--last-year',
      '去年.txt',
    );
    assert.equal(status, 0, errors);
    assert.match(read('今年.html'), /比目标15分钟（约3000字）少\d+字。/);
    assert.match(read('今年.html'), /与上年（去年\.txt）相同、还没有核实的：数据1个/);
    const missing = await run('今年.txt', '-o', '页.html', '--last-year', '没有.txt');
    assert.equal(missing.status, 2);
    assert.ok(!existsSync(path('页.html')));
  });
});

function paragraphs(text: string): string {
  return text
    .split('\n')
    .map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`)
    .join('');
}
