import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { targetsOf as targetsFor, textEndings } from '../../../src/cli/files';

const targetsOf = (files: readonly string[], recursive: boolean): ReturnType<typeof targetsFor> =>
  targetsFor(files, { recursive, endings: textEndings });

describe('the files of a folder', () => {
  let folder = '';
  const put = async (name: string): Promise<void> => {
    const path = join(folder, name);
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(path, '汇报\n');
  };

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gongwen-files-'));
    for (const name of ['b.txt', 'a/c.md', 'a/x.docx', 'a/d.GONGWEN', 'e.gw', '.git/f.txt', 'node_modules/g.txt']) {
      await put(name);
    }
    await mkdir(join(folder, 'empty'));
    await symlink('..', join(folder, 'a', 'loop'));
    await symlink('b.txt', join(folder, 'link.txt'));
    await symlink('nowhere', join(folder, 'broken.txt'));
  });

  after(() => rm(folder, { recursive: true }));

  it('are its reports in the order of their names, without hidden folders, packages and loops', async () => {
    const { targets, several } = await targetsOf([folder], true);
    assert.deepEqual(
      targets.map(({ file }) => relative(folder, file)),
      ['a/c.md', 'a/d.GONGWEN', 'b.txt', 'e.gw', 'link.txt'],
    );
    assert.ok(several);
  });

  it('are not read unasked', async () => {
    const { targets, several } = await targetsOf([folder], false);
    assert.deepEqual(targets, [{ file: folder, reason: '是文件夹；要读其中的报告，请加 --recursive' }]);
    assert.ok(!several);
  });

  it('are missed where there are none', async () => {
    const { targets } = await targetsOf([join(folder, 'empty')], true);
    assert.match(JSON.stringify(targets), /文件夹里没有报告/);
  });

  it('may be named themselves, whatever they are called', async () => {
    const names = [join(folder, 'a/x.docx'), '-', join(folder, 'missing')];
    assert.deepEqual(await targetsOf(names, false), { targets: names.map((file) => ({ file })), several: true });
  });
});
