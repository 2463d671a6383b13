// `npm test` (everything, in the oldest VS Code) and `npm run test:latest` (what runs in VS Code, in the newest).
import { availableParallelism } from 'node:os';
import { runInHost } from '../host/hostRun';
import { installCode } from '../host/install';
import type { Counts, SuiteCounts } from '../host/protocol';
import { latest, minimum } from '../host/versions';
import { runMocha } from './mochaRun';
import { withSecondTry } from './secondTry';

const newest = process.argv.includes('--latest');
const version = newest ? latest : minimum;

interface Stage {
  readonly name: string;
  readonly run: () => Promise<Counts>;
}

async function inHost(host: 'node' | 'worker', suite?: string): Promise<SuiteCounts> {
  return runInHost(await installCode(version), { host, ...(suite === undefined ? {} : { grep: suite }) });
}

function inBrowser(suite?: string): Promise<SuiteCounts> {
  const only = suite === undefined ? [] : ['--fgrep', suite];
  return runMocha(
    [
      ...['--require', './test/host/browser/hooks.ts', '--timeout', '120000'],
      ...only,
      'test/host/browser/**/*.test.ts',
    ],
    { GONGWEN_VSCODE: newest ? 'latest' : 'minimum' },
  );
}

const inVsCode: readonly Stage[] = [
  {
    name: `desktop extension host, VS Code ${version.exact}`,
    run: () => withSecondTry((suite) => inHost('node', suite)),
  },
  {
    name: `browser extension host, VS Code ${version.exact}`,
    run: () => withSecondTry((suite) => inHost('worker', suite)),
  },
  { name: `a person's view, VS Code ${version.exact}`, run: () => withSecondTry(inBrowser) },
];
/** A file of tests for each processor; mocha's own choice leaves one of them idle. */
const atOnce = ['--parallel', '--jobs', String(availableParallelism())];
const node: Stage = {
  name: 'unit and property tests',
  run: () => runMocha([...atOnce, 'test/unit/**/*.test.ts', 'test/property/**/*.test.ts']),
};

async function main(): Promise<void> {
  const results: (Counts & { readonly name: string; readonly seconds: number })[] = [];
  for (const stage of newest ? inVsCode : [node, ...inVsCode]) {
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
