import type { Severity } from './finding';
import { groupOf } from './groups';
import { activeRules, type RuleSettings } from './levels';
import { optionValues, type OptionValues } from './options';
import type { Moment, Rule } from './rule';

/** How a rule speaks under some settings, one that is silent too. */
export interface RuleLevel {
  readonly rule: Rule;
  readonly level: 'off' | Severity;
  readonly moment: Moment;
  readonly options: OptionValues;
  /** The place in `layers` of the last that says anything of it; undefined where it is as it is meant to be. */
  readonly from?: number;
}

/** What the settings make of every rule, in the order of the rules. */
export function ruleLevels(rules: readonly Rule[], layers: readonly RuleSettings[]): readonly RuleLevel[] {
  const active = new Map(activeRules(rules, layers).map((one) => [one.rule, one]));
  return rules.map((rule) => {
    const { severity = rule.severity, moment, options } = active.get(rule) ?? {};
    // What is said of a group moves no optional rule that nobody asked for.
    const byGroup = active.has(rule) || rule.optional !== true;
    const group = groupOf(rule.id) ?? '';
    const from = layers.findLastIndex((layer) => layer.has(rule.id) || (byGroup && layer.has(group)));
    return {
      rule,
      level: active.has(rule) ? severity : 'off',
      moment: moment ?? rule.moment,
      options: options ?? optionValues(rule.options, {}),
      ...(from < 0 ? {} : { from }),
    };
  });
}
