import { printLabel, type LabelForm } from '../../editing/labelForm';
import { formatChineseNumeral } from '../../text/numerals';
import type { ReservedName } from './variableNames';

/** A day of the calendar; months and days count from 1. The host's clock gives it. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The point that comes next where a text is put in: how its label is written, and its number. */
export interface NextPoint {
  readonly form: LabelForm;
  readonly number: number;
}

/** What is known when a template or phrase is put in. */
export interface ExpansionContext {
  readonly today: CalendarDay;
  /** What names of variables stand for in this document: 单位, 主送, and others that were asked for. */
  readonly values: ReadonlyMap<string, string>;
  /** Where the text continues a series. */
  readonly next?: NextPoint;
}

/** GB/T 9704—2012, 7.3.5.4: the date in Arabic digits, months and days without a leading zero. */
export function dateInDigits({ year, month, day }: CalendarDay): string {
  return `${year}年${month}月${day}日`;
}

/** 二〇二六年五月八日: years digit by digit with 〇 (GB/T 15835—2011, 5.1.2 and 4.2.1). */
export function dateInCharacters({ year, month, day }: CalendarDay): string {
  return `${yearInCharacters(year)}年${formatChineseNumeral(month)}月${formatChineseNumeral(day)}日`;
}

function yearInCharacters(year: number): string {
  return Array.from(String(year), (digit) => '〇一二三四五六七八九'.charAt(Number(digit))).join('');
}

/** Gives the words of variables one after the other; 序号 and 同段标签 count on. Undefined for what is to be filled in. */
export function variableReader({ today, values, next }: ExpansionContext): (name: string) => string | undefined {
  const { year, month, day } = today;
  const two = (value: number): string => String(value).padStart(2, '0');
  const fixed: Readonly<Partial<Record<ReservedName, string>> & Record<string, string>> = {
    日期: dateInDigits(today),
    '日期（汉字）': dateInCharacters(today),
    年: String(year),
    '年（汉字）': yearInCharacters(year),
    月: String(month),
    日: String(day),
    CURRENT_YEAR: String(year),
    CURRENT_YEAR_SHORT: two(year % 100),
    CURRENT_MONTH: two(month),
    CURRENT_DATE: two(day),
  };
  let number = next?.number ?? 1;
  return (name) => {
    if (name === '序号') return formatChineseNumeral(number++);
    if (name === '同段标签' && next) return printLabel(next.form, number, number++ + 1);
    if (Object.hasOwn(fixed, name)) return fixed[name];
    const value = values.get(name);
    return value === undefined || value === '' ? undefined : value;
  };
}
