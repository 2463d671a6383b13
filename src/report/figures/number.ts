import { isDigit, isHan, isLatin, toHalfWidth } from '../../text/characters';
import { codeAt, oneOf } from '../../text/characterSet';
import type { PrintedNumber } from './amount';

/** More digits than a binary number holds are an account or a registration, not a statistic. */
const LONGEST = 15;

function endOfDigits(text: string, at: number): number {
  let end = at;
  while (isDigit(text, end)) end++;
  return end;
}

const isZero = oneOf('0０');
const isComma = oneOf(',，');
const isPoint = oneOf('.．');
const isMinus = oneOf('-−－–');
/** What stands before a minus that belongs to 负. */
const leadsToNegative = oneOf('为是长降由从至到达在了，、（( ');
/** What stands before a dash between two numbers. */
const endsNumber = oneOf('-−－–—%％)）〕]】');
const joinsCode = oneOf('._/-');

/**
 * Where well-formed thousands end: 1,200 and 1，200 but not 1,20; the same separator throughout. Text out of PDF files has
 * a blank behind the comma (1, 200万元): without it 200万元 would be read alone.
 */
function endOfGroups(text: string, at: number, firstEnd: number): number {
  if (firstEnd - at > 3 || isZero(text, at) || !isComma(text, firstEnd)) return firstEnd;
  const separator = text.charAt(firstEnd);
  let end = firstEnd;
  while (text.charAt(end) === separator) {
    const group = separator === ',' && text.charAt(end + 1) === ' ' ? end + 2 : end + 1;
    const next = endOfDigits(text, group);
    if (next - group !== 3) return end === firstEnd || isDigit(text, end + 1) ? firstEnd : end;
    end = next;
  }
  return end;
}

/** What a run of digits is: a number, or the end of something that only looks like one (1.2.3, 5G, 007, 19 digits). */
export type Token = { readonly number: PrintedNumber } | { readonly number?: undefined; readonly end: number };

const NEGATIVE = '负'.charCodeAt(0);

/** Whether the sign before a number is a minus and no dash: behind a Chinese word, a mark or a blank. 负3.2% has one too. */
function hasMinus(text: string, at: number): boolean {
  // 增长负3.2%, 由负转正; 减负5亿元 and 税负2% are words.
  if (codeAt(text, at - 1) === NEGATIVE) return at < 2 || leadsToNegative(text, at - 2);
  if (!isMinus(text, at - 1)) return false;
  const before = at - 2;
  return !isDigit(text, before) && !isLatin(text, before) && !endsNumber(text, before);
}

function isWholeDigits(printed: string, from: number): boolean {
  for (let at = from; at < printed.length; at++) {
    const code = printed.charCodeAt(at);
    if (code < 0x30 || code > 0x39) return false;
  }
  return true;
}

function plainDigits(printed: string): string {
  for (let at = 0; at < printed.length; at++) {
    const code = printed.charCodeAt(at);
    if (code < 0x30 || code > 0x39) {
      // 12.5, as most that are not whole.
      if (code === 0x2e && isWholeDigits(printed, at + 1)) return printed.slice(0, at) + printed.slice(at + 1);
      return toHalfWidth(printed).replace(/[,. ]/g, '');
    }
  }
  return printed;
}

/** Reads the number that begins at the digit at `at`. Linear in what it consumes. */
export function readNumber(text: string, at: number): Token {
  const firstEnd = endOfDigits(text, at);
  const whole = endOfGroups(text, at, firstEnd);
  const hasPoint = isPoint(text, whole) && isDigit(text, whole + 1);
  const end = hasPoint ? endOfDigits(text, whole + 1) : whole;
  const dotted = endOfDotted(text, end);
  if (dotted > end) return { end: dotted };
  const digits = plainDigits(text.slice(at, end));
  const decimals = hasPoint ? end - whole - 1 : 0;
  const isPadded = digits.startsWith('0') && digits.length > decimals + 1;
  if (isPadded || digits.length > LONGEST) return { end };
  const number: PrintedNumber = {
    start: at,
    end,
    digits,
    decimals,
    power: 0,
    form: 'arabic',
    grouped: whole > firstEnd,
    negative: hasMinus(text, at),
  };
  return { number };
}

/** The end of a version or date 1.2.3 whose first two parts end at `end`; else `end`. */
function endOfDotted(text: string, end: number): number {
  let at = end;
  while (isPoint(text, at) && isDigit(text, at + 1)) at = endOfDigits(text, at + 1);
  return at;
}

/** Where a run of Latin letters, digits and the marks within codes ends: `5G`, `A4-2b`. */
export function endOfCode(text: string, at: number): number {
  let end = at;
  while (isLatin(text, end) || isDigit(text, end) || (joinsCode(text, end) && isLatin(text, end + 1))) end++;
  return end;
}

/** Whether nothing of a word follows: the end, a mark or a blank. */
export function endsHere(text: string, at: number): boolean {
  return at >= text.length || !(isHan(text, at) || isLatin(text, at) || isDigit(text, at));
}
