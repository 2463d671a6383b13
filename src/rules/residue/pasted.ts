import type { Paragraph, Report } from '../../report/model';
import { keptForFew } from '../../text/kept';
import { shift, type TextEdit } from '../../text/range';
import { overprintOf } from './overprint';
import { wrapsOf } from './wrapped';

/** What of a report was copied from a PDF, with its layout instead of its text. */
export interface Pasted {
  /** In the order of the text. */
  readonly paragraphs: ReadonlySet<Paragraph>;
  /** Which of them have words printed over themselves, and at how many places sentences break off. */
  readonly doubled: number;
  readonly broken: number;
  /** What would make plain text of it. */
  readonly edits: readonly TextEdit[];
}

export const pastedIn = keptForFew((report: Report): Pasted => {
  // Where one paragraph is surely printed over itself, doubled marks elsewhere are of the same make.
  const sure = report.paragraphs.some(({ facts }) => overprintOf(facts).sure);
  const doubled = sure ? report.paragraphs.filter(({ facts }) => overprintOf(facts).copies.length > 0) : [];
  const wraps = wrapsOf(report);
  const paragraphs = new Set([...doubled, ...wraps.flat()].sort((a, b) => a.range.start - b.range.start));
  const copies = doubled.flatMap(({ facts, range }) =>
    overprintOf(facts).copies.map((copy) => ({ range: shift(copy, range.start), text: '' })),
  );
  const breaks = wraps.map(([line, next]) => ({
    range: { start: line.range.start + line.facts.text.trimEnd().length, end: next.range.start },
    // Words in Latin letters have a space where the line broke.
    text: /[A-Za-z]\s*$/.test(line.facts.text.slice(-20)) && /^[A-Za-z]/.test(next.facts.text) ? ' ' : '',
  }));
  const edits = [...copies, ...breaks].sort((a, b) => a.range.start - b.range.start);
  return { paragraphs, doubled: doubled.length, broken: wraps.length, edits };
});

/** The paragraphs in which nothing more is said of words and marks as long as they are not mended. */
export function pastedParagraphs(report: Report): ReadonlySet<Paragraph> {
  return pastedIn(report).paragraphs;
}
