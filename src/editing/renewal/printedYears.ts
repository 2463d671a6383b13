import type { Figure } from '../../report/model';
import { toFullWidth } from '../../text/characters';
import { firstOverlapping } from '../../text/overlap';
import type { TextRange } from '../../text/range';

/** A year as a line prints it: `2024`, `24`, `二〇二四`. */
export interface PrintedYear {
  /** Without 年. Offsets are those of the line. */
  readonly range: TextRange;
  readonly year: number;
  /** It is one end of a period of several years: 2021—2025年. */
  readonly inPeriod: boolean;
  /** Another year in the same form. */
  readonly print: (year: number) => string;
}

const ZEROS = '〇○零OＯ';
const NUMERALS = '一二三四五六七八九';
const YEAR = new RegExp(
  '(?<![\\dA-Za-z.])(?:19|20)\\d\\d(?!\\d)' +
    "|(?<=[‘’'])\\d\\d(?=年)" +
    '|(?<![\\d第近约满逾历续时用])\\d\\d(?=年(?:\\d{1,2}月|[底末初度]|[上下]半年|全年))' +
    `|二[${ZEROS}][${ZEROS}${NUMERALS}]{2}(?=年)`,
  'g',
);
const NAMED = /^ ?年|^(?:届|学年|财年|赛季|[春秋]季)/;
/** 2024-03-06, 2024.3.6; 2024.3 may be a number. */
const DOTTED = /^(?:([-/.．])(?:0?[1-9]|1[0-2])\1\d{1,2}|[.．](?:0?[1-9]|1[0-2]))(?!\d)/;
const JOINT = '(?:—{1,2}|[、–\\-－~～至到/和与及])';
/** 2023—2025年, 2023、2024和2025年: only the last has its 年. */
const CHAINED = new RegExp(`^(?:${JOINT}(?:19|20)\\d\\d){1,8} ?(?:年|学年|财年)`);
const SPAN = /^ ?年? ?(?:—{1,2}|[–\-－~～至到/]) ?$/;
const NAMES_PLAN = /^ ?年[^，。；、）]{0,10}(?:规划|行动|方案|计划|攻坚)/;
/** 2021实施: the 年 was lost, as it happens. */
const LOST = /^[\u4e00-\u9fff]/;
const NO_YEAR = /^[号型版款系级余多来万亿名个]/;
const FAR = 40;

/** Digits in half width: same length, so that offsets stay. */
export function withPlainDigits(text: string): string {
  return /[０-９]/.test(text)
    ? text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    : text;
}

/**
 * The years that a line prints, in order: with four digits or two, in Chinese numerals, in dates such as 2024.3.6.
 *
 * @param line with plain digits
 * @param printed the same line as it is printed
 * @param century of years with two digits, such as 2000
 */
export function printedYears(
  line: string,
  printed: string,
  figures: readonly Figure[],
  century: number,
): readonly PrintedYear[] {
  const found: (Omit<PrintedYear, 'inPeriod'> & { inPeriod: boolean })[] = [];
  for (const match of line.matchAll(YEAR)) {
    const words = match[0];
    const range = { start: match.index, end: match.index + words.length };
    if (words.length === 4 && /\d/.test(words) && !isYear(line, range, figures)) continue;
    const raw = printed.slice(range.start, range.end);
    found.push({ range, year: valueOf(words, century), inPeriod: false, print: printer(raw) });
  }
  for (let at = 1; at < found.length; at++) {
    const [one, other] = [found[at - 1]!, found[at]!];
    const gap = other.range.start - one.range.end;
    if (gap > 6 || !SPAN.test(line.slice(one.range.end, other.range.start))) continue;
    const behind = line.slice(other.range.end, other.range.end + 16);
    if (Math.abs(other.year - one.year) > 1 || NAMES_PLAN.test(behind)) one.inPeriod = other.inPeriod = true;
  }
  return found;
}

function isYear(line: string, range: TextRange, figures: readonly Figure[]): boolean {
  const behind = line.slice(range.end, range.end + FAR);
  if (NAMED.test(behind) || CHAINED.test(behind)) return true;
  if (firstOverlapping(figures, range) !== undefined) return false;
  if (DOTTED.test(behind)) return true;
  const opens = range.start === 0 || /[\s，。；：:、（(“]/.test(line.charAt(range.start - 1));
  return opens && LOST.test(behind) && !NO_YEAR.test(behind);
}

function valueOf(words: string, century: number): number {
  if (/\d/.test(words)) return words.length === 2 ? century + Number(words) : Number(words);
  return Number(Array.from(words, (char) => (ZEROS.includes(char) ? 0 : NUMERALS.indexOf(char) + 1)).join(''));
}

function printer(raw: string): (year: number) => string {
  return (year) => {
    const digits = String(year).slice(-raw.length);
    if (/\d/.test(raw)) return digits;
    if (/[０-９]/.test(raw)) return toFullWidth(digits);
    const zero = Array.from(raw).find((char) => ZEROS.includes(char)) ?? '〇';
    return Array.from(digits, (digit) => (digit === '0' ? zero : NUMERALS.charAt(Number(digit) - 1))).join('');
  };
}
