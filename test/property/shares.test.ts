import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Claim } from '../../src/statistics/claim';
import { quietSentence, shareChoice, wrongShareChoice } from '../support/sentenceGrammar';
import { runs } from '../support/seed';
import { strictService } from '../support/serviceInvariants';
import { writeShares, type ShareChoice } from '../support/shareStatements';

/** Something quiet around a statement: sentences without figures in the same paragraph, paragraphs before and after. */
const around = fc.record({
  before: fc.array(quietSentence, { maxLength: 2 }),
  after: fc.array(quietSentence, { maxLength: 2 }),
  label: fc.constantFrom('', '　　', '一是', '（一）', '1.', '——'),
  eol: fc.constantFrom('\n', '\r\n', '\r'),
});

type Around = typeof around extends fc.Arbitrary<infer T> ? T : never;

function write(statement: string, { before, after, label, eol }: Around): string {
  const line = label + before.join('') + statement + after.join('');
  return ['关于事项办理情况的汇报', '各位领导：', '　　现将有关情况汇报如下：', line, '　　特此报告。', ''].join(eol);
}

describe('statements of shares', function () {
  this.timeout(600_000);
  const service = strictService();

  const judge = (choice: ShareChoice, place: Around): { text: string; claims: readonly Claim[]; findings: number } => {
    const text = write(writeShares(choice).text, place);
    const report = service.parse(text);
    const found = service.findings(report, 'check').filter((finding) => finding.rule.startsWith('statistics/'));
    return { text, claims: service.claims(report), findings: found.filter(({ severity }) => severity === 'error' || severity === 'warning').length }; // prettier-ignore
  };

  it('that follow from their figures are claims that hold, and nothing is reported', () => {
    fc.assert(
      fc.property(shareChoice, around, (choice, place) => {
        const { text, claims, findings } = judge(choice, place);
        const wrong = claims.filter((claim) => claim.verdict !== 'holds');
        assert.deepEqual(wrong.map((claim) => claim.working), [], text); // prettier-ignore
        assert.equal(claims.filter((claim) => claim.relation === 'share').length, writeShares(choice).shares, text);
        assert.equal(findings, 0, text);
      }),
      runs(2000),
    );
  });

  it('of which one was changed are one violated claim, at the changed share, and one finding', () => {
    fc.assert(
      fc.property(wrongShareChoice, around, (choice, place) => {
        const { text, claims, findings } = judge(choice, place);
        const violated = claims.filter((claim) => claim.verdict === 'violated');
        assert.deepEqual(
          violated.map((claim) => [claim.relation, claim.printed.text]),
          [['share', writeShares(choice).wrongShare]],
          text,
        );
        assert.equal(findings, 1, text);
      }),
      runs(2000),
    );
  });
});
