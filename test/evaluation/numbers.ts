import type { Evaluation } from './evaluation';
import { per100000 } from './numbering';
import { f1, precision, recall, type Score } from './score';
import { violationRate, type StatementResult } from './statistics';

/** The result as plain data, for `--json`: numbers first, then the statements and claims that a person would read. */
export function numbersOf({
  folder,
  statistics,
  outline,
  placeholders,
  numbering,
  findings,
  mutation,
  notes,
}: Evaluation): object {
  const { statements, claims } = statistics;
  const violated = claims.filter(({ claim }) => claim.verdict === 'violated');
  return {
    schema: 1,
    folder,
    texts: statistics.texts,
    characters: statistics.characters,
    statistics: {
      statements: statements.length,
      right: statements.filter(({ outcome }) => outcome === 'right').length,
      recall: share(statements.filter(({ outcome }) => outcome === 'right').length, statements.length),
      alarms: statements.filter(({ outcome }) => outcome === 'alarm').length,
      precision: share(statistics.violatedOnErrors, statistics.violatedOnLabelled),
      figures: statistics.figures,
      figuresInClaims: statistics.figuresInClaims,
      claims: claims.length,
      violations: violated.length,
      violationsPer100000: violationRate(statistics),
      notRight: statements.filter(({ outcome }) => outcome !== 'right').map(statementJson),
      violated: violated.map(({ text, claim }) => ({
        file: text.name,
        line: text.lineOf(claim.printed.range.start),
        relation: claim.relation,
        working: claim.working,
      })),
    },
    outline: { ...scoreJson(outline), documents: outline.documents, trapsHit: outline.trapsHit, differences: outline.differences }, // prettier-ignore
    placeholders: { ...scoreJson(placeholders), documents: placeholders.documents, decoysHit: placeholders.decoysHit, kindAgreement: share(placeholders.kindsRight, placeholders.kindsJudged), differences: placeholders.differences }, // prettier-ignore
    numbering: {
      findings: numbering.findings.length,
      findingsPer100000: per100000(numbering.findings.length, numbering.characters),
      found: numbering.findings.map(({ text, finding: { rule, range, message } }) => {
        return { file: text.name, line: text.lineOf(range.start), rule, message };
      }),
    },
    findings: {
      characters: findings.characters,
      found: findings.findings.map(({ text, finding: { rule, severity, range, message } }) => {
        return { file: text.name, line: text.lineOf(range.start), rule, severity, message };
      }),
    },
    ...(mutation
      ? {
          mutation: {
            statements: mutation.statements,
            unmovable: mutation.unmovable,
            alarmed: mutation.alarmed.length,
            moved: mutation.outside.length,
            noticed: mutation.outside.filter(({ asWished }) => asWished).length,
            within: mutation.within.length,
            withinSilent: mutation.within.filter(({ asWished }) => asWished).length,
          },
        }
      : {}),
    notes,
  };
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

function scoreJson(score: Score): object {
  const { right, missed, extra } = score;
  return { right, missed, extra, precision: precision(score), recall: recall(score), f1: f1(score) };
}

function statementJson({ placed: { gold, text }, outcome, claims }: StatementResult): object {
  const { line, relation, cls, operands, claimed, sentence } = gold;
  return { file: text.name, line, relation, cls, outcome, operands, claimed, sentence, workings: claims.map(({ working }) => working) }; // prettier-ignore
}
