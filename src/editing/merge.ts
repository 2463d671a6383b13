import type { Report, Section } from '../report/model';
import type { TextEdit } from '../text/range';
import { headingHashes, headingParagraph, sharesLine } from './extent';
import { finish } from './finish';
import { outlineOf, type Count } from './items';
import { areAlike } from './points';
import type { Outcome } from './structure';

/** Makes a section and the next of its level one: the next one's heading becomes a sentence of the text. */
export function mergeWithNext(report: Report, section: Section): Outcome {
  const outline = outlineOf(report);
  const item = outline.itemOf(section);
  if (item === undefined) return { refused: 'noSection' };
  const { list, index } = outline.placeOf(item);
  const next = list[index + 1];
  if (next?.section === undefined) return { refused: 'last' };
  if (!areAlike(report, section, next.section)) return { refused: 'sharedLine' };
  list.splice(index + 1, 1);
  const touched = new Set<Count>([item.count, next.count]);
  for (const child of next.children) {
    const brother = item.children.findLast(({ form }) => form.style === child.form.style);
    touched.add(child.count);
    if (brother) child.count = brother.count;
    touched.add(child.count);
    item.children.push(child);
  }
  return finish(report, outline, touched, { replacements: withoutLabel(report, next.section) }, section);
}

/** Takes a heading's label away, and ends it as a sentence where it stands alone in its line. */
function withoutLabel(report: Report, section: Section): readonly TextEdit[] {
  const { text } = report;
  const { start } = section.range;
  const end = start + section.label.length;
  const blanks = /^[ \t\u3000]*/.exec(text.slice(end, end + 8))?.[0].length ?? 0;
  const line = headingParagraph(report, section).range;
  const from = headingHashes(report, section) > 0 ? text.indexOf('#', line.start) : start;
  const label = { range: { start: Math.min(from, start), end: end + blanks }, text: '' };
  const isAlone = !sharesLine(report, section) && text.slice(section.heading.end, line.end).trim() === '';
  const { end: words } = section.heading;
  return isAlone && words > end ? [label, { range: { start: words, end: words }, text: '。' }] : [label];
}
