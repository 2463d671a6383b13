// Runs inside VS Code's extension host, desktop or browser: this file and the suites become one bundle (bundles.ts).
import { mocha, Mocha } from 'gongwen:mocha';
import { loadSuites, settings } from 'gongwen:suites';
import { tell } from './check';
import { suiteOf } from './protocol';

/** Called by VS Code. Rejects where a test failed, which ends the run with status 1. */
export async function run(): Promise<void> {
  mocha.setup({
    ui: 'bdd',
    timeout: 20_000,
    reporter: Reporter,
    ...(settings.grep === '' ? {} : { grep: settings.grep }),
  });
  loadSuites();
  // Not `mocha.run`, which reads the address of a page: the desktop's host has none.
  const failures = await new Promise<number>((resolve) => {
    Mocha.prototype.run.call(mocha, resolve);
  });
  if (failures > 0) throw new Error(`${failures} failed`);
}

/** Mocha's reporter. Tells each result at once, so that a run that hangs still shows how far it got. */
function Reporter(runner: Mocha.Runner): void {
  tell({ event: 'begin', tests: runner.total });
  runner.on('pass', (test) => {
    tell({ event: 'passed', title: test.fullTitle(), milliseconds: test.duration ?? 0 });
  });
  runner.on('pending', (test) => {
    tell({ event: 'skipped', title: test.fullTitle(), milliseconds: 0 });
  });
  runner.on('fail', (test, error: Error) => {
    tell({ event: 'failed', suite: suiteOf(test), title: test.fullTitle(), message: error.stack ?? String(error) });
  });
  runner.on('end', () => {
    tell({ event: 'end' });
  });
}
