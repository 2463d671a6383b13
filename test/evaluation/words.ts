import type { TextRange } from '../../src/text/range';
import { oneLine } from '../../src/cli/words';
import { shorten } from '../../src/text/characters';
import type { StatementClass } from './goldSet';
import type { Outcome } from './statistics';
import type { PublishedText } from './texts';

/** The classes of a statement, in the order in which they are printed. */
export const classWords: Readonly<Record<StatementClass, string>> = {
  ok: '正确',
  rounding: '取整',
  adjusted: '凑整',
  error: '错误',
  truncated: '截尾',
  basis: '口径',
};

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  right: '判断正确',
  missed: '未识别',
  alarm: '误报不符',
  passed: '错而未报',
};

const relations: Readonly<Record<string, string>> = {
  share: '占比',
  sum: '合计',
  growth: '增减',
  rate: '完成率',
  average: '平均',
  difference: '差额',
  product: '乘积',
  points: '百分点',
};

/** The set's name of a relation in Chinese; one that is not known stays as it is. */
export function relationWord(relation: string): string {
  return relations[relation] ?? relation;
}

/** `37.6%（50/133）`. */
export function ratio(part: number, whole: number): string {
  return `${whole === 0 ? '—' : `${((100 * part) / whole).toFixed(1)}%`}（${part}/${whole}）`;
}

/** A sentence on one line of a terminal. */
export function excerpt(text: string, limit = 90): string {
  return shorten(oneLine(text), limit);
}

/** The part of a sentence on one line around its figure at `place`. */
export function excerptAround(sentence: string, place: TextRange): string {
  const from = Math.max(0, place.start - 60);
  const to = Math.min(sentence.length, place.end + 30);
  const part = oneLine(sentence.slice(from, to));
  return `${from > 0 ? '…' : ''}${part}${to < sentence.length ? '…' : ''}`;
}

/** The sentences around a range, whole, up to 500 UTF-16 units. */
export function sentencesAround({ text }: PublishedText, { start, end }: TextRange): string {
  const isEnd = (at: number): boolean => '。！？\n'.includes(text.charAt(at));
  let from = start;
  while (from > 0 && !isEnd(from - 1)) from -= 1;
  let to = end;
  while (to < text.length && !isEnd(to)) to += 1;
  return excerpt(text.slice(from, to + 1), 500);
}
