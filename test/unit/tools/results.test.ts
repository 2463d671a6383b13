import assert from 'node:assert/strict';
import { mark, type HostEvent, type SuiteCounts } from '../../host/protocol';
import { Results } from '../../host/results';

/** What a run gives that says all this and then ends. */
function run(events: readonly HostEvent[], status: number, trouble?: string): SuiteCounts {
  const results = new Results(false, () => undefined);
  for (const event of events) results.hear('log', [mark + JSON.stringify(event)]);
  return results.counts(status, trouble);
}

describe('the results of a run inside VS Code', () => {
  const begin: HostEvent = { event: 'begin', tests: 2 };
  const end: HostEvent = { event: 'end' };
  const passed: HostEvent = { event: 'passed', title: 'a', milliseconds: 1 };
  const skipped: HostEvent = { event: 'skipped', title: 'b', milliseconds: 0 };
  const failed: HostEvent = { event: 'failed', suite: 's', title: 'c', message: 'because' };

  const cases: readonly (readonly [string, readonly HostEvent[], number, string | undefined, SuiteCounts])[] = [
    [
      'count what passed and what was skipped',
      [begin, passed, skipped, end],
      0,
      undefined,
      { passed: 1, failed: 0, skipped: 1, failedIn: {} },
    ],
    [
      'count what failed',
      [begin, passed, failed, end],
      1,
      undefined,
      { passed: 1, failed: 1, skipped: 0, failedIn: { s: 1 } },
    ],
    [
      'have a failure where no test ran',
      [begin, end],
      0,
      undefined,
      { passed: 0, failed: 1, skipped: 0, failedIn: {} },
    ],
    [
      'have a failure where the run ended early',
      [begin, passed],
      0,
      undefined,
      { passed: 1, failed: 1, skipped: 0, failedIn: {} },
    ],
    [
      'have a failure where VS Code reports one nobody saw',
      [begin, passed, end],
      1,
      undefined,
      { passed: 1, failed: 1, skipped: 0, failedIn: {} },
    ],
    [
      'have a failure where the page went away',
      [begin, passed],
      0,
      'the page crashed',
      { passed: 1, failed: 1, skipped: 0, failedIn: {} },
    ],
  ];
  for (const [name, events, status, trouble, counts] of cases) {
    it(name, () => {
      assert.deepEqual(run(events, status, trouble), counts);
    });
  }

  it('tell words of the tests from the log of VS Code', () => {
    const results = new Results(false, () => undefined);
    assert.equal(results.hear('info', ['Started extension host']), false);
    assert.equal(results.hear('log', [`%c[Extension Host] ${mark}{"event":"end"}`]), true);
  });
});
