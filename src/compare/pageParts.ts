import type { Report } from '../report/model';
import { countCharacters, withoutControls } from '../text/characters';
import type { TextRange } from '../text/range';
import type { Comparison, FigureChange } from './comparison';
import { figureChangeText, sectionChangeText, sectionName } from './told';

/** A table of texts for a page. */
export interface PageTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What stands there instead of a table without rows. */
  readonly empty: string;
}

/** What the marks of the 花脸稿 mean. */
export const legend = '加下划线的是新增的文字，加删除线的是删去的文字，〔〕中是比对时加的说明。';

export function figureTable({ figures }: Comparison, before: Report, after: Report): PageTable {
  return {
    title: '数据变化',
    columns: ['序号', '变化', '原稿', '新稿', '所在章节', '句子'],
    rows: figures.map((change, at) => [
      String(at + 1),
      figureChangeText(change),
      textOf(before, change, 'before'),
      textOf(after, change, 'after'),
      sectionName(change.section.after ?? change.section.before),
      withoutControls(sliceOf(after, change.sentence.after)),
    ]),
    empty: '没有数据变化。',
  };
}

/** A blank with the unit behind it, as a figure has its own. */
function textOf({ text }: Report, change: FigureChange, side: 'before' | 'after'): string {
  const figure = change[side];
  if (!figure) return '—';
  const { start, end } = figure.range;
  const unit = 'value' in figure ? '' : (figure.unit ?? '');
  return withoutControls(text.slice(start, text.startsWith(unit, end) ? end + unit.length : end));
}

export function sectionTable({ sections }: Comparison, earlier: Report, later: Report): PageTable {
  return {
    title: '章节变化',
    columns: ['序号', '变化', '原稿', '新稿', '增加', '删去'],
    rows: sections.map((change, at) => {
      const { kind, before, after, words } = change;
      return [
        String(at + 1),
        sectionChangeText(change),
        kind === 'added' ? '—' : sectionName(before),
        kind === 'removed' ? '—' : sectionName(after),
        charactersOf(
          later,
          words.map((word) => word.after),
        ),
        charactersOf(
          earlier,
          words.map((word) => word.before),
        ),
      ];
    }),
    empty: '没有章节变化。',
  };
}

function charactersOf(report: Report, ranges: readonly TextRange[]): string {
  return `${ranges.reduce((sum, range) => sum + countCharacters(sliceOf(report, range)), 0)}字`;
}

function sliceOf({ text }: Report, { start, end }: TextRange): string {
  return text.slice(start, end);
}
