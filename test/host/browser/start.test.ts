import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { printed, start, type Child } from '../children';
import { temporaryFolder } from '../folders';
import { root } from '../paths';

describe('npm start', () => {
  const folder = temporaryFolder();
  const data = path.join(folder.path, 'start-data');
  let child: Child;
  let address: URL;

  before('it prints an address', async () => {
    child = startTool({}, path.join(root, 'test/samples'), '--web', '--no-open', `--data=${data}`);
    address = new URL((await printed(child, /http:\/\/127\.0\.0\.1:\S+/, 300))[0]);
  });
  after(() => {
    child.kill();
    folder.remove();
  });

  it('serves the folder there', async () => {
    assert.equal(address.searchParams.get('folder'), path.join(root, 'test/samples'));
    // The token becomes a cookie, and the address is asked for again without it.
    const first = await fetch(address, { redirect: 'manual' });
    const [cookie] = first.headers.getSetCookie();
    const answer = await fetch(new URL(first.headers.get('location')!, address), { headers: { cookie: cookie! } });
    assert.equal(answer.status, 200);
    assert.match(await answer.text(), /workbench/);
  });

  it('refuses whoever has no token', async () => {
    const stranger = new URL(address);
    stranger.searchParams.delete('tkn');
    assert.equal((await fetch(stranger)).status, 403);
  });

  it('ends on Ctrl-C with status 0 and leaves nothing behind', async () => {
    const status = statusOf(child);
    child.process.kill('SIGINT');
    assert.equal(await status, 0, child.output());
    await assert.rejects(fetch(address));
    const running = spawnSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).stdout;
    assert.deepEqual(
      running.split('\n').filter((line) => line.includes(data)),
      [],
    );
  });

  it('says in one line that a folder is not there', async () => {
    const wrong = startTool({}, path.join(folder.path, 'nowhere'));
    assert.equal(await statusOf(wrong), 2);
    assert.equal(wrong.output().trim(), `找不到文件夹：${path.join(folder.path, 'nowhere')}`);
  });

  it('uses the VS Code of the desktop where there is one', async function () {
    if (process.platform === 'win32') this.skip();
    const bin = path.join(folder.path, 'bin');
    mkdirSync(bin);
    const code = '#!/bin/sh\nif [ "$1" = --version ]; then echo 1.101.0; else echo "opened $@"; fi\n';
    writeFileSync(path.join(bin, 'code'), code, { mode: 0o755 });
    const desktop = startTool({ PATH: `${bin}:${process.env['PATH'] ?? ''}`, DISPLAY: ':99' }, folder.path);
    assert.equal(await statusOf(desktop), 0, desktop.output());
    assert.match(desktop.output(), /用 code 1\.101\.0 打开/);
    assert.ok(desktop.output().includes(`opened --new-window --extensionDevelopmentPath=${root} ${folder.path}`));
  });
});

function startTool(env: Readonly<Record<string, string>>, ...args: readonly string[]): Child {
  const tool = path.join(root, 'test/tools/start.ts');
  return start(process.execPath, ['--import', 'tsx', tool, ...args], { cwd: root, env: { ...process.env, ...env } });
}

/** Its exit status, once all that it printed has been read. */
async function statusOf(child: Child): Promise<unknown> {
  return new Promise((resolve) => child.process.once('close', resolve));
}
