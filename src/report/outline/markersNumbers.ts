import { isDigit, toHalfWidth } from '../../text/characters';
import { codeAt, oneOf } from '../../text/characterSet';
import { formatChineseNumeral } from '../../text/numerals';

/** The characters that ordinals are written with. */
export const NUMERALS = '一二三四五六七八九十百零千';
export const isNumeral = oneOf(NUMERALS);
const LONGEST_NUMERAL = 7;
/** No law has more articles. */
const HIGHEST = 1999;

/** A number and where it ends. */
export interface Read {
  readonly value: number;
  readonly end: number;
}

let ordinals: ReadonlyMap<string, number> | undefined;

/** The ordinals that labels state, as they are printed; made once, since every 一 of a text asks for them. */
function ordinal(printed: string): number | undefined {
  ordinals ??= new Map(Array.from({ length: HIGHEST }, (_, index) => [formatChineseNumeral(index + 1), index + 1]));
  return ordinals.get(printed);
}

/** The ordinals of one character, by its code: nearly all that a text has. */
const SINGLE: ReadonlyMap<number, number> = new Map(
  Array.from('一二三四五六七八九十', (printed, index) => [printed.charCodeAt(0), index + 1]),
);

/** The Chinese ordinal at `at`, as long as it goes. */
export function readNumeral(text: string, at: number): Read | undefined {
  if (!isNumeral(text, at)) return undefined;
  let end = at + 1;
  while (end - at < LONGEST_NUMERAL && isNumeral(text, end)) end += 1;
  if (end === at + 1) {
    const single = SINGLE.get(codeAt(text, at));
    return single === undefined ? undefined : { value: single, end };
  }
  const value = ordinal(text.slice(at, end));
  return value === undefined ? undefined : { value, end };
}

/** The number of at most `most` digits at `at`, of either width; undefined for 0 and for longer numbers. */
export function readDigits(text: string, at: number, most: number): Read | undefined {
  let end = at;
  while (end - at < most && isDigit(text, end)) end += 1;
  if (end === at || isDigit(text, end)) return undefined;
  const value = Number(toHalfWidth(text.slice(at, end)));
  return value === 0 ? undefined : { value, end };
}
