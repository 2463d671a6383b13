import type { Mark, MarkState } from '../keep/mark';
import type { PlaceholderKind } from '../report/model';
import type { Severity } from '../rules/finding';
import type { Verdict } from '../statistics/claim';
import { withoutControls } from '../text/characters';
import type { Places } from './places';

/** Characters that a speaker reads aloud in a minute. */
export const charactersPerMinute = 200;

export const severityWords: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '警告',
  information: '提示',
  hint: '建议',
};

export const placeholderWords: Readonly<Record<PlaceholderKind, string>> = {
  figure: '数字',
  name: '名称',
  documentNumber: '文号',
  date: '日期',
  text: '文字',
};

/** Mark and word, so that nothing depends on seeing the mark. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  holds: '✓ 相符',
  close: '≈ 接近',
  violated: '✗ 不符',
  unknown: '? 待填',
};

export const markWords: Readonly<Record<MarkState, string>> = { verified: '核实无误', doubtful: '有疑问' };

/** `核实无误，来源：市统计局，截至5月底，备注：……`; empty for no mark. */
export function markText(mark: Mark | undefined): string {
  const { state, source, asOf, note } = mark ?? {};
  return [
    ...(state === undefined ? [] : [markWords[state]]),
    ...(source === undefined ? [] : [`来源：${source}`]),
    ...(asOf === undefined ? [] : [`截至：${asOf}`]),
    ...(note === undefined ? [] : [`备注：${note}`]),
  ]
    .map(oneLine)
    .join('，');
}

/** How long it takes to read a text of so many characters aloud: `约16分钟`, `不到1分钟`. */
export function speakingTime(characters: number): string {
  const minutes = Math.floor(characters / charactersPerMinute);
  return minutes === 0 ? '不到1分钟' : `约${minutes}分钟`;
}

/**
 * The text on one line of a terminal: breaks, tabs and control characters become one space, so that no document or
 * file name can move the cursor, colour the screen or turn the direction of writing.
 */
export function oneLine(text: string): string {
  return withoutControls(text).trim();
}

/** `FILE:LINE:COLUMN`, which terminals turn into a link. */
export function placeText(file: string, places: Places, offset: number): string {
  const { line, column } = places.position(offset);
  return `${oneLine(file)}:${line}:${column}`;
}

/** `警告 2，提示 1` for the keys that occur, in the order of `words`; empty for none. */
export function counts<Key extends string>(keys: readonly Key[], words: Readonly<Record<Key, string>>): string {
  const totals = new Map<Key, number>();
  for (const key of keys) totals.set(key, (totals.get(key) ?? 0) + 1);
  return (Object.keys(words) as Key[])
    .filter((key) => totals.has(key))
    .map((key) => `${words[key]} ${totals.get(key) ?? 0}`)
    .join('，');
}
