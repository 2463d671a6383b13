// What runs where:
//   npm test             unit and property tests; the suites in the oldest VS Code’s hosts; a person’s view of the newest
//   npm run test:latest  the smoke suites in the newest VS Code’s hosts
//   npm run test:all     all of it in both, before a release
import { availableParallelism } from 'node:os';
import { runInHost } from '../host/hostRun';
import { installCode } from '../host/install';
import type { Counts, SuiteCounts } from '../host/protocol';
import { latest, minimum, type CodeVersion } from '../host/versions';
import { runMocha } from './mochaRun';
import { withSecondTry } from './secondTry';

interface Stage {
  readonly name: string;
  readonly run: () => Promise<Counts>;
}

/** The suites in an extension host; `smoke` are those that the browser’s host runs too. */
function inHost(version: CodeVersion, host: 'node' | 'worker', smoke = false): Stage {
  const run = async (suite?: string): Promise<SuiteCounts> =>
    runInHost(await installCode(version), { host, smoke, ...(suite === undefined ? {} : { grep: suite }) });
  const name = `${host === 'node' ? 'desktop' : 'browser'} extension host, VS Code ${version.exact}`;
  return { name, run: () => withSecondTry(run) };
}

function inBrowser(version: CodeVersion): Stage {
  const run = (suite?: string): Promise<SuiteCounts> => {
    const only = suite === undefined ? [] : ['--fgrep', suite];
    const files = ['--timeout', '120000', ...only, 'test/host/browser/**/*.test.ts'];
    const wanted = version === latest ? 'latest' : 'minimum';
    return runMocha(['--require', './test/host/browser/hooks.ts', ...files], { GONGWEN_VSCODE: wanted });
  };
  return { name: `a person's view, VS Code ${version.exact}`, run: () => withSecondTry(run) };
}

/** A file of tests for each processor; mocha's own choice leaves one of them idle. */
const atOnce = ['--parallel', '--jobs', String(availableParallelism())];
const node: Stage = {
  name: 'unit and property tests',
  run: () => runMocha([...atOnce, 'test/unit/**/*.test.ts', 'test/property/**/*.test.ts']),
};

function stages(): readonly Stage[] {
  if (process.argv.includes('--latest')) return [inHost(latest, 'node', true), inHost(latest, 'worker')];
  const inOldest = [inHost(minimum, 'node'), inHost(minimum, 'worker')];
  if (!process.argv.includes('--all')) return [node, ...inOldest, inBrowser(latest)];
  return [node, ...inOldest, inBrowser(minimum), inHost(latest, 'node'), inHost(latest, 'worker'), inBrowser(latest)];
}

async function main(): Promise<void> {
  const results: (Counts & { readonly name: string; readonly seconds: number })[] = [];
  for (const stage of stages()) {
    console.log(`\n== ${stage.name}`);
    const began = Date.now();
    const counts = await stage.run().catch((error: unknown) => {
      console.log(`  ✘ ${error instanceof Error ? error.message : String(error)}`);
      return { passed: 0, failed: 1, skipped: 0 };
    });
    results.push({ ...counts, name: stage.name, seconds: (Date.now() - began) / 1000 });
  }
  console.log('');
  for (const result of results) console.log(`${summary(result)}  ${result.name} (${result.seconds.toFixed(0)} s)`);
  const total = (key: keyof Counts): number => results.reduce((sum, result) => sum + result[key], 0);
  const all = { passed: total('passed'), failed: total('failed'), skipped: total('skipped') };
  console.log(`\n${summary(all)}`);
  process.exitCode = all.failed === 0 ? 0 : 1;
}

function summary({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}

void main();
