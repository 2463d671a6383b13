import type { Paragraph, Report, Section } from '../report/model';
import type { TextRange } from '../text/range';
import { countLeading } from '../text/halving';

/** Index of the last paragraph that begins at or before `offset`; -1 where none does. */
export function paragraphIndexAt(report: Report, offset: number): number {
  const { paragraphs } = report;
  return countLeading(paragraphs.length, (index) => paragraphs[index]!.range.start <= offset) - 1;
}

/** The paragraph in which a section's label stands. */
export function headingParagraph(report: Report, section: Section): Paragraph {
  return report.paragraphs[Math.max(0, paragraphIndexAt(report, section.range.start))]!;
}

/**
 * Whether a section is a point inside a paragraph, or the first of such points: it shares its line with what is not its
 * own.
 */
export function sharesLine(report: Report, section: Section): boolean {
  if (section.runIn) return true;
  const last = report.paragraphs[paragraphIndexAt(report, section.range.end - 1)];
  return last !== undefined && report.text.slice(section.range.end, last.range.end).trim() !== '';
}

/** The lines of a section that shares none: from the beginning of its first to the end of its last, without the breaks around. */
export function linesOf(report: Report, section: Section): TextRange {
  const last = report.paragraphs[paragraphIndexAt(report, Math.max(section.range.start, section.range.end - 1))]!;
  return { start: headingParagraph(report, section).range.start, end: last.range.end };
}

/** The line breaks, and the blank lines between them, directly before an offset at which a line begins. */
export function breaksBefore(report: Report, lineStart: number): TextRange {
  const before = report.paragraphs[paragraphIndexAt(report, lineStart - 1)];
  return { start: before ? Math.min(before.range.end, lineStart) : 0, end: lineStart };
}

/** What stands between two paragraphs near `section`, as a new one beside it should have it. */
export function usualBreaks(report: Report, section: Section): string {
  const { text, paragraphs } = report;
  const index = paragraphIndexAt(report, section.range.start);
  const [one, other] = index > 0 ? [index - 1, index] : [0, 1];
  const [before, after] = [paragraphs[one], paragraphs[other]];
  if (before === undefined || after === undefined) return text.includes('\r\n') ? '\r\n' : '\n';
  return text.slice(before.range.end, after.range.start);
}

/** The blanks and Markdown's `#` before the label of a section that opens its line. */
export function beforeLabel(report: Report, section: Section): string {
  return report.text.slice(headingParagraph(report, section).range.start, section.range.start);
}

/** How many `#` of Markdown open the line of a section's heading. */
export function headingHashes(report: Report, section: Section): number {
  if (report.format !== 'markdown' || section.runIn) return 0;
  const { range } = headingParagraph(report, section);
  return /^\s{0,8}(#{1,6})[ \t\u3000]/.exec(report.text.slice(range.start, range.start + 20))?.[1]?.length ?? 0;
}
