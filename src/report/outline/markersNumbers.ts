import { isDigit, toHalfWidth } from '../../text/characters';
import { formatChineseNumeral } from '../../text/numerals';

/** The characters that ordinals are written with. */
export const NUMERALS = '一二三四五六七八九十百零千';
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

/** The Chinese ordinal at `at`, as long as it goes. */
export function readNumeral(text: string, at: number): Read | undefined {
  let end = at;
  while (end - at < LONGEST_NUMERAL && end < text.length && NUMERALS.includes(text.charAt(end))) end += 1;
  if (end === at) return undefined;
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
