import type { Report, Section } from '../report/model';
import { touches, type TextRange } from '../text/range';
import { countLeading } from '../text/halving';

/** Says which section an offset stands in, the innermost one; the title of the report is none. */
export function innermostSections(sections: readonly Section[]): (offset: number) => Section | undefined {
  const within = (list: readonly Section[], offset: number): Section | undefined => {
    const next = firstBehind(list, offset);
    const section = list[next - 1];
    if (!section || offset >= section.range.end) return undefined;
    return within(section.children, offset) ?? (section.kind === 'title' ? undefined : section);
  };
  return (offset) => within(sections, offset);
}

/**
 * The section in which a writer sees the caret: the innermost one; where two meet, the one that begins there; on a blank
 * line, the one above. The title is none, nor are a salutation, a closing and a signature.
 */
export function sectionAtCaret(report: Report, offset: number): Section | undefined {
  const within = (list: readonly Section[], at: number): Section | undefined => {
    const section = list[firstBehind(list, at) - 1];
    if (!section || !touches(section.range, at)) return undefined;
    return within(section.children, at) ?? (section.kind === 'title' ? undefined : section);
  };
  const paragraph = report.paragraphs[firstBehind(report.paragraphs, offset) - 1];
  if (!paragraph) return undefined;
  const { range, facts } = paragraph;
  // A caret in the indent, or before a Markdown mark, stands on the line of what follows.
  const content = range.start + facts.outline.content;
  return within(report.sections, Math.min(Math.max(offset, content), range.end));
}

/** How many of the items, which are in the order of the text, begin at or before `offset`. */
function firstBehind(items: readonly { readonly range: TextRange }[], offset: number): number {
  return countLeading(items.length, (index) => items[index]!.range.start <= offset);
}
