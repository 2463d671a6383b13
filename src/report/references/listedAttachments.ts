import { shift, type TextRange } from '../../text/range';
import type { Paragraph } from '../model';
import { behindAttachments } from '../outline/apart';

/** One line of the list of attachments below a report: 附件：1.…. */
export interface ListedAttachment {
  /** Undefined for a single one without a number. */
  readonly number: number | undefined;
  /** Number and title. */
  readonly range: TextRange;
  readonly numeral: TextRange;
}

/** 附件：, 附件1：, 附件 1. before a title in the same line; alone in its line it heads what is attached. */
const OPENS = /^附件[ \u3000]{0,2}(?:(\d{1,2})[ \u3000]{0,2})?[：:.．、][ \u3000]{0,2}/;

/** The lists of attachments in the text: the lines that a line 附件：… begins, and lines of which each begins with 附件1：. */
export function listedAttachments(paragraphs: readonly Paragraph[]): readonly ListedAttachment[] {
  const found: ListedAttachment[] = [];
  for (let index = 0; index < paragraphs.length; index++) {
    const { range, facts } = paragraphs[index]!;
    const { content } = facts.outline;
    if (!facts.text.startsWith('附件', content)) continue;
    const opening = OPENS.exec(facts.text.slice(content, content + 12));
    if (opening === null) continue;
    const [words, number] = opening;
    const end = facts.text.trimEnd().length;
    if (number !== undefined) {
      const at = content + words.indexOf(number);
      const numeral = { start: at, end: at + number.length };
      if (content + words.length < end)
        found.push(entry(range.start, Number(number), { start: content, end }, numeral));
      continue;
    }
    const behind = behindAttachments(paragraphs, index);
    found.push(...entriesOf(paragraphs.slice(index, behind), content + words.length));
    index = Math.max(index, behind - 1);
  }
  return found;
}

function entry(
  by: number,
  number: number | undefined,
  range: TextRange,
  numeral: TextRange = { start: range.start, end: range.start },
): ListedAttachment {
  return { number, range: shift(range, by), numeral: shift(numeral, by) };
}

function entriesOf([first, ...rest]: readonly Paragraph[], from: number): readonly ListedAttachment[] {
  if (first === undefined) return [];
  const { range, facts } = first;
  const numbered = facts.outline.inline.filter(({ number }) => number !== undefined);
  const found = numbered.map(({ number, heading, label }) => entry(range.start, number, heading, label));
  for (const { range: line, facts: own } of rest) {
    const { marker, inline } = own.outline;
    for (const one of [...(marker ? [marker] : []), ...inline]) found.push(entry(line.start, one.number, one.heading, one.label)); // prettier-ignore
  }
  const end = facts.text.trimEnd().length;
  return found.length === 0 && from < end ? [entry(range.start, undefined, { start: from, end })] : found;
}
