import type { Paragraph, Report } from '../../report/model';
import { isSpace } from '../../text/characterSet';
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
  const open = new Map<string, Open[]>();
  for (let index = 0; index < report.paragraphs.length; index += 1) {
    const paragraph = report.paragraphs[index]!;
    giveUp(open, index, odd);
    if (paragraph.facts.outline.apart || pasted.has(paragraph)) continue;
    if (beginsWithQuotation(paragraph.facts.text)) endQuotation(open.get('“'), index);
    for (const one of read(paragraph.facts).odd) {
      const mark: OddMark = { ...one, paragraph };
      const known = open.get(one.kind);
      if (!one.opens) {
        // The last of its kind. None is of this paragraph, where it would have its partner already.
        const last = known?.at(-1);
        if (last !== undefined && index - last.index <= reachOf(one.kind)) known!.pop();
        else odd.push(mark);
      } else if (known) known.push({ mark, index });
      else open.set(one.kind, [{ mark, index }]);
    }
  }
  giveUp(open, Infinity, odd);
  return odd.sort((a, b) => a.paragraph.range.start + a.at - (b.paragraph.range.start + b.at));
}

function beginsWithQuotation(text: string): boolean {
  let at = 0;
  while (isSpace(text, at)) at += 1;
  return text.charAt(at) === '“';
}

interface Open {
  readonly mark: OddMark;
  readonly index: number;
}

function reachOf(kind: string): number {
  return kind === '“' ? REACH : 2;
}

/** Moves what has been open for too long to the odd ones. */
function giveUp(open: Map<string, Open[]>, index: number, odd: OddMark[]): void {
  for (const [kind, marks] of open) {
    if (marks.length === 0) continue;
    const lost = marks.findIndex((one) => index - one.index <= reachOf(kind));
    for (const { mark } of marks.splice(0, lost < 0 ? marks.length : lost)) odd.push(mark);
  }
}

/**
 * A paragraph that begins with “ goes on with the quotation that the one before opened: what is open there need not be
 * closed, since this paragraph's own mark is, or is told.
 */
function endQuotation(open: Open[] | undefined, index: number): void {
  if (open?.at(-1)?.index === index - 1) open.pop();
}
