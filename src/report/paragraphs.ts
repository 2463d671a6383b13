import type { TextRange } from '../text/range';

const LF = 10;
const CR = 13;

/**
 * The lines of a text that are not blank, without their breaks (CRLF, CR or LF). Indents and a byte order mark belong
 * to their line. `from` and `to` are where a line begins or ends.
 */
export function splitParagraphs(text: string, from = 0, to = text.length): TextRange[] {
  const paragraphs: TextRange[] = [];
  let start = from;
  let blank = true;
  for (let at = from; at <= to; at++) {
    const code = at < to ? text.charCodeAt(at) : LF;
    if (code === LF || code === CR) {
      if (!blank) paragraphs.push({ start, end: at });
      start = at + 1;
      blank = true;
    } else if (blank && !isBlankCode(code)) {
      blank = false;
    }
  }
  return paragraphs;
}

/** What `trim` takes away, so that a paragraph is never empty when it is trimmed. */
function isBlankCode(code: number): boolean {
  if (code > 0x20 && code < 0xa0) return false;
  return String.fromCharCode(code).trim() === '';
}
