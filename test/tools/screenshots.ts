// `npm run screenshots`: the browser tests once more, this time writing the pictures of the README into media/.
import { runMocha } from './mochaRun';

async function main(): Promise<void> {
  const counts = await runMocha(
    ['--require', './test/host/browser/hooks.ts', '--timeout', '120000', 'test/host/browser/**/*.test.ts'],
    {
      GONGWEN_SCREENSHOTS: '1',
    },
  );
  process.exitCode = counts.failed === 0 ? 0 : 1;
}

void main();
