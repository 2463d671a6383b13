import { l10n } from 'vscode';
import type { DataFilling } from '../editing/dataFill/fillBlank';
import type { NamedValue } from '../editing/dataFill/namedValue';
import type { NamedFills } from '../editing/dataFill/namedFills';

const mostNames = 3;

/** `一季度!B3`, or without sheets `B3`. */
export function cellWords({ sheet = '', cell }: { readonly sheet?: string; readonly cell: string }): string {
  return sheet === '' ? cell : `${sheet}!${cell}`;
}

/** Where a value comes from, and what of it the text does not say. */
export function originWords({ value, exact, assumed }: DataFilling, file: string): string {
  const { text, unit } = value;
  const parts = [`${file} ${cellWords(value)}：${text.trim()}${/\d$/.test(text.trim()) ? unit : ''}`];
  if (exact !== undefined) parts.push(l10n.t('原数{0}，已四舍五入', exact));
  if (assumed) parts.push(l10n.t('表中没有百分号，请看是否应乘100'));
  return parts.join('；');
}

/** What was not filled, and why; empty where all names were found. */
export function unfilledWords({ missing, ambiguous, refused }: NamedFills): string {
  const parts: string[] = [];
  if (missing.length > 0) parts.push(l10n.t('表中没有：{0}', some(missing)));
  if (ambiguous.length > 0) {
    const names = ambiguous.map(({ name, values }) => `${name}（${some(values.map(cellWords))}）`);
    parts.push(l10n.t('重名，不知是哪一格：{0}', some(names)));
  }
  if (refused.length > 0) parts.push(some(refused.map(({ name, why }) => `${name}：${why}`)));
  return parts.join('；');
}

function some(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).join('、');
  return names.length <= mostNames ? shown : l10n.t('{0}等{1}个', shown, names.length);
}

/** A cell with its name, for a list to pick from. */
export function valueWords({ name, sheet }: NamedValue): string {
  return sheet === '' ? name : `${name}（${sheet}）`;
}
