import type { Report } from '../report/model';
import { countCharacters } from '../text/characters';
import type { TextRange } from '../text/range';
import type { Comparison, FigureChange } from './comparison';
import { figureText, sectionText } from './told';

/** A table of texts for a page. */
export interface PageTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What stands there instead of a table without rows. */
  readonly empty: string;
}

/** How much of a sentence is shown on each side of its figure, in UTF-16 units. */
const AROUND = 80;

/** What the marks of the 花脸稿 mean. */
export const legend = '加下划线的是新增的文字，加删除线的是删去的文字，〔〕中是比对时加的说明。';

export function figureTable({ figures }: Comparison, before: Report, after: Report): PageTable {
  return {
    title: '数据变化',
    columns: ['序号', '变化', '原稿', '新稿', '所在章节', '句子'],
    rows: figures.map((change, at) => {
      const { kind, section, before: old, after: now } = figureText(change, before, after);
      return [String(at + 1), kind, old, now, section, sentenceOf(change, after)];
    }),
    empty: '没有数据变化。',
  };
}

export function sectionTable({ sections }: Comparison, before: Report, after: Report): PageTable {
  return {
    title: '章节变化',
    columns: ['序号', '变化', '原稿', '新稿', '增加', '删去'],
    rows: sections.map((change, at) => {
      const { kind, before: old, after: now } = sectionText(change);
      const come = change.words.map((word) => word.after);
      const gone = change.words.map((word) => word.before);
      return [String(at + 1), kind, old, now, charactersOf(after, come), charactersOf(before, gone)];
    }),
    empty: '没有章节变化。',
  };
}

/** The later sentence; of a long one what stands around the figure. */
function sentenceOf({ after, sentence }: FigureChange, report: Report): string {
  const { start, end } = sentence.after;
  const figure = after?.range ?? { start, end: start };
  const from = figure.start - start > AROUND ? figure.start - AROUND : start;
  const to = end - figure.end > AROUND ? figure.end + AROUND : end;
  return `${from > start ? '…' : ''}${sliceOf(report, { start: from, end: to })}${to < end ? '…' : ''}`;
}

function charactersOf(report: Report, ranges: readonly TextRange[]): string {
  return `${ranges.reduce((sum, range) => sum + countCharacters(sliceOf(report, range)), 0)}字`;
}

function sliceOf({ text }: Report, { start, end }: TextRange): string {
  return text.slice(start, end);
}
