import type { Paragraph, Report } from '../../report/model';
import { pastedParagraphs } from '../residue/pasted';
import { pairingOf, type PairMark } from './pairs';

/** A mark without its partner anywhere near. */
export interface OddMark extends PairMark {
  readonly paragraph: Paragraph;
}

/** A quotation runs on through so many paragraphs at most. */
const REACH = 20;

/**
 * The marks of a report without a partner. A quotation may go over several paragraphs, with “ at the beginning of each
 * and ” behind the last (GB/T 15834—2011 4.8.3.5), or with marks at its two ends only; other pairs may be parted by a
 * line break that was put into a sentence.
 */
export function oddMarks(report: Report): readonly OddMark[] {
  const read = pairingOf[report.format];
  const pasted = pastedParagraphs(report);
  const odd: OddMark[] = [];
  let open: Open[] = [];
  for (const [index, paragraph] of report.paragraphs.entries()) {
    if (open.length > 0) {
      const lost = open.filter((one) => index - one.index > REACH);
      odd.push(...lost.map(({ mark }) => mark));
      if (lost.length > 0) open = open.filter((one) => index - one.index <= REACH);
    }
    if (paragraph.facts.outline.apart || pasted.has(paragraph)) continue;
    if (paragraph.facts.text.trimStart().startsWith('“')) endQuotation(open, index);
    for (const one of read(paragraph.facts).odd) {
      const mark: OddMark = { ...one, paragraph };
      if (one.opens) open.push({ mark, index });
      else if (!closes(open, mark, index)) odd.push(mark);
    }
  }
  odd.push(...open.map(({ mark }) => mark));
  return odd.sort((a, b) => a.paragraph.range.start + a.at - (b.paragraph.range.start + b.at));
}

interface Open {
  readonly mark: OddMark;
  readonly index: number;
}

/**
 * A paragraph that begins with “ goes on with the quotation that the one before opened: what is open there need not be
 * closed, since this paragraph's own mark is, or is told.
 */
function endQuotation(open: Open[], index: number): void {
  const found = open.findLastIndex(({ mark, index: from }) => mark.kind === '“' && from === index - 1);
  if (found >= 0) open.splice(found, 1);
}

/** Takes the open mark that this one closes from the list: the last of its kind. */
function closes(open: Open[], { kind, paragraph }: OddMark, index: number): boolean {
  const reach = kind === '“' ? REACH : 2;
  const fits = (at: number): boolean => {
    const { mark, index: from } = open[at]!;
    return mark.kind === kind && mark.paragraph !== paragraph && index - from <= reach;
  };
  let found = open.length - 1;
  while (found >= 0 && !fits(found)) found--;
  if (found < 0) return false;
  open.splice(found, 1);
  return true;
}
