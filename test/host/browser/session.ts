import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { printed, start } from '../children';
import { packExtension } from '../../tools/vsix';
import { fillWorkspace, temporaryFolder } from '../folders';
import { installCode } from '../install';
import { root } from '../paths';
import { openBrowser, type OpenBrowser } from '../launch';
import { installExtension, startServer, type Server } from '../server';
import { quietWorkbench } from '../settings';
import { latest, minimum } from '../versions';
import { workbench, type Workbench } from './workbench';

/** One VS Code server with the packaged extension installed as a user would, shared by the browser tests of a run. */
interface Session {
  readonly server: Server;
  readonly browser: OpenBrowser;
  readonly folder: string;
  readonly end: () => Promise<void>;
}

export interface WindowOptions {
  /** Whether the person trusts the folder: without it VS Code asks, and then runs in Restricted Mode. Default: yes. */
  readonly trusted?: boolean;
  /** Opens only this file of the folder, and no folder: how most reports are opened. */
  readonly only?: string;
  /** Settings of the folder. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** Whether this run is in the newest VS Code. */
export const newest = process.env['GONGWEN_VSCODE'] === 'latest';

/** The library that comes with an extension of its own, and what is in it. */
export const contributed = { library: '云溪区政务办', phrase: '以上意见如无不妥，请转各窗口执行。' } as const;

const sessions = new Map<boolean, Promise<Session>>();
let packed: Promise<string> | undefined;
let opened = 0;

/** What an office hands out: a library that was wrapped as an extension by our command, which holds no code. */
async function packLibrary(): Promise<string> {
  const folder = path.join(temporaryFolder().path, '共享库');
  mkdirSync(path.join(folder, '常用语'), { recursive: true });
  const manifest = { schema: 1, name: contributed.library, version: '1.0.0', extension: 'yunxi.gongwen-library' };
  writeFileSync(path.join(folder, 'gongwen-pack.json'), JSON.stringify(manifest));
  writeFileSync(path.join(folder, '常用语/本室.txt'), `# 结尾\n${contributed.phrase}\n`);
  const file = `${folder}.vsix`;
  const child = start(process.execPath, [path.join(root, 'dist/cli.cjs'), 'pack', 'vsix', folder, '--output', file]);
  await printed(child, /已打包/, 60);
  return file;
}

/** The package that this run installs. */
async function pack(): Promise<string> {
  const file = path.join(temporaryFolder().path, 'gongwen.vsix');
  await packExtension(file);
  return file;
}

async function startSession(trusted: boolean): Promise<Session> {
  const code = await installCode(newest ? latest : minimum);
  const temporary = temporaryFolder();
  const data = path.join(temporary.path, 'data');
  await installExtension(code, data, await (packed ??= pack()));
  await installExtension(code, data, await packLibrary());
  const server = await startServer(code, { data, trust: trusted, settings: quietWorkbench });
  const browser = await openBrowser();
  return {
    server,
    browser,
    folder: temporary.path,
    end: async () => {
      await browser.close();
      server.stop();
      temporary.remove();
    },
  };
}

/**
 * A new window with a new folder of samples (and `seeds/`, where this machine has them), in a browser profile of its own.
 * Close it with `close` of its page's context.
 */
export async function openWorkbench({ trusted = true, only, settings }: WindowOptions = {}): Promise<Workbench> {
  const session = sessions.get(trusted) ?? startSession(trusted);
  sessions.set(trusted, session);
  const { server, browser, folder } = await session;
  const workspace = path.join(folder, String(++opened), '公文');
  fillWorkspace(workspace);
  if (settings) {
    mkdirSync(path.join(workspace, '.vscode'));
    writeFileSync(path.join(workspace, '.vscode/settings.json'), JSON.stringify(settings));
  }
  const page = await (await browser.context()).newPage();
  await page.goto(only === undefined ? server.page(workspace) : server.filePage(path.join(workspace, only)));
  return workbench(page, workspace);
}

/** Ends the servers and browsers that the tests have started. */
export async function endSessions(): Promise<void> {
  for (const session of sessions.values()) await (await session).end();
  sessions.clear();
}
