import type { Severity } from '../rules/finding';
import type { Review, ReviewChapter, ReviewLine } from './model';

/** A state as it is read, never by colour alone. */
export const STATES: Readonly<Record<ReviewChapter['state'], string>> = {
  open: '要处理',
  told: '供参考',
  clean: '没有问题',
  unchecked: '没有查',
};

export const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '警告',
  information: '信息',
  hint: '提示',
};

export const TITLE = '送审前检查';
/** Whether a text is a page that was kept, in Markdown or read from Word: it lies among drafts and is none. */
export function isPage(text: string): boolean {
  return /^\ufeff?(?:# )?送审前检查：/.test(text);
}

export const CHECKED = '查了什么';
export const UNCHECKED = '没有查什么';
export const SKIPPED = '没有查的文件';

/** The columns of a folder's table. */
export const COLUMNS = [
  '文稿',
  '字数',
  '朗读',
  '待填',
  '数据不符',
  '数据未核对',
  '错误',
  '警告',
  '信息和提示',
] as const;

/** A report's row, cell by cell. */
export function cellsOf({ name, counts }: Pick<Review, 'name' | 'counts'>): readonly string[] {
  const { characters, spoken, blanks, violated, unchecked, levels } = counts;
  const numbers = [blanks, violated, unchecked, levels.error, levels.warning, levels.information + levels.hint];
  return [name, String(characters), spoken, ...numbers.map(String)];
}

/** A review among others: the chapters in which nothing was found, in one sentence. */
export interface BriefReview extends Review {
  readonly clean?: string;
}

export function briefly(review: Review): BriefReview {
  const clean = review.chapters.filter(({ state }) => state === 'clean').map(({ title }) => title);
  if (clean.length === 0) return review;
  const chapters = review.chapters.filter(({ state }) => state !== 'clean');
  return { ...review, chapters, clean: `没有发现问题的：${clean.join('、')}。` };
}

/** A line as a kept page says it: its place, how grave it is, what is said. */
export function lineText({ text, line, severity }: ReviewLine): string {
  const parts = [line === undefined ? '' : `第${line}行`, severity === undefined ? '' : SEVERITIES[severity], text];
  return parts.filter((part) => part !== '').join('　');
}
