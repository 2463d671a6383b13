import type { Counts, SuiteCounts } from '../host/protocol';

/** More suites than these do not fail by chance. */
const mostSuites = 3;

/**
 * Runs tests that need a whole VS Code and a browser. A suite that failed runs once more in a VS Code of its own: on a
 * busy machine a window may lose a click or a file event. What passes then has passed, and is told; what is broken fails
 * twice.
 *
 * @param run runs all tests, or those of one suite
 * @param say where it is told what passed at the second try only
 */
export async function withSecondTry(
  run: (suite?: string) => Promise<SuiteCounts>,
  say: (line: string) => void = console.log,
): Promise<Counts> {
  const first = await run();
  const { skipped, failedIn } = first;
  let { passed, failed } = first;
  const suites = Object.entries(failedIn);
  if (suites.length > mostSuites) return { passed, failed, skipped };
  for (const [suite, count] of suites) {
    say(`\n== once more, in a new VS Code: ${suite}`);
    const second = await run(suite);
    if (second.failed > 0 || second.passed === 0) continue;
    passed += count;
    failed -= count;
    say(`  ~ ${suite}: ${count} failed at the first try, all passed at the second`);
  }
  return { passed, failed, skipped };
}
