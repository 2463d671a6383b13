import path from 'node:path';
import type { Page } from 'playwright-core';
import { bundleSuites } from './bundles';
import { copyExtension } from './extension';
import { fillWorkspace, temporaryFolder } from './folders';
import type { InstalledCode } from './install';
import { openBrowser } from './launch';
import type { SuiteCounts } from './protocol';
import { Results } from './results';
import { remotePath, startServer } from './server';

export interface HostRunOptions {
  readonly host: 'node' | 'worker';
  /** Only tests whose full title contains this. */
  readonly grep?: string;
  /** Only the suites that run in the browser's host too. */
  readonly smoke?: boolean;
  /** Also print what VS Code itself logs. */
  readonly verbose?: boolean;
}

/** Seconds without any word from the tests after which the run counts as hanging. */
const silenceLimit = 60;

/** Runs the suites inside VS Code, prints their results as they come and returns how many there were of each. */
export async function runInHost(code: InstalledCode, options: HostRunOptions): Promise<SuiteCounts> {
  const folder = temporaryFolder();
  const extension = path.join(folder.path, 'extension');
  const workspace = path.join(folder.path, 'workspace');
  const tests = path.join(extension, 'host-tests.js');
  await copyExtension(extension, options.host);
  await bundleSuites({ ...options, outfile: tests });
  fillWorkspace(workspace);
  const server = await startServer(code, { data: path.join(folder.path, 'data'), trust: true, payload: true });
  const browser = await openBrowser();
  const results = new Results(options.verbose ?? false);
  try {
    const uri = (file: string): string => `vscode-remote://${server.authority}${remotePath(file)}`;
    const address = server.page(workspace, [
      ['extensionDevelopmentPath', uri(extension)],
      ['extensionTestsPath', uri(tests)],
    ]);
    const page = await (await browser.context()).newPage();
    return results.counts(await testRun(page, address, results));
  } catch (error) {
    return results.counts(1, error instanceof Error ? error.message : String(error));
  } finally {
    await browser.close();
    server.stop();
    folder.remove();
  }
}

/** Opens the page and resolves with the run's exit status; rejects where the tests fall silent or the page crashes. */
async function testRun(page: Page, address: string, results: Results): Promise<number> {
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    let ended = false;
    const wait = (): void => {
      clearTimeout(timer);
      if (ended) return;
      timer = setTimeout(() => {
        reject(new Error(`no word from the tests for ${silenceLimit} s`));
      }, silenceLimit * 1000);
    };
    const hear = (type: string, values: unknown): void => {
      if (results.hear(type, values)) wait();
    };
    const exit = (status: number): void => {
      ended = true;
      wait();
      resolve(status);
    };
    page.on('crash', () => {
      reject(new Error('the page crashed'));
    });
    wait();
    Promise.all([page.exposeFunction('codeAutomationLog', hear), page.exposeFunction('codeAutomationExit', exit)])
      .then(() => page.goto(address))
      .catch(reject);
  });
}
