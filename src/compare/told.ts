import type { Section } from '../report/model';
import { shorten } from '../text/characters';
import type { Comparison, FigureChange, FigureChangeKind, SectionChange, SectionChangeKind } from './comparison';

/** What each kind of change is called. */
export const comparisonWords: {
  readonly figures: Readonly<Record<FigureChangeKind, string>>;
  readonly sections: Readonly<Record<SectionChangeKind, string>>;
} = {
  figures: {
    changed: '数值变化',
    unit: '单位变化',
    filled: '已填',
    emptied: '改为待填',
    added: '新增',
    removed: '删去',
  },
  sections: { added: '新增', removed: '删去', moved: '移动', renumbered: '改序号', rewritten: '改写' },
};

/** Longer titles are cut, so that a table stays readable. */
const LONGEST_TITLE = 40;

/** `（二）加强组织领导`; what stands under no heading is called 正文. */
export function sectionName(section: Section | undefined): string {
  if (!section) return '正文';
  return shorten(`${section.label.trim()}${section.title}`.trim(), LONGEST_TITLE);
}

/** How a section changed: `移动、改写`. */
export function sectionChangeText({ kind, also }: SectionChange): string {
  return [kind, ...also].map((each) => comparisonWords.sections[each]).join('、');
}

/** How a figure changed; a unit that changes with its number is told from one that makes another amount of it. */
export function figureChangeText({ kind, before, after }: FigureChange): string {
  const word = comparisonWords.figures[kind];
  if (kind !== 'unit' || !before || !after || !('value' in before) || !('value' in after)) return word;
  return before.unit === after.unit && before.value === after.value ? `${word}，数值相同` : word;
}

/** One sentence on the whole: `数据变化5处；章节新增1节、移动2节；10节未变。` */
export function summaryOf({ figures, sections, unchanged }: Comparison): string {
  const kinds = Object.keys(comparisonWords.sections) as SectionChangeKind[];
  const counts = kinds.flatMap((kind) => {
    const count = sections.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [`${comparisonWords.sections[kind]}${count}节`];
  });
  if (figures.length + sections.length === 0) return '两稿的数据和章节没有差别。';
  const told = [
    figures.length === 0 ? '数据没有变化' : `数据变化${figures.length}处`,
    counts.length === 0 ? '章节没有变化' : `章节${counts.join('、')}`,
    `${unchanged}节未变`,
  ];
  return `${told.join('；')}。`;
}
