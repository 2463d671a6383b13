import type { Paragraph, Report, Section } from '../report/model';
import { paragraphIndexAt } from './extent';

const ENDS = '。！？；：!?;:”’"）)】》…';

/** Whether a section stands behind a paragraph that has ended; columns that were mixed break off anywhere. */
export function opensWholeParagraph(report: Report, section: Section): boolean {
  if (section.runIn) return true;
  const before = report.paragraphs[paragraphIndexAt(report, section.range.start) - 1];
  return before === undefined || hasEnded(before);
}

/** So many paragraphs before a first member tell whether the text is one of broken lines. */
const LOOKED_BACK = 4;

/** Whether a section that should be a first one stands in a text whose paragraphs are whole. */
export function standsAmongWhole(report: Report, section: Section): boolean {
  const index = paragraphIndexAt(report, section.range.start);
  return report.paragraphs.slice(Math.max(0, index - LOOKED_BACK), index).every(hasEnded);
}

/** Whether a paragraph ends as one does: with its mark, or it is a heading. */
export function hasEnded({ facts: { text, outline } }: Paragraph): boolean {
  return ENDS.includes(text.trimEnd().slice(-1)) || (outline.marker !== undefined && !outline.hasBody);
}
