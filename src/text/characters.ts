import { codeAt } from './characterSet';

/** Spaces, breaks, controls and characters without a width; they count nothing. */
function isBlankCode(code: number): boolean {
  if (code <= 0x20) return true;
  if (code < 0x7f) return false;
  return (
    code <= 0xa0 ||
    code === 0xad ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x206f) ||
    code === 0x3000 ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff
  );
}

/**
 * Word's 字符数（不计空格）: every character that is no blank counts one, a digit and a mark too. Offices state the length
 * of a speech so.
 */
export function countCharacters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Nearly all of a report is Chinese; the other half of the full-width forms are marks, which count as well.
    if (code >= 0x3001 && code < 0xd800) count++;
    // The second half of a surrogate pair belongs to the character that the first half has counted.
    else if ((code & 0xfc00) !== 0xdc00 && !isBlankCode(code)) count++;
  }
  return count;
}

/** Whether the code unit is a blank: any space, tab, break, control, or character without a width. False behind the end. */
export function isBlank(text: string, at: number): boolean {
  return at >= 0 && at < text.length && isBlankCode(text.charCodeAt(at));
}

/** Whether the code unit is a Chinese character (CJK, extension A and compatibility; not 〇, not the rare planes). */
export function isHan(text: string, at: number): boolean {
  const code = codeAt(text, at);
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || (code >= 0xf900 && code <= 0xfaff);
}

/** Whether the code unit is a digit, half-width `0` or full-width `０`. False outside the text. */
export function isDigit(text: string, at: number): boolean {
  const code = codeAt(text, at);
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

/** Whether the code unit is a Latin letter, half-width or full-width; × and ÷ among them are signs. False outside the text. */
export function isLatin(text: string, at: number): boolean {
  const code = codeAt(text, at);
  const folded = code >= 0xff21 && code <= 0xff5a ? code - 0xfee0 : code;
  return (
    (folded >= 0x41 && folded <= 0x5a) ||
    (folded >= 0x61 && folded <= 0x7a) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7)
  );
}

/** Full-width ASCII forms (`０`–`９`, `Ａ`, `％`, `．`, `，`) as their half-width ones; all else stays. Same length. */
export function toHalfWidth(text: string): string {
  let at = 0;
  while (at < text.length && text.charCodeAt(at) < 0xff01) at += 1;
  if (at === text.length) return text;
  return text.replace(/[\uff01-\uff5e]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));
}

/** A name or a cell as it is compared: half-width, without blanks. */
export function plain(text: string): string {
  return toHalfWidth(text).replace(/\s+/g, '');
}

/** Digits in full width; everything else unchanged. */
export function toFullWidth(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

/** The first `limit` UTF-16 units, with `…` where something was left out; a surrogate pair stays whole. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = (text.charCodeAt(limit - 1) & 0xfc00) === 0xd800 ? limit - 1 : limit;
  return `${text.slice(0, end)}…`;
}

/** Breaks, tabs, controls and marks that turn the direction of writing as one space each run, so that no text disturbs what is around it. */
export function withoutControls(text: string): string {
  return text.replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069\ufeff]+/gu, ' ');
}
