import type { Report, Section } from '../report/model';
import { shorten } from '../text/characters';
import type { Comparison, FigureChange, FigureChangeKind, SectionChange, SectionChangeKind } from './comparison';
import { figureEnd, isFigure } from './words';

const FIGURES: Readonly<Record<FigureChangeKind, string>> = {
  changed: '数值变化',
  unit: '单位变化',
  filled: '已填',
  emptied: '改为待填',
  added: '新增',
  removed: '删去',
};
const SECTIONS: Readonly<Record<SectionChangeKind, string>> = {
  added: '新增',
  removed: '删去',
  moved: '移动',
  renumbered: '改序号',
  rewritten: '改写',
};
/** Stands for what one of the drafts does not have. */
const NONE = '—';
/** Longer titles are cut, so that a table stays readable. */
const LONGEST_TITLE = 40;

/** A change in words: what happened, and what stands on both sides. */
export interface ChangeText {
  readonly kind: string;
  readonly before: string;
  readonly after: string;
}

/** `（二）加强组织领导`; what stands under no heading is called 正文. */
export function sectionName(section: Section | undefined): string {
  if (!section) return '正文';
  return shorten(`${section.label.trim()}${section.title}`.trim(), LONGEST_TITLE);
}

/** How a section changed: `移动、改写`. */
export function sectionText({ kind, also, before, after }: SectionChange): ChangeText {
  return {
    kind: [kind, ...also].map((each) => SECTIONS[each]).join('、'),
    before: kind === 'added' ? NONE : sectionName(before),
    after: kind === 'removed' ? NONE : sectionName(after),
  };
}

/** How a figure changed, with the section where it stands; a blank has the unit behind it, as a figure its own. */
export function figureText(
  change: FigureChange,
  before: Report,
  after: Report,
): ChangeText & { readonly section: string } {
  const { kind, before: old, after: now, section } = change;
  const isSame = old && now && isFigure(old) && isFigure(now) && old.unit === now.unit && old.value === now.value;
  return {
    kind: kind === 'unit' && isSame === true ? `${FIGURES.unit}，数值相同` : FIGURES[kind],
    before: old ? before.text.slice(old.range.start, figureEnd(before.text, old)) : NONE,
    after: now ? after.text.slice(now.range.start, figureEnd(after.text, now)) : NONE,
    section: sectionName(section.after ?? section.before),
  };
}

/** One sentence on the whole: `数据变化5处；章节新增1节、移动2节；10节未变。` */
export function summaryOf({ figures, sections, unchanged }: Comparison): string {
  if (figures.length + sections.length === 0) return '两稿的数据和章节没有差别。';
  const counts = (Object.keys(SECTIONS) as SectionChangeKind[]).flatMap((kind) => {
    const count = sections.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [`${SECTIONS[kind]}${count}节`];
  });
  const told = [
    figures.length === 0 ? '数据没有变化' : `数据变化${figures.length}处`,
    counts.length === 0 ? '章节没有变化' : `章节${counts.join('、')}`,
    `${unchanged}节未变`,
  ];
  return `${told.join('；')}。`;
}

/** A comparison in words. */
export const comparisonTexts = { summary: summaryOf, figure: figureText, section: sectionText };
