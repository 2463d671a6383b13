import type { TextRange } from '../text/range';

const LF = 10;
const CR = 13;

/**
 * The lines of a text that are not blank, without their breaks (CRLF, CR or LF). Indents and a byte order mark belong
 * to their line.
 */
export function splitParagraphs(text: string): TextRange[] {
  const paragraphs: TextRange[] = [];
  let start = 0;
  let blank = true;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : LF;
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
