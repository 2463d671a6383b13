import type { Relation } from '../../statistics/relation';
import { relations } from '../../statistics/relations/all';
import type { Rule } from '../rule';
import { mismatches } from './findings';

/** A rule for each relation: what the text states of its figures does not hold. */
export const statisticsRules: readonly Rule[] = relations.map(ruleOf).sort((a, b) => (a.id < b.id ? -1 : 1));

function ruleOf({ id, rule }: Relation): Rule {
  return {
    id: `statistics/${id}`,
    title: rule.title,
    why: rule.why,
    advice: rule.advice ?? '请核对各数。',
    source: rule.source ?? '惯例；修约按GB/T 8170—2008 3.2',
    severity: rule.severity ?? 'warning',
    moment: rule.moment ?? 'live',
    check: (report, { relations }) => mismatches(report, id, rule, relations),
  };
}
