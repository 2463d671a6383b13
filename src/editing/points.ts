import type { Report, Section } from '../report/model';
import type { TextRange } from '../text/range';
import { headingParagraph, linesOf, sharesLine } from './extent';

const MARKS = '；;。，,';

/**
 * What moves when a section moves: its lines, or, of a point inside a paragraph, its words without the mark behind
 * them, as that belongs to the place. Undefined for a point that goes on in the next paragraph.
 */
export function extentOf(report: Report, section: Section): TextRange | undefined {
  if (!sharesLine(report, section)) return linesOf(report, section);
  const { start, end } = section.range;
  if (end > headingParagraph(report, section).range.end) return undefined;
  return { start, end: end - markBehind(report, section).length };
}

/** The mark that ends a point inside a paragraph; empty where there is none. */
export function markBehind({ text }: Report, { range }: Section): string {
  const last = text.charAt(range.end - 1);
  return last !== '' && MARKS.includes(last) ? last : '';
}

/** Whether two sections may change places: both have lines of their own, or both are points of one paragraph. */
export function areAlike(report: Report, one: Section, other: Section): boolean {
  const isPoint = sharesLine(report, one);
  if (isPoint !== sharesLine(report, other)) return false;
  return !isPoint || headingParagraph(report, one) === headingParagraph(report, other);
}
