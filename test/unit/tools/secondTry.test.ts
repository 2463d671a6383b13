import assert from 'node:assert/strict';
import type { SuiteCounts } from '../../host/protocol';
import { withSecondTry } from '../../tools/secondTry';

describe('a second try', () => {
  const whole = { passed: 5, failed: 2, skipped: 1, failedIn: { a: 1, b: 1 } };

  /** Runs all tests with `first`, and each suite again with what `second` has for it. */
  async function tried(first: SuiteCounts, second: Readonly<Record<string, SuiteCounts>>): Promise<[object, string[]]> {
    const asked: string[] = [];
    const counts = await withSecondTry(
      (suite) => {
        if (suite === undefined) return Promise.resolve(first);
        asked.push(suite);
        return Promise.resolve(second[suite]!);
      },
      () => undefined,
    );
    return [counts, asked];
  }
  const sound: SuiteCounts = { passed: 3, failed: 0, skipped: 0, failedIn: {} };

  it('counts as passed what passes then, and as failed what fails again', async () => {
    const broken: SuiteCounts = { passed: 2, failed: 1, skipped: 0, failedIn: { b: 1 } };
    assert.deepEqual(await tried(whole, { a: sound, b: broken }), [{ passed: 6, failed: 1, skipped: 1 }, ['a', 'b']]);
  });

  it('is not given to a run without a failure, to one that ended early, or to one in which much failed', async () => {
    const none: SuiteCounts = { passed: 5, failed: 0, skipped: 0, failedIn: {} };
    assert.deepEqual(await tried(none, {}), [{ passed: 5, failed: 0, skipped: 0 }, []]);
    const early: SuiteCounts = { passed: 5, failed: 1, skipped: 0, failedIn: {} };
    assert.deepEqual(await tried(early, {}), [{ passed: 5, failed: 1, skipped: 0 }, []]);
    const much: SuiteCounts = { passed: 5, failed: 4, skipped: 0, failedIn: { a: 1, b: 1, c: 1, d: 1 } };
    assert.deepEqual(await tried(much, {}), [{ passed: 5, failed: 4, skipped: 0 }, []]);
  });

  it('in which nothing ran counts for nothing', async () => {
    const nothing: SuiteCounts = { passed: 0, failed: 0, skipped: 0, failedIn: {} };
    const first: SuiteCounts = { passed: 5, failed: 1, skipped: 0, failedIn: { a: 1 } };
    assert.deepEqual(await tried(first, { a: nothing }), [{ passed: 5, failed: 1, skipped: 0 }, ['a']]);
  });
});
