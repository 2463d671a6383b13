import { GROUPS, groupOf } from './groups';
import { activeRules, type RuleSetting, type RuleSettings } from './levels';
import type { Rule } from './rule';

/** The layer that a choice comes to, or the first name in it that is neither a rule's nor a group's. */
export type RuleChoice = { readonly layer: RuleSettings } | { readonly unknown: string };

/**
 * Which rules speak by a list of ids and groups, read from left to right: plain names, and only these speak; `+name` and
 * `-name` add to what speaks under `layers` and take from it. A group stands for its rules without the optional ones that
 * nobody has switched on. What is set of a rule beside (severity, moment, options) stays.
 */
export function ruleChoice(
  rules: readonly Rule[],
  layers: readonly RuleSettings[],
  names: readonly string[],
): RuleChoice {
  const active = new Set(activeRules(rules, layers).map(({ rule }) => rule.id));
  const wishes = names.map((text) => {
    const sign = text.startsWith('+') || text.startsWith('-') ? text.charAt(0) : '';
    return { sign, name: text.slice(sign.length) };
  });
  const speaking = new Set(wishes.some(({ sign }) => sign === '') ? [] : active);
  for (const { sign, name } of wishes) {
    const own = rules.find(({ id }) => id === name);
    if (own === undefined && !Object.hasOwn(GROUPS, name)) return { unknown: name };
    const named = own ? [own] : rules.filter(({ id }) => groupOf(id) === name);
    for (const rule of named) {
      if (sign === '-') speaking.delete(rule.id);
      else if (own !== undefined || rule.optional !== true || active.has(rule.id)) speaking.add(rule.id);
    }
  }
  const layer = rules.flatMap(({ id }): [string, RuleSetting][] => {
    if (!speaking.has(id)) return active.has(id) ? [[id, { level: 'off' }]] : [];
    return active.has(id) ? [] : [[id, { level: 'on' }]];
  });
  return { layer: new Map(layer) };
}
