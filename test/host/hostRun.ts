import path from 'node:path';
import { bundleSuites } from './bundles';
import { copyExtension } from './extension';
import { fillWorkspace, temporaryFolder } from './folders';
import type { InstalledCode } from './install';
import { openBrowser } from './page';
import { mark, type Counts, type HostEvent } from './protocol';
import { remotePath, startServer, type Server } from './server';

export interface HostRunOptions {
  readonly host: 'node' | 'worker';
  readonly grep?: string;
  /** Also print what VS Code itself logs. */
  readonly verbose?: boolean;
}

/** Seconds without any word from the tests after which the run counts as hanging. */
const silenceLimit = 60;

/** Runs the suites inside VS Code, prints their results as they come and returns how many there were of each. */
export async function runInHost(code: InstalledCode, options: HostRunOptions): Promise<Counts> {
  const folder = temporaryFolder();
  const extension = path.join(folder.path, 'extension');
  const workspace = path.join(folder.path, 'workspace');
  const tests = path.join(extension, 'host-tests.js');
  await copyExtension(extension, options.host);
  await bundleSuites({ ...options, outfile: tests });
  fillWorkspace(workspace);
  const server = await startServer(code, { data: path.join(folder.path, 'data'), tests: true });
  try {
    return await runPage(server, workspace, extension, tests, options.verbose ?? false);
  } finally {
    server.stop();
    folder.remove();
  }
}

async function runPage(
  server: Server,
  workspace: string,
  extension: string,
  tests: string,
  verbose: boolean,
): Promise<Counts> {
  const results = new Results(verbose);
  const browser = await openBrowser();
  try {
    const page = await (await browser.context()).newPage();
    const uri = (file: string): string => `vscode-remote://${server.authority}${remotePath(file)}`;
    const ended = new Promise<number>((resolve, reject) => {
      const hanging = (): void => {
        reject(
          new Error(
            `no result for ${silenceLimit} s; last seen: ${results.last}\n${results.log.slice(-40).join('\n')}\n${server.output()}`,
          ),
        );
      };
      let timer = setTimeout(hanging, silenceLimit * 1000);
      const hear = (type: string, values: unknown): void => {
        clearTimeout(timer);
        timer = setTimeout(hanging, silenceLimit * 1000);
        results.hear(type, values);
      };
      const exit = (status: number): void => {
        clearTimeout(timer);
        resolve(status);
      };
      page.on('crash', () => {
        reject(new Error('the page crashed'));
      });
      Promise.all([page.exposeFunction('codeAutomationLog', hear), page.exposeFunction('codeAutomationExit', exit)])
        .then(() =>
          page.goto(
            server.page(workspace, [
              ['extensionDevelopmentPath', uri(extension)],
              ['extensionTestsPath', uri(tests)],
            ]),
          ),
        )
        .catch(reject);
    });
    return results.counts(await ended);
  } finally {
    await browser.close();
  }
}

/** Collects what the page says. */
class Results {
  last = 'nothing';
  readonly log: string[] = [];
  private passed = 0;
  private failed = 0;
  private skipped = 0;
  private ended = false;

  constructor(private readonly verbose: boolean) {}

  hear(type: string, values: unknown): void {
    const text = (Array.isArray(values) ? values : [values]).map(String).join(' ');
    const at = text.indexOf(mark);
    if (at < 0) {
      this.log.push(`[${type}] ${text.split('\n', 1)[0]!.slice(0, 300)}`);
      if (this.verbose) console.log(`    [${type}] ${text}`);
      return;
    }
    this.take(JSON.parse(text.slice(at + mark.length)) as HostEvent);
  }

  private take(event: HostEvent): void {
    switch (event.event) {
      case 'passed':
        this.passed++;
        console.log(`  ✔ ${event.title} (${event.milliseconds} ms)`);
        break;
      case 'skipped':
        this.skipped++;
        console.log(`  - ${event.title}`);
        break;
      case 'failed':
        this.failed++;
        console.log(`  ✘ ${event.title}\n${event.message.replace(/^/gm, '      ')}`);
        break;
      case 'note':
        console.log(`    ${event.text}`);
        break;
      case 'end':
        this.ended = true;
        break;
      case 'begin':
        break;
    }
    this.last = 'title' in event ? event.title : event.event;
  }

  /** A run that ended early, or without a test, is a failure. */
  counts(status: number): Counts {
    const whole = this.ended && this.passed + this.failed + this.skipped > 0 && (status === 0) === (this.failed === 0);
    if (!whole)
      console.log(
        `  ✘ the run inside VS Code ended with status ${status} after: ${this.last}\n${this.log.slice(-40).join('\n')}`,
      );
    return { passed: this.passed, failed: this.failed + (whole ? 0 : 1), skipped: this.skipped };
  }
}
