import type { Report, Section } from '../report/model';
import type { TextEdit } from '../text/range';
import { headingHashes, headingParagraph } from './extent';

/** Gives the Markdown headings of a section and of all below it, where they have labels of their own, `by` more `#`. */
export function hashEdits(report: Report, section: Section, by: number): readonly TextEdit[] {
  if (by === 0) return [];
  const below = section.children.flatMap((child) => hashEdits(report, child, by));
  const hashes = headingHashes(report, section);
  if (hashes === 0 || section.kind === '#') return below;
  const at = report.text.indexOf('#', headingParagraph(report, section).range.start);
  const level = Math.min(6, Math.max(1, hashes + by));
  return [{ range: { start: at, end: at + hashes }, text: '#'.repeat(level) }, ...below];
}
