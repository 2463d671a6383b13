// `npm test` (everything, in the oldest VS Code) and `npm run test:latest` (what runs in VS Code, in the newest).
import { runInHost } from '../host/hostRun';
import { installCode } from '../host/install';
import type { Counts } from '../host/protocol';
import { latest, minimum } from '../host/versions';
import { runMocha } from './mochaRun';

const newest = process.argv.includes('--latest');
const version = newest ? latest : minimum;

interface Stage {
  readonly name: string;
  readonly run: () => Promise<Counts>;
}

const inVsCode: readonly Stage[] = [
  {
    name: `desktop extension host, VS Code ${version.exact}`,
    run: async () => runInHost(await installCode(version), { host: 'node' }),
  },
  {
    name: `browser extension host, VS Code ${version.exact}`,
    run: async () => runInHost(await installCode(version), { host: 'worker' }),
  },
  {
    name: `a person's view, VS Code ${version.exact}`,
    run: () =>
      runMocha(['--require', './test/host/browser/hooks.ts', '--timeout', '120000', 'test/host/browser/**/*.test.ts'], {
        GONGWEN_VSCODE: newest ? 'latest' : 'minimum',
      }),
  },
];
const node: Stage = {
  name: 'unit and property tests',
  run: () => runMocha(['test/unit/**/*.test.ts', 'test/property/**/*.test.ts']),
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
