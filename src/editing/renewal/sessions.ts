import { formatChineseNumeral, parseChineseNumeral } from '../../text/numerals';
import type { TextRange } from '../../text/range';

/** A yearly session of a congress: `四次会议` of 十五届人大四次会议. */
export interface Session {
  readonly range: TextRange;
  /** From the 届 on, where a reader sees what is meant. */
  readonly from: number;
  readonly number: number;
  /** The session of another number in the same form. */
  readonly print: (number: number) => string;
  /** Nothing but how long ago it was is told: 一次会议以来. */
  readonly sinceThen: boolean;
}

/** Congresses sit for five years, and once a year. */
export const LAST_SESSION = 5;

const SESSION = /届([^，。；、：\n届次]{0,16}?)(第?)(\d{1,2}|[一二三四五六七八九十]{1,3})次((?:全体)?会议)/g;
const YEARLY = /人大|人民代表大会|政协|全国委员会|^委员会$|^(?:[^会]{1,6})?委员会$/;
/** Those that sit more often than once a year. */
const OTHER = /常务|常委|主席|主任|党组|纪律|纪委|中央|中国共产党|党代/;
const POLITICAL = /(?:政协|政治协商会议)[^，。；]{0,16}$/;

/**
 * The yearly sessions of people's congresses and 政协 that a line names. Plenums of a party's committee (十二届四次全会) and
 * 常委会会议 sit several times a year: their numbers follow from no year.
 */
export function sessionsIn(line: string): readonly Session[] {
  return Array.from(line.matchAll(SESSION)).flatMap((match): readonly Session[] => {
    const [words, body = '', ordinal = '', number = '', meeting = ''] = match;
    const before = line.slice(Math.max(0, match.index - 24), match.index);
    if (OTHER.test(body) || !(YEARLY.test(body) || (body === '' && POLITICAL.test(before)))) return [];
    if (body.includes('委员会') && !body.includes('全国') && !POLITICAL.test(before)) return [];
    const value = /\d/.test(number) ? Number(number) : parseChineseNumeral(number);
    if (value === undefined || value === 0) return [];
    const end = match.index + words.length;
    const start = end - `${ordinal}${number}次${meeting}`.length;
    const print = (other: number): string => {
      const printed = /\d/.test(number) ? String(other) : formatChineseNumeral(other);
      return `${ordinal}${printed}次${meeting}`;
    };
    const sinceThen = /^以来/.test(line.slice(end, end + 2));
    return [{ range: { start, end }, from: match.index, number: value, print, sinceThen }];
  });
}
