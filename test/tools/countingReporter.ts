import { writeFileSync } from 'node:fs';
import { reporters, type MochaOptions, type Runner } from 'mocha';
import { suiteOf, type SuiteCounts } from '../host/protocol';

/** Mocha's `spec`, which also writes the counts to the file that GONGWEN_COUNTS names. */
// Mocha asks for a default export.
export default class CountingReporter extends reporters.Spec {
  constructor(runner: Runner, options: MochaOptions) {
    super(runner, options);
    const failedIn = new Map<string, number>();
    runner.on('fail', (test) => {
      const suite = suiteOf(test);
      if (suite !== '') failedIn.set(suite, (failedIn.get(suite) ?? 0) + 1);
    });
    runner.on('end', () => {
      const { passes: passed, failures: failed, pending: skipped } = this.stats;
      const counts: SuiteCounts = { passed, failed, skipped, failedIn: Object.fromEntries(failedIn) };
      const file = process.env['GONGWEN_COUNTS'];
      if (file !== undefined) writeFileSync(file, JSON.stringify(counts));
    });
  }
}
