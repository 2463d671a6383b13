import type { Severity } from './finding';
import { GROUPS, groupOf } from './groups';
import type { Rule } from './rule';

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '警告',
  information: '信息',
  hint: '提示',
};

/** When a rule speaks, as a table says it. */
export function momentText({ moment, optional }: Rule): string {
  return `${moment === 'live' ? '边写边查' : '送审前检查'}${optional === true ? '（默认不查）' : ''}`;
}

/** All that is to be known of a rule, as Markdown with a heading of the given level. */
export function ruleDocument(rule: Rule, level = 1): string {
  const group = groupOf(rule.id);
  const options = Object.entries(rule.options ?? {});
  const heading = '#'.repeat(level);
  return [
    `${heading} ${rule.id}`,
    '',
    `**${rule.title}**`,
    '',
    rule.why,
    '',
    `- 怎么改：${rule.advice}`,
    `- 依据：${rule.source}`,
    `- 分组：${group === undefined ? '' : `${GROUPS[group]}（\`${group}\`）`}`,
    `- 级别：${SEVERITIES[rule.severity]}`,
    `- 何时：${momentText(rule)}`,
    ...options.map(
      ([name, { title, usual, least, most }]) => `- 选项\`${name}\`：${title}，默认${usual}（${least}—${most}）`,
    ),
    '',
  ].join('\n');
}
