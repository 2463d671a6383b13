import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createReportService } from '../../../src/service';

// Real reports that are kept beside the checkout and are no part of the project.
const SEEDS = path.join(__dirname, '../../../../shared/seeds');
const service = createReportService({
  log: (message) => {
    throw new Error(message);
  },
});

/** How often each rule speaks of a seed, by severity. */
function told(number: string, severities: readonly string[]): Readonly<Record<string, number>> {
  const name = readdirSync(SEEDS).find((file) => file.startsWith(number))!;
  const report = service.parse(readFileSync(path.join(SEEDS, name), 'utf8'));
  const counts: Record<string, number> = {};
  for (const { rule, severity } of service.findings(report, 'check')) {
    if (severities.includes(severity)) counts[rule] = (counts[rule] ?? 0) + 1;
  }
  return counts;
}

describe('送审前检查 of the five real reports', () => {
  before(function () {
    if (existsSync(SEEDS)) return;
    console.log(`      skipped: ${SEEDS} is not there`);
    this.skip();
  });

  const wrong = ['error', 'warning'];
  it('tells what is wrong in each, and nothing else', () => {
    assert.deepEqual(told('000', wrong), { 'statistics/share': 1 });
    assert.deepEqual(told('001', wrong), { 'residue/scraping': 2 });
    assert.deepEqual(told('002', wrong), {});
    assert.deepEqual(told('003', wrong), {});
    assert.deepEqual(told('004', wrong), {
      'form/bracket': 2,
      'numeral/year': 1,
      'placeholder/unfilled': 1,
      'punctuation/pair': 1,
      'punctuation/space': 1,
      'wording/until': 2,
    });
  });
  it('gives as information names that are masked, a long sentence, and what a masked text gives away', () => {
    const known = ['placeholder/leak', 'placeholder/unfilled', 'wording/sentence-length'];
    for (const number of ['000', '001', '002', '003', '004']) {
      const others = Object.keys(told(number, ['information', 'hint'])).filter((rule) => !known.includes(rule));
      assert.deepEqual(others, [], number);
    }
  });
});
