// `npm start [FOLDER]`: opens a folder of reports in VS Code with the extension of this checkout.
import { randomBytes } from 'node:crypto';
import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { exitAfterSignal, isEnding } from '../host/cleanup';
import { installCode } from '../host/install';
import { cache, root } from '../host/paths';
import { installExtension, startServer } from '../host/server';
import { quietWorkbench } from '../host/settings';
import { latest, minimum } from '../host/versions';
import { findDesktopCode, openDesktopCode } from './desktopCode';
import { hasDisplay, openInBrowser } from './display';
import { packExtension } from './vsix';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Use the VS Code in the browser even where there is one on the desktop. */
    web: { type: 'boolean', default: false },
    /** Print the address and open nothing. */
    'no-open': { type: 'boolean', default: false },
    /** Where that VS Code keeps its settings and extensions. */
    data: { type: 'string' },
  },
});

async function main(): Promise<void> {
  const folder = path.resolve(positionals[0] ?? path.join(root, 'test/samples'));
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`找不到文件夹：${folder}`);
  // In the terminal of a remote window, `code` opens files of that window only.
  const desktop =
    !values.web && hasDisplay() && process.env['VSCODE_IPC_HOOK_CLI'] === undefined ? findDesktopCode() : undefined;
  if (desktop && !desktop.tooOld) {
    console.log(`用 ${desktop.command} ${desktop.version} 打开 ${folder}`);
    await openDesktopCode(desktop, folder);
    return;
  }
  if (desktop) console.log(`${desktop.command} ${desktop.version} 太旧，改用浏览器中的 VS Code。`);
  await openWebCode(folder);
}

async function openWebCode(folder: string): Promise<void> {
  const node = Number(process.versions.node.split('.')[0]);
  const version = node >= latest.node ? latest : minimum;
  console.log(`本机 Node.js ${process.versions.node}，使用 VS Code ${version.exact}（浏览器中运行，仅限本机）。`);
  const code = await installCode(version);
  const data = values.data ?? path.join(cache, `start-${version.exact}`);
  mkdirSync(data, { recursive: true });
  const vsix = path.join(data, 'gongwen.vsix');
  await packExtension(vsix);
  await installExtension(code, data, vsix);
  exitAfterSignal(0);
  const server = await startServer(code, {
    data,
    token: randomBytes(24).toString('hex'),
    // The person named the folder, and no other extension is there.
    trust: true,
    settings: quietWorkbench,
  });
  const address = server.page(folder);
  console.log(`\n已打开 ${folder}\n\n  ${address}\n\n按 Ctrl+C 结束。`);
  if (!values['no-open'] && hasDisplay()) openInBrowser(address);
  await server.ended;
  if (isEnding()) console.log('\n已结束。');
  else throw new Error(`VS Code 意外结束：\n${server.output()}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
});
