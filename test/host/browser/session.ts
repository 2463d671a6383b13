import path from 'node:path';
import { packExtension, testPackage } from '../../tools/vsix';
import { fillWorkspace, temporaryFolder } from '../folders';
import { installCode } from '../install';
import { openBrowser, type OpenBrowser } from '../launch';
import { installExtension, startServer, type Server } from '../server';
import { quietWorkbench } from '../settings';
import { latest, minimum } from '../versions';
import { workbench, type Workbench } from './workbench';

/** One VS Code server with the packaged extension installed as a user would, shared by all browser tests of a run. */
interface Session {
  readonly server: Server;
  readonly browser: OpenBrowser;
  readonly folder: string;
  end(): Promise<void>;
}

let session: Promise<Session> | undefined;
let opened = 0;

async function startSession(): Promise<Session> {
  const code = await installCode(process.env['GONGWEN_VSCODE'] === 'latest' ? latest : minimum);
  const temporary = temporaryFolder();
  const data = path.join(temporary.path, 'data');
  await packExtension(testPackage);
  await installExtension(code, data, testPackage);
  const server = await startServer(code, { data, trust: true, payload: true, settings: quietWorkbench });
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
export async function openWorkbench(): Promise<Workbench> {
  session ??= startSession();
  const { server, browser, folder } = await session;
  const workspace = path.join(folder, String(++opened), '公文');
  fillWorkspace(workspace);
  const page = await (await browser.context()).newPage();
  await page.goto(server.page(workspace));
  return workbench(page, workspace);
}

/** Ends the server and the browser, if any test has started them. */
export async function endSession(): Promise<void> {
  await (await session)?.end();
  session = undefined;
}
