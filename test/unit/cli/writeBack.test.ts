import assert from 'node:assert/strict';
import { chmod, lstat, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Source } from '../../../src/cli/command';
import { encode } from '../../../src/cli/encode';
import { writeBack } from '../../../src/cli/writeBack';

describe('writing back', () => {
  let folder = '';
  let file = '';

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gongwen-write-'));
    file = join(folder, '汇报.txt');
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function sourceOf(text: string, encoding: Source['encoding']): Promise<Source> {
    const bytes = Buffer.from(encode(text, encoding) ?? []);
    await writeFile(file, bytes);
    return { file, bytes, text, encoding };
  }

  for (const encoding of ['utf8', 'utf16le', 'utf16be', 'gb18030'] as const) {
    it(`keeps ${encoding} and leaves nothing beside the file`, async () => {
      const mark = encoding.startsWith('utf16') ? '\ufeff' : '';
      const source = await sourceOf(`${mark}汇报AB\r\n`, encoding);
      assert.equal(await writeBack(source, `${mark}汇报㐂\r\n`), undefined);
      assert.deepEqual(await readFile(file), Buffer.from(encode(`${mark}汇报㐂\r\n`, encoding) ?? []));
      assert.deepEqual(await readdir(folder), ['汇报.txt']);
    });
  }

  it('keeps the mode of the file and the link that leads to it', async () => {
    const source = await sourceOf('甲', 'utf8');
    await chmod(file, 0o640);
    const link = join(folder, 'link.txt');
    await symlink('汇报.txt', link);
    assert.equal(await writeBack({ ...source, file: link }, '乙'), undefined);
    assert.equal((await stat(file)).mode & 0o777, 0o640);
    assert.ok((await lstat(link)).isSymbolicLink());
    assert.equal(await readFile(file, 'utf8'), '乙');
  });

  it('does not overwrite what another program has written meanwhile', async () => {
    const source = await sourceOf('甲', 'utf8');
    await writeFile(file, '丙');
    assert.match((await writeBack(source, '乙')) ?? '', /被别的程序改过/);
    assert.equal(await readFile(file, 'utf8'), '丙');
    assert.deepEqual(await readdir(folder), ['汇报.txt']);
  });

  it('refuses where the bytes that were read are not the ones it would write', async () => {
    // 0x80 reads as € in GB18030; its usual code is another.
    const bytes = Buffer.from([0xbb, 0xe3, 0x80]);
    await writeFile(file, bytes);
    assert.match((await writeBack({ file, bytes, text: '汇€', encoding: 'gb18030' }, '汇')) ?? '', /写不回去/);
    assert.deepEqual(await readFile(file), bytes);
  });

  it('says that a file has gone', async () => {
    const source = await sourceOf('甲', 'utf8');
    await rm(file);
    assert.match((await writeBack(source, '乙')) ?? '', /^没有改动文件：/);
  });
});
