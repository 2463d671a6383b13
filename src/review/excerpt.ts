import type { Report } from '../report/model';
import type { TextRange } from '../text/range';

const BEFORE = 10;
const LONGEST = 40;

/** A place of a report with a few words before it, on one line. */
export function excerptOf({ text }: Report, { start, end }: TextRange): string {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - BEFORE);
  const to = Math.min(end, from + LONGEST);
  const words = text.slice(from, to).replaceAll(/\s+/g, ' ').trim();
  return `“${from > 0 && text.charAt(from - 1) !== '\n' ? '…' : ''}${words}${to < end ? '…' : ''}”`;
}
