import type { Report } from '../report/model';
import type { TeamRelations } from '../statistics/team';
import type { Log } from '../text/ports';
import type { Finding } from './finding';
import type { Moment, Rule } from './rule';

/**
 * The findings of the rules that speak at `moment`, in the order of the text; `check` asks all of them but the optional
 * ones that are not in `enabled`. A rule that throws is one line in the log, and the rest goes on.
 */
export function runRules(
  report: Report,
  rules: readonly Rule[],
  moment: Moment,
  log: Log,
  team?: TeamRelations,
  enabled: readonly string[] = [],
): readonly Finding[] {
  return rules
    .filter(({ id, optional }) => optional !== true || enabled.includes(id))
    .filter((rule) => moment === 'check' || rule.moment === 'live')
    .flatMap((rule) => guarded(rule, report, log, team))
    .sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

function guarded(rule: Rule, report: Report, log: Log, team: TeamRelations | undefined): readonly Finding[] {
  try {
    return rule.check(report, team);
  } catch (error) {
    // Not its message, which may quote the document.
    log(`rule ${rule.id}: ${error instanceof Error ? error.name : typeof error}`);
    return [];
  }
}
