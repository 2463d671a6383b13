import type { TextRange } from '../../text/range';

const NUMBER = '\\d{1,2}';
const WORDS = '[一二三四五六七八九十元]{1,3}';
const TO = '(?:至|到|—{1,2}|[–\\-－~～、和及])';
const lastDay = (number: string): string => `(?: ?日?${TO}(?:${number}月)?${number})?`;
const DAY = (number: string): string => ` ?${number} ?月 ?${number}${lastDay(number)} ?日`;
/** What goes on with a year as a date of a day: 年3月6日, 年3月6日至8日, .3.6, -03-06. */
const BEHIND_YEAR = new RegExp(
  `^ ?年(?:${DAY(NUMBER)}|${DAY(WORDS)})|^([-/.．])(?:0?[1-9]|1[0-2])\\1(?:[0-2]?\\d|3[01])(?!\\d)`,
);
const MONTH_BEHIND_YEAR = new RegExp(`^ ?年 ?(?:${NUMBER}|${WORDS}) ?月`);
/** A day without its year. */
const BARE = new RegExp(`(?<![\\d.]|[\\d〇○零一二三四五六七八九]年 ?)${DAY(NUMBER).slice(2)}`, 'g');
/** Quarters end and years begin on the same day each year. */
const TERM = /^[年 ]*(?:1 ?月 ?1|3 ?月 ?31|6 ?月 ?30|9 ?月 ?30|12 ?月 ?31) ?日$/;
const EACH_YEAR = /(?:每年|历年)的?$/;
const KNOWN_DAY = /^(?:是|为|的)?[^，。；、]{0,12}(?:节|[^每当近今昨明本即次同至]日)(?:[，。；、）”]|$)/;

/** Where the date ends that begins with a year which ends at `from`; `from` where it names no day. */
export function endOfDate(line: string, from: number): number {
  return from + (BEHIND_YEAR.exec(line.slice(from, from + 32))?.[0].length ?? 0);
}

/** The same for a signature, which may name the month alone. */
export function endOfMonth(line: string, from: number): number {
  return from + (MONTH_BEHIND_YEAR.exec(line.slice(from, from + 12))?.[0].length ?? 0);
}

/** Whether month and day, with what stands before and between, are the end of a quarter or the first day of a year. */
export function isTerm(date: string): boolean {
  return TERM.test(date);
}

/** Month and day with a blank for each number, in the mask that dates are printed with: `年*月*日`, `-**-**`. */
export function blanked(date: string): string {
  if (!date.includes('月')) return date.replace(/\d/g, '*');
  return date.replace(new RegExp(`${NUMBER}|${WORDS}`, 'g'), '*');
}

/** A day that is printed without its year. */
export interface BareDay {
  readonly range: TextRange;
  /** It comes again each year, so that it stays. */
  readonly recurs: boolean;
}

/** The days of a line that stand without a year: 3月6日, 3月6日至8日. */
export function bareDays(line: string): readonly BareDay[] {
  return Array.from(line.matchAll(BARE), ({ 0: words, index }) => {
    const range = { start: index, end: index + words.length };
    const before = line.slice(Math.max(0, index - 4), index);
    const behind = line.slice(range.end, range.end + 20);
    return { range, recurs: isTerm(words) || EACH_YEAR.test(before) || KNOWN_DAY.test(behind) };
  });
}
