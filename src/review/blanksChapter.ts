import type { Placeholder, PlaceholderKind, Report } from '../report/model';
import { sectionWalk } from '../report/walks';
import type { ReviewChapter, ReviewLine } from './model';

const KINDS: readonly (readonly [PlaceholderKind, string])[] = [
  ['figure', '数字'],
  ['name', '名称'],
  ['documentNumber', '发文字号'],
  ['date', '日期'],
  ['text', '内容'],
];

/** The blanks, a line for each section that has some: a hundred lines tell a reviewer less than ten. */
export function blanksChapter(report: Report): ReviewChapter {
  const { placeholders } = report;
  if (placeholders.length === 0) return { title: '待填', state: 'clean', summary: '没有待填的地方。', lines: [] };
  const sections = sectionWalk(report);
  const groups = new Map<string, Placeholder[]>();
  for (const placeholder of placeholders) {
    const place = sections(placeholder.range.start)[0] ?? '';
    const known = groups.get(place);
    if (known) known.push(placeholder);
    else groups.set(place, [placeholder]);
  }
  const lines = [...groups].map(([place, own]): ReviewLine => ({
    text: `${place === '' ? '标题、开头和结尾' : `“${place}”`}：${own.length}处（${kindsOf(own)}）`,
    range: own[0]!.range,
  }));
  return {
    title: '待填',
    state: 'open',
    summary: `还有${placeholders.length}处待填：${kindsOf(placeholders)}。`,
    lines,
  };
}

function kindsOf(placeholders: readonly Placeholder[]): string {
  return KINDS.flatMap(([kind, name]) => {
    const count = placeholders.filter((placeholder) => placeholder.kind === kind).length;
    return count === 0 ? [] : [`${name}${count}处`];
  }).join('、');
}
