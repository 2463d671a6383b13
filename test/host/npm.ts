import { existsSync, rmSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { start } from './children';
import { atEnd } from './cleanup';
import { cache } from './paths';

/**
 * Installs npm packages into `.vscode-test/NAME`, once: later calls return at once. The folder appears only when it is
 * whole, so a run that was interrupted, or another one at the same time, does no harm.
 *
 * @param name the folder; it should hold the versions, so that another version is another folder
 * @param what what the writer of a progress line reads
 * @param steps for each step a folder below the new one and the arguments of npm
 * @param finish what else has to be done in the folder before it is whole
 * @returns the folder
 */
export async function installOnce(
  name: string,
  what: string,
  steps: readonly { readonly folder: string; readonly args: readonly string[] }[],
  finish?: (folder: string) => Promise<void>,
): Promise<string> {
  const folder = path.join(cache, name);
  if (existsSync(folder)) return folder;
  const partial = `${folder}.${process.pid}`;
  await mkdir(partial, { recursive: true });
  const discard = atEnd(() => {
    rmSync(partial, { recursive: true, force: true });
  });
  try {
    await writeFile(path.join(partial, 'package.json'), '{"private":true}\n');
    for (const [index, step] of steps.entries()) {
      await npm(path.join(partial, step.folder), step.args, `${what}（${index + 1}/${steps.length}）`);
    }
    await finish?.(partial);
    await rename(partial, folder).catch((error: unknown) => {
      // Another run was faster: its folder is as good.
      if (!existsSync(folder)) throw error;
    });
  } finally {
    discard();
  }
  return folder;
}

async function npm(folder: string, args: readonly string[], what: string): Promise<void> {
  const cli = process.env['npm_execpath'];
  const [command, first] = cli?.endsWith('.js') ? [process.execPath, [cli]] : ['npm', []];
  const child = start(command, [...first, ...args], {
    cwd: folder,
    shell: command === 'npm' && process.platform === 'win32',
  });
  const began = Date.now();
  const seconds = (): number => Math.round((Date.now() - began) / 1000);
  const live = process.stderr.isTTY;
  if (!live) process.stderr.write(`正在安装${what}……\n`);
  const ticking = setInterval(
    () => {
      process.stderr.write(live ? `\r正在安装${what}……${seconds()} 秒` : `  已用 ${seconds()} 秒\n`);
    },
    live ? 1000 : 15000,
  );
  const stop = atEnd(() => {
    clearInterval(ticking);
  });
  const status = await new Promise<number | null>((resolve) =>
    child.process.on('close', resolve).on('error', () => {
      resolve(1);
    }),
  );
  stop();
  child.kill();
  if (status !== 0) throw new Error(`安装${what}失败（npm ${args.join(' ')}）：\n${child.output()}`);
  process.stderr.write(`${live ? '\r' : ''}已安装${what}，用时 ${seconds()} 秒\n`);
}

/** Version of a package in `folder/node_modules`, as its package.json states it. */
export async function versionIn(folder: string): Promise<string> {
  const { version } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as { version: string };
  return version;
}
