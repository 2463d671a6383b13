import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { readVSIXPackage } from '@vscode/vsce/out/zip';
import { strFromU8, unzipSync } from 'fflate';
import { engines } from '../../../package.json';
import type { PackDiffJson, PackJson } from '../../../src/cli/contract';
import { run } from '../../../src/cli/run';
import { createReportService } from '../../../src/service';
import { schemaProblems } from './schema';

describe('pack on the command line', () => {
  let folder = '';

  async function put(files: Readonly<Record<string, string>>): Promise<void> {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
  }

  async function pack(...argv: string[]) {
    const out: string[] = [];
    const errors: string[] = [];
    const status = await run(['pack', ...argv.map((word) => (word.startsWith('@') ? join(folder, word.slice(1)) : word))], {
      stdin: Readable.from([]),
      write: (chunk) => Promise.resolve(out.push(String(chunk)) > 0),
      complain: (line) => errors.push(line),
      createService: (log) => createReportService({ log }),
      version: '0.1.0',
    }); // prettier-ignore
    return { status, out: out.join('').replaceAll(folder, '@'), errors: errors.join('\n').replaceAll(folder, '@') };
  }

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gongwen-pack-'));
    await put({
      'a/gongwen-pack.json': '{"schema": 1, "name": "办公室", "version": "1.0.0"}',
      'a/模板/通知.txt': '关于{{事项}}的通知',
      'a/常用语/语.txt': '# 开头\n根据安排。\n',
    });
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('checks and lists a library', async () => {
    assert.deepEqual(await pack('check', '@a'), { status: 0, out: '@/a: 没有问题，办公室 1.0.0，模板1个，常用语1条\n', errors: '' }); // prettier-ignore
    assert.equal(
      (await pack('list', '@a')).out,
      '模板  通知  （模板/通知.txt）\n常用语  开头 / 根据安排。  （常用语/语.txt）\n',
    );
    await put({ 'a/常用语/坏.json': '{\n  "甲": { "body": "$NOPE" }\n}', 'outside.txt': '外面的字' });
    await symlink(join(folder, 'outside.txt'), join(folder, 'a/模板/链接.txt'));
    const { status, out } = await pack('check', '@a');
    assert.equal(status, 1);
    assert.match(out, /^@\/a\/常用语\/坏\.json:2:19: 内容不能用：不认识变量“NOPE”.*\n@\/a\/模板\/链接\.txt:1:1: 是链接，可能指到共享库外面/); // prettier-ignore
    const json = JSON.parse((await pack('check', '@a', '--format', 'json')).out) as PackJson;
    assert.deepEqual(schemaProblems(json), []);
    assert.deepEqual([json.entries.length, json.problems.length], [2, 2]);
  });

  it('packs a sound library as one file, which is the same library, and overwrites none unasked', async () => {
    assert.equal(
      (await pack('build', '@a', '-o', '@a.gwpack')).out,
      '@/a.gwpack: 已打包，办公室 1.0.0，模板1个，常用语1条\n',
    );
    const bytes = await readFile(join(folder, 'a.gwpack'));
    assert.match((await pack('build', '@a', '-o', '@a.gwpack')).errors, /已有同名文件/);
    await pack('build', '@a', '-o', '@b.gwpack');
    assert.deepEqual(await readFile(join(folder, 'b.gwpack')), bytes);
    assert.equal((await pack('diff', '@a', '@a.gwpack')).status, 0);
    await put({ 'a/常用语/语.txt': '根据会议。', 'a/模板/通知.txt': '关于{{事项}}的通报' });
    const { status, out } = await pack('diff', '@a.gwpack', '@a');
    assert.deepEqual([status, out], [1, '- 常用语  开头 / 根据安排。  （常用语/语.txt）\n+ 常用语  根据会议。  （常用语/语.txt）\n~ 模板  通知  （模板/通知.txt）\n']); // prettier-ignore
    const json = JSON.parse((await pack('diff', '@a.gwpack', '@a', '--format', 'json')).out) as PackDiffJson;
    assert.deepEqual(schemaProblems(json), []);
    await put({ 'a/模板/空.txt': '' });
    assert.equal((await pack('build', '@a', '-o', '@c.gwpack')).status, 1);
    assert.deepEqual((await readdir(folder)).sort(), ['a', 'a.gwpack', 'b.gwpack']);
  });

  it('wraps a library as a VS Code extension that installers take, the same bytes every time', async () => {
    const path = join(folder, 'a.vsix');
    assert.match((await pack('vsix', '@a', '-o', '@a.vsix')).errors, /^@\/a: 打成扩展要有标识和版本.*"extension"/);
    await put({
      'a/gongwen-pack.json':
        '{"schema": 1, "name": "办公室<一>", "version": "1.0.0", "extension": "bangongshi.library"}',
    });
    assert.match((await pack('vsix', '@a', '-o', '@a.vsix')).out, /^@\/a\.vsix: 已打包，办公室<一> 1\.0\.0/);
    const bytes = await readFile(path);
    const files = unzipSync(bytes);
    assert.deepEqual(Object.keys(files), [
      '[Content_Types].xml',
      'extension.vsixmanifest',
      'extension/library/gongwen-pack.json',
      'extension/library/常用语/语.txt',
      'extension/library/模板/通知.txt',
      'extension/package.json',
    ]);
    assert.equal(strFromU8(files['extension/library/模板/通知.txt']!), '关于{{事项}}的通知');
    // vsce's own reader also checks the manifest as it checks one that is published.
    const { manifest, xmlManifest } = await readVSIXPackage(path);
    assert.deepEqual([manifest.publisher, manifest.name, manifest.version, manifest.displayName, manifest.engines.vscode], ['bangongshi', 'library', '1.0.0', '办公室<一>', engines.vscode]); // prettier-ignore
    assert.deepEqual(manifest.contributes, { gongwenPacks: [{ path: './library' }] });
    assert.equal(xmlManifest.PackageManifest.Metadata[0]?.DisplayName[0], '办公室<一>');
    assert.match((await pack('vsix', '@a', '-o', '@a.vsix')).errors, /已有同名文件/);
    assert.equal((await pack('vsix', '@a', '-o', '@a.vsix', '--force')).status, 0);
    assert.deepEqual(await readFile(path), bytes);
  });

  it('finds what is wrong in layouts, relations and Word documents too', async () => {
    await put({
      'a/profiles/大字.json': '{"schema": 1, "name": "大字",\n"size": 900}',
      'a/relations.json': '{"schema": 1,\n"relations": {}}',
      'a/模板/旧.docx': '不是',
    });
    const { status, out } = await pack('check', '@a');
    assert.equal(status, 1);
    assert.match(
      out,
      /^@\/a\/profiles\/大字\.json:2:9: .*\n@\/a\/relations\.json:2:14: .*\n@\/a\/模板\/旧\.docx:1:1: .*\n$/,
    );
  });

  it('reads no file that is far too large, no link that leads out, and tells which', async () => {
    await put({ 'a/常用语/大.json': '{', 'a/包.gwpack': 'PK', 'b/常用语/外.txt': '外面的话。\n' });
    // Files of a hundred megabytes by their size; nothing of that is on the disk.
    for (const path of ['a/常用语/大.json', 'a/包.gwpack']) await truncate(join(folder, path), 100 * 1024 * 1024);
    await symlink(join(folder, 'b'), join(folder, 'a/常用语/外'));
    await symlink('..', join(folder, 'a/常用语/圈'));
    const { status, out } = await pack('check', '@a', '--format', 'json');
    const { entries, problems } = JSON.parse(out) as PackJson;
    assert.equal(status, 1);
    assert.deepEqual(entries.map(({ name }) => name), ['通知', '根据安排。']); // prettier-ignore
    assert.deepEqual(problems.map(({ path, message }) => [path, message]), [
      ['常用语/圈', '是链接，可能指到共享库外面，或者不是文件，没有读'],
      ['常用语/外', '是链接，可能指到共享库外面，或者不是文件，没有读'],
      ['常用语/大.json', '文件太大，最多4MB，没有读'],
    ]); // prettier-ignore
    assert.match((await pack('check', '@a/包.gwpack')).errors, /^@\/a\/包\.gwpack: 文件太大，最多32MB$/);
    assert.equal(await readFile(join(folder, 'b/常用语/外.txt'), 'utf8'), '外面的话。\n');
  });

  const wrong: Readonly<Record<string, readonly [string[], RegExp]>> = {
    'no action': [[], /check、list/],
    'no library': [['check'], /要给一个共享库/],
    'one library to compare': [['diff', 'a'], /要给两个/],
    'no output': [['build', 'a'], /--output/],
    'an output to check': [['check', 'a', '-o', 'x'], /只用于 build、vsix 和 terms/],
    'another format': [['check', 'a', '--format', 'sarif'], /只能是 text、json/],
    'a missing folder': [['check', '@nothing'], /文件不存在/],
    'a file that is no pack': [['check', '@a/模板/通知.txt'], /不是共享库文件/],
  };
  for (const [name, [argv, message]] of Object.entries(wrong)) {
    it(`refuses ${name}`, async () => {
      const { status, errors } = await pack(...argv);
      assert.equal(status, 2);
      assert.match(errors, message);
    });
  }
});
