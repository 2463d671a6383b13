import type { Severity } from './finding';
import { GROUPS, groupOf } from './groups';
import { optionValues, type OptionValues } from './options';
import type { Moment, Rule } from './rule';

/** What was set of a rule or of a group of rules. */
export interface RuleSetting {
  /** `off`: it does not speak; `on`: it speaks as it is meant to, an optional one too; a severity: it speaks with that. */
  readonly level?: 'off' | 'on' | Severity;
  readonly moment?: Moment;
  /** Values of options, unchecked. */
  readonly options?: Readonly<Record<string, unknown>>;
}

/** By the id of a rule or the name of a group. */
export type RuleSettings = ReadonlyMap<string, RuleSetting>;

/** A rule that speaks, and how. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly moment: Moment;
  /** For all that it says, instead of the severity of each finding. */
  readonly severity?: Severity;
  readonly options: OptionValues;
}

const LEVELS = ['off', 'on', 'error', 'warning', 'information', 'hint'] as const;

/**
 * The rules that speak, in their order. A setting of a rule outweighs one of its group, and a later layer an earlier one,
 * field by field.
 */
export function activeRules(rules: readonly Rule[], layers: readonly RuleSettings[] = []): readonly ActiveRule[] {
  return rules.flatMap((rule) => {
    const settings = layers.flatMap((layer) => [layer.get(groupOf(rule.id) ?? '') ?? {}, layer.get(rule.id) ?? {}]);
    // A group that is on leaves optional rules alone: they are asked for by their own ids.
    const own = layers.findLast((layer) => layer.get(rule.id)?.level !== undefined)?.get(rule.id)?.level;
    const level = settings.findLast((setting) => setting.level !== undefined)?.level ?? 'on';
    if (level === 'off' || (rule.optional === true && (own === undefined || own === 'off'))) return [];
    const moment = settings.findLast((setting) => setting.moment !== undefined)?.moment ?? rule.moment;
    const given = Object.fromEntries(settings.flatMap((setting) => Object.entries(setting.options ?? {})));
    const options = optionValues(rule.options, given);
    return [{ rule, moment, options, ...(level === 'on' ? {} : { severity: level }) }];
  });
}

/** Settings as they were read, and what of them could not be. */
export interface ReadSettings {
  readonly settings: RuleSettings;
  /** One sentence each, in Chinese. */
  readonly problems: readonly string[];
}

/**
 * Reads what a settings file or VS Code says of rules: an object from ids and groups to `true`, `false`, a level, or an
 * object with `level`, `moment` and the rule's options. Never throws; what cannot be read is left out and told.
 */
export function readRuleSettings(value: unknown, rules: readonly Rule[]): ReadSettings {
  const settings = new Map<string, RuleSetting>();
  if (value === undefined || value === null) return { settings, problems: [] };
  if (typeof value !== 'object' || Array.isArray(value)) {
    return { settings, problems: ['规则的设置应是一个对象，如 {"punctuation/doubled": "off"}'] };
  }
  const problems: string[] = [];
  for (const [id, given] of Object.entries(value as Record<string, unknown>)) {
    const rule = rules.find((one) => one.id === id);
    if (rule === undefined && !Object.hasOwn(GROUPS, id)) problems.push(`没有规则或规则组 ${shown(id)}`);
    else {
      const setting = readSetting(given, rule);
      if (typeof setting === 'string') problems.push(`${id}：${setting}`);
      else settings.set(id, setting);
    }
  }
  return { settings, problems };
}

/** A setting, or what is wrong with it. */
function readSetting(given: unknown, rule: Rule | undefined): RuleSetting | string {
  if (typeof given === 'boolean') return { level: given ? 'on' : 'off' };
  if (isLevel(given)) return { level: given };
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return `级别只能是 ${LEVELS.join('、')}`;
  const { level, moment, ...options } = given as Record<string, unknown>;
  if (level !== undefined && !isLevel(level)) return `级别只能是 ${LEVELS.join('、')}`;
  if (moment !== undefined && moment !== 'live' && moment !== 'check') return '时机只能是 live 或 check';
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(rule?.options ?? {}, name));
  if (unknown !== undefined) return `没有选项 ${shown(unknown)}`;
  const wrong = Object.keys(options).find((name) => typeof options[name] !== 'number');
  if (wrong !== undefined) return `选项 ${shown(wrong)} 应是数字`;
  return { ...(level === undefined ? {} : { level }), ...(moment === undefined ? {} : { moment }), options };
}

function isLevel(value: unknown): value is (typeof LEVELS)[number] {
  return LEVELS.some((level) => level === value);
}

/** A name that someone typed, at a length that a message bears. */
function shown(name: string): string {
  return name.length > 40 ? `${name.slice(0, 40)}…` : name;
}
