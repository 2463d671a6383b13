import { codeAt } from '../../text/characterSet';
import { COUNTED } from './phrases';

const NUMERALS = '〇零一二两三四五六七八九十百千万亿';
const LONGEST = 40;

/** By code unit, what a character says beside a numeral; most numerals are parts of words and are refused by this. */
const ROLE = new Uint8Array(0x10000);
export const IS_NUMERAL = 1;
/** A numeral behind it is an ordinal or the end of another word. */
export const IS_BARRIER = 2;
export const IS_RANGE_MARK = 4;
/** The first character of what follows an amount: a measure word, an approximator, a blank or 分之. */
export const IS_FOLLOWER = 8;

export const IS_POINT = 16;
/** A numeral below 10, as behind the point. */
export const IS_PLACE = 32;
export const PLACES = '零一二三四五六七八九';

function mark(chars: Iterable<string>, role: number): void {
  for (const char of chars) ROLE[char.charCodeAt(0)]! |= role;
}

mark(NUMERALS, IS_NUMERAL);
mark('第初之唯统某卅廿几', IS_BARRIER);
mark('点', IS_POINT);
mark(PLACES, IS_PLACE);
mark('至到—～－-~', IS_RANGE_MARK);
mark(COUNTED, IS_FOLLOWER);
mark('成番折分多余来几 \u00a0', IS_FOLLOWER);

/** Whether the character at `at` plays one of the roles; none outside the text. */
export function plays(text: string, at: number, roles: number): boolean {
  return (ROLE[codeAt(text, at)]! & roles) !== 0;
}

/** Where the run of Chinese numerals that begins at `at` ends; `at` where there is none. Bounded. */
export function endOfNumeral(text: string, at: number): number {
  let end = at;
  while (end - at < LONGEST && plays(text, end, IS_NUMERAL)) end++;
  return end;
}
