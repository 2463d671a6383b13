import type { Report } from '../report/model';
import type { TeamRelations } from '../statistics/team';
import type { Log } from '../text/ports';
import type { Finding } from './finding';
import type { ActiveRule } from './levels';
import { proseChecks } from './prose';
import { isProseRule, type Moment, type ProseRule, type Rule } from './rule';

/** What rules are asked with. */
export interface Asked {
  /** `check` asks all of them, `live` those that speak while one writes. */
  readonly moment: Moment;
  readonly active: readonly ActiveRule[];
  readonly team?: TeamRelations | undefined;
}

/** The findings of rules on a report, in the order of the text. */
export type RunRules = (report: Report, asked: Asked) => readonly Finding[];

/**
 * The runner of all `rules`, of which those that are asked are some. A rule that throws is one line in the log, and the
 * rest goes on.
 */
export function rulesRunner(rules: readonly Rule[], log: Log): RunRules {
  const prose = proseChecks(rules.filter(isProseRule).map((rule) => quietly(rule, log)));
  return (report, { moment, active, team }) => {
    const speaking = active.filter((one) => moment === 'check' || one.moment === 'live');
    const severities = new Map(speaking.map(({ rule, severity }) => [rule.id, severity]));
    const found = speaking.flatMap(({ rule, options }) =>
      isProseRule(rule) ? [] : guarded(rule.id, log, [], () => rule.check(report, team, options)),
    );
    const inProse = speaking.some(({ rule }) => isProseRule(rule)) ? prose(report, (id) => severities.has(id)) : [];
    return [...found, ...inProse]
      .map((finding) => {
        const severity = severities.get(finding.rule);
        return severity === undefined ? finding : { ...finding, severity };
      })
      .sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  };
}

function quietly(rule: ProseRule, log: Log): ProseRule {
  return { ...rule, find: (prose) => guarded(rule.id, log, [], () => rule.find(prose)) };
}

function guarded<Value>(id: string, log: Log, otherwise: Value, run: () => Value): Value {
  try {
    return run();
  } catch (error) {
    // Not its message, which may quote the document.
    log(`rule ${id}: ${error instanceof Error ? error.name : typeof error}`);
    return otherwise;
  }
}
