/** A day as a number that sorts as days do: 20260131 is 31 January 2026. */
export type Day = number;

/** The days that a date may mean: one, or all of a month or a year that is named alone. */
export interface Days {
  readonly first: Day;
  readonly last: Day;
}

const DATE = /^[（(]?(\d{4})(?:[-/.年](?:(\d{1,2})(?:[-/.月](?:(\d{1,2})[日号]?)?)?)?)?[）)]?$/;
const CHINESE = '〇一二三四五六七八九';

/** The day that a clock shows where its host stands. */
export function dayOf(date: Date): Day {
  return dayFrom(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

/**
 * The days of a date as people write it: 2026-01-31, 2026/1/31, 2026.1.31, 2026年1月31日, 二〇二六年一月三十一日, 2026年1月,
 * 2026. Undefined for what is no date, or none that exists.
 */
export function daysIn(text: string): Days | undefined {
  const [, year, month, day] = DATE.exec(inDigits(text.trim())) ?? [];
  if (year === undefined) return undefined;
  const [y, m, d] = [year, month, day].map((part) => (part === undefined ? undefined : Number(part)));
  const first = dayFrom(y!, m ?? 1, d ?? 1);
  const last = dayFrom(y!, m ?? 12, d ?? lengthOf(y!, m ?? 12));
  return exists(first) && exists(last) ? { first, last } : undefined;
}

/** As a report writes it: 2026年1月31日. */
export function dayText(day: Day): string {
  return `${Math.floor(day / 10_000)}年${Math.floor(day / 100) % 100}月${day % 100}日`;
}

function dayFrom(year: number, month: number, day: number): Day {
  return year * 10_000 + month * 100 + day;
}

function lengthOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function exists(day: Day): boolean {
  const [year, month, date] = [Math.floor(day / 10_000), Math.floor(day / 100) % 100, day % 100];
  return year > 0 && month >= 1 && month <= 12 && date >= 1 && date <= lengthOf(year, month);
}

/** Without a time and blanks, full-width and Chinese digits as Arabic ones: the year digit by digit, 十 as ten. */
function inDigits(text: string): string {
  return text
    .slice(0, LONGEST)
    .replace(/[ T]\d{2}:\d{2}(?::\d{2})?$/, '')
    .replace(/\s+/g, '')
    .replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .replace(/([一二三四五六七八九])?十([一二三四五六七八九])?/g, (_, tens?: string, ones?: string) =>
      String((tens === undefined ? 1 : CHINESE.indexOf(tens)) * 10 + (ones === undefined ? 0 : CHINESE.indexOf(ones))),
    ) // prettier-ignore
    .replace(/[〇零○一二三四五六七八九]/g, (digit) => String(Math.max(0, CHINESE.indexOf(digit))));
}

const LONGEST = 40;
