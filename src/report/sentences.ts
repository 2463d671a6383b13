import type { TextRange } from '../text/range';
import { isSpace, oneOf } from '../text/characterSet';
import { isHan } from '../text/characters';
import { enclosures, follower } from './pairs';

const isEnd = oneOf('。！？!?｡');
const isCloser = oneOf('”’）)】》」』〕"');
/** What goes on with the sentence that a quotation stands in. */
const goesOn = oneOf('，、；：,;:—…的地得之等');
/** A quotation behind one of these, or at the beginning, is a statement of its own. */
const introduces = oneOf('：:，,。！？；;');
/** Inside a quotation longer than this a reader takes every sentence for one. */
const LONG_QUOTATION = 160;
const isBracket = oneOf('（(');

const EXCLAMATION = '!'.charCodeAt(0);
const QUESTION = '?'.charCodeAt(0);

/** Half-width ! and ? end a sentence only behind Chinese. */
function endsHere(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 0x3400 && code < 0xff00) return false;
  if (!isEnd(text, at)) return false;
  return (code !== EXCLAMATION && code !== QUESTION) || isHan(text, at - 1) || isCloser(text, at - 1);
}

/** Behind the run of end marks at `at`. */
function behindEnds(text: string, at: number): number {
  let end = at + 1;
  while (isEnd(text, end)) end += 1;
  return end;
}

/**
 * Where a sentence ends whose end mark stands inside the quotation or bracket `outer`, or -1 if it goes on: “好。”的
 * goes on, 他说：“好。” and （见附表。） do not.
 */
function endInside(text: string, behind: number, outer: TextRange): number {
  let end = behind;
  while (end < outer.end && isCloser(text, end)) end += 1;
  if (end < outer.end) return outer.end - outer.start > LONG_QUOTATION ? end : -1;
  if (isEnd(text, end) || goesOn(text, end)) return -1;
  if (end === text.length) return end;
  if (isBracket(text, outer.start)) return end;
  const before = outer.start - 1;
  return before < 0 || introduces(text, before) || isSpace(text, before) ? end : -1;
}

/** Closing marks behind a sentence's end belong to it, and so does the `**` that closes an emphasised sentence. */
function behindClosers(text: string, at: number, start: number): number {
  let end = at;
  while (isCloser(text, end) && text.charAt(end) !== '"') end += 1;
  const emphasised = text.startsWith('**', start) && text.startsWith('**', end) && text.charAt(end + 2) !== '*';
  return emphasised ? end + 2 : end;
}

/**
 * The sentences of one paragraph in order, each with its end mark (。！？, in runs, with closing quotes and brackets
 * behind). A mark inside a quotation or bracket ends the sentence only where the quotation ends with it and is a
 * statement of its own. What stands behind the last mark is a sentence too. Blanks between sentences belong to none.
 * `outer` are the text's enclosures, for a caller that knows them.
 */
export function splitSentences(text: string, outer: readonly TextRange[] = enclosures(text)): TextRange[] {
  const outerAt = follower(outer);
  const sentences: TextRange[] = [];
  let start = behindBlanks(text, 0);
  let at = start;
  while (at < text.length) {
    if (!endsHere(text, at)) {
      at += 1;
      continue;
    }
    const inside = outerAt(at);
    const behind = behindEnds(text, at);
    const end = inside === undefined ? behindClosers(text, behind, start) : endInside(text, behind, inside);
    if (end > 0) {
      sentences.push({ start, end });
      start = behindBlanks(text, end);
    }
    at = Math.max(behind, end > 0 ? start : 0);
  }
  let last = text.length;
  while (last > start && isSpace(text, last - 1)) last -= 1;
  if (last > start) sentences.push({ start, end: last });
  return sentences;
}

function behindBlanks(text: string, from: number): number {
  let at = from;
  while (isSpace(text, at)) at += 1;
  return at;
}
