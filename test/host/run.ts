// Runs the host suites alone: `npm run test:host -- [--vscode=latest] [--worker] [--grep=TEXT] [--verbose]`.
import { parseArgs } from 'node:util';
import { runInHost } from './hostRun';
import { installCode } from './install';
import { latest, minimum } from './versions';

const { values } = parseArgs({
  options: {
    vscode: { type: 'string', default: 'minimum' },
    worker: { type: 'boolean', default: false },
    grep: { type: 'string', default: '' },
    verbose: { type: 'boolean', default: false },
  },
});

async function main(): Promise<void> {
  const code = await installCode(values.vscode === 'latest' ? latest : minimum);
  const counts = await runInHost(code, {
    host: values.worker ? 'worker' : 'node',
    grep: values.grep,
    verbose: values.verbose,
  });
  console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  process.exitCode = counts.failed === 0 ? 0 : 1;
}

void main();
