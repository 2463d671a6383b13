import type { Report, Section } from '../report/model';
import { beforeLabel, paragraphIndexAt, sharesLine, usualBreaks } from './extent';
import { finish } from './finish';
import { insertSibling } from './insert';
import { outlineOf, type Count, type Item } from './items';
import { renewed } from './ladder';
import type { Outcome } from './structure';

/** Makes what stands behind `offset` a section of its own, behind the one that holds it and at its level. */
export function split(report: Report, offset: number): Outcome {
  const section = innermost(report.sections, offset);
  if (section === undefined || offset <= section.heading.start) return { refused: 'noSection' };
  if (sharesLine(report, section)) return { refused: 'sharedLine' };
  if (section.kind === 'lead') return { refused: 'noLabel' };
  if (report.text.slice(offset, section.range.end).trim() === '') return insertSibling(report, section);
  const place = placeOf(report, section, offset);
  if (place === undefined) return { refused: 'noSection' };
  const outline = outlineOf(report);
  const item = outline.itemOf(section);
  if (item === undefined) return { refused: 'noSection' };
  const first = item.children.findIndex((child) => (child.section?.range.start ?? 0) >= offset);
  const children = first < 0 ? [] : item.children.splice(first);
  const made: Item = { section: undefined, form: item.form, count: item.count, children };
  const touched = new Set<Count>([item.count]);
  const counts = new Map<Count, Count>();
  for (const child of children) {
    touched.add(child.count);
    child.count = renewed(counts, child.count);
    touched.add(child.count);
  }
  const { list, index } = outline.placeOf(item);
  list.splice(index + 1, 0, made);
  return finish(report, outline, touched, { inserts: [{ at: place.at, pieces: [place.before, { made }] }] }, made);
}

/** Where the label of the new section goes and what goes before it; undefined where a heading begins. */
function placeOf(report: Report, section: Section, offset: number): { at: number; before: string } | undefined {
  const { text, paragraphs } = report;
  const index = paragraphIndexAt(report, offset);
  const here = paragraphs[index];
  if (here === undefined) return undefined;
  const inside = text.slice(offset, here.range.end).trim() !== '';
  const at = inside ? here : paragraphs[index + 1];
  if (at === undefined) return undefined;
  const content = at.range.start + at.facts.outline.content;
  if (inside && offset > content)
    return { at: offset, before: usualBreaks(report, section) + beforeLabel(report, section) };
  const isHeading = section.children.some(({ range }) => range.start === content);
  return isHeading || content === section.range.start ? undefined : { at: content, before: '' };
}

/** The innermost section that holds an offset; a title is none. */
function innermost(sections: readonly Section[], offset: number): Section | undefined {
  const holder = sections.findLast(({ range }) => range.start <= offset);
  if (holder === undefined || offset > holder.range.end) return undefined;
  return innermost(holder.children, offset) ?? (holder.kind === 'title' ? undefined : holder);
}
