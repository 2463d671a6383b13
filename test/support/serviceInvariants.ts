import assert from 'node:assert/strict';
import type { Finding } from '../../src/rules/finding';
import type { Claim, Operand } from '../../src/statistics/claim';
import { createReportService, type ReportService } from '../../src/service';
import { assertInBounds, assertOrdered } from './invariants';

/** A service that fails the test when a rule throws instead of going on without it. */
export function strictService(): ReportService {
  return createReportService({
    log: (message) => {
      throw new assert.AssertionError({ message: `the service logged: ${message}` });
    },
  });
}

function assertOperand(operand: Operand, claim: Claim, text: string): void {
  const { range, interval } = operand;
  assertInBounds(range, text.length, 'operand');
  assert.equal(operand.text, text.slice(range.start, range.end), 'operand: text differs from its range');
  assert.ok(
    claim.range.start <= range.start && range.end <= claim.range.end,
    `operand ${operand.text} outside its claim`,
  );
  if (interval !== undefined) assert.ok(interval.low <= interval.high, `operand ${operand.text}: empty interval`);
}

/** Every promise that is made of a claim. */
export function assertClaim(claim: Claim, text: string): void {
  assertInBounds(claim.range, text.length, 'claim');
  const operands = [...Object.values(claim.operands).flat(), claim.printed] as readonly Operand[];
  for (const operand of operands) assertOperand(operand, claim, text);
  const blank = operands.some((operand) => operand.interval === undefined);
  assert.equal(claim.verdict === 'unknown', blank, `${claim.verdict} with ${blank ? 'a' : 'no'} placeholder`);
  assert.notEqual(claim.working, '');
  if (!blank) assert.ok(claim.computed !== undefined, 'a claim without a result');
}

/** Every promise that is made of a list of findings. */
export function assertFindings(findings: readonly Finding[], text: string): void {
  findings.forEach((finding, at) => {
    assert.match(finding.rule, /^[a-z]+\/[a-z-]+$/u);
    assert.match(finding.severity, /^(error|warning|information|hint)$/u);
    assert.notEqual(finding.message, '');
    assertInBounds(finding.range, text.length, finding.rule);
    for (const related of finding.related) assertInBounds(related.range, text.length, `${finding.rule}: related`);
    for (const fix of finding.fixes) {
      assert.notEqual(fix.title, '');
      assert.notEqual(fix.edits.length, 0, `${fix.title} changes nothing`);
      for (const edit of fix.edits) assertInBounds(edit.range, text.length, fix.title);
      assertOrdered(fix.edits.map((edit) => edit.range).sort((a, b) => a.start - b.start), fix.title); // prettier-ignore
    }
    const before = findings[at - 1];
    if (before !== undefined) assert.ok(before.range.start <= finding.range.start, 'findings are not in the order of the text'); // prettier-ignore
  });
}
