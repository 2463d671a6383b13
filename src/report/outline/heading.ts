import { isDigit, isHan } from '../../text/characters';
import { isSpace, oneOf } from '../../text/characterSet';
import type { TextRange } from '../../text/range';

/** A title that is longer is cut at its first comma: an outline shows what a point is about, not the point. */
const LONG_TITLE = 40;
const isStop = oneOf('。！？!?；;｡');
const isColon = oneOf('：:');
const isComma = oneOf('，,');
/** What may stand behind a title and is no part of it. */
const trails = oneOf('。！？!?；;｡：:，,、');
/** Marks among the characters that are words nearly always. */
const isMark = oneOf('｡；：，！？（）');

/** What a title ends before, beside the end of its sentence. */
export interface TitleForm {
  /** The label stands in Markdown's emphasis, whose end may stand behind the title. */
  readonly emphasised: boolean;
  /** A heading of the first level: web pages glue the text to it with a blank. */
  readonly glued: boolean;
}

/** So many characters behind a blank, and a sentence's end, are text and no part of the title. */
const GLUED_TEXT = 12;

/** The first offsets in a stretch at which a title may end; -1 where there is none. */
interface Ends {
  readonly stop: number;
  readonly colon: number;
  readonly comma: number;
  readonly blank: number;
}

function findEnds(text: string, from: number, limit: number, outerAt: (offset: number) => TextRange | undefined): Ends {
  let colon = -1;
  let comma = -1;
  let blank = -1;
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x3400 && code < 0xff00) continue;
    const outer = outerAt(at);
    if (outer !== undefined) {
      at = Math.max(at, Math.min(outer.end, limit) - 1);
      continue;
    }
    if (isStop(text, at)) return { stop: at, colon, comma, blank };
    if (colon < 0 && isColon(text, at)) colon = at;
    if (comma < 0 && at > from + 3 && isComma(text, at)) comma = at;
    if (blank < 0 && at > from + 1 && isSpace(text, at)) blank = at;
  }
  return { stop: -1, colon, comma, blank };
}

/**
 * Where the title that begins at `from` ends, `limit` at most: at the end of its sentence or before its colon; a long
 * one before its first comma, or before the first blank where a web page has glued the text to the heading. `outerAt`
 * tells the quotation or bracket at an offset; marks inside end nothing.
 */
export function titleEnd(
  text: string,
  from: number,
  limit: number,
  outerAt: (offset: number) => TextRange | undefined,
  { emphasised, glued }: TitleForm,
): number {
  const { stop, colon, comma, blank } = findEnds(text, from, limit, outerAt);
  let end = stop >= 0 ? stop : limit;
  if (colon > from + 1 && (stop >= 0 || end - from > LONG_TITLE || colon === end - 1)) end = Math.min(end, colon);
  const isGlued = glued && stop > blank + GLUED_TEXT && isWord(text, blank + 1);
  if (blank >= 0 && (isGlued || end - from > LONG_TITLE)) end = Math.min(end, blank);
  if (end - from > LONG_TITLE && comma >= 0) end = Math.min(end, comma);
  return withoutTail(text, from, end, emphasised);
}

function isWord(text: string, at: number): boolean {
  return isHan(text, at) || isDigit(text, at);
}

/** Without blanks, Markdown's closing marks and the mark that ends the title. */
function withoutTail(text: string, from: number, to: number, emphasised: boolean): number {
  let end = to;
  while (end > from) {
    if (isSpace(text, end - 1) || trails(text, end - 1)) end -= 1;
    else if (emphasised && end - 2 >= from && text.startsWith('**', end - 2)) end -= 2;
    else if (text.charAt(end - 1) === '#' && /\s#{1,6}$/.test(text.slice(Math.max(from, end - 8), end))) end -= 1;
    else break;
  }
  return Math.max(end, from);
}

/** Whether any word stands behind `from`; marks and blanks alone are none. */
export function hasWords(text: string, from: number): boolean {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 0x3400 && code < 0xff00) || code >= 0xff10) {
      if (!isMark(text, at)) return true;
    } else if (/[\p{L}\p{N}]/u.test(text.charAt(at))) {
      return true;
    }
  }
  return false;
}
