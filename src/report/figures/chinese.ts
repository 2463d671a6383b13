import { isDigit, isLatin } from '../../text/characters';
import { oneOf } from '../../text/characterSet';
import { parseChineseNumeral } from '../../text/numerals';
import { readNeighbours } from './adjacent';
import type { Amount, PrintedNumber } from './amount';
import { approximatorsBefore } from './approximators';
import { isPlainNumeral, powerOf, printed, withTail } from './counted';
import { readFraction } from './fraction';
import { readOneHalf } from './half';
import { endOfSetPhrase } from './phrases';
import {
  endOfNumeral,
  IS_BARRIER,
  IS_FOLLOWER,
  IS_NUMERAL,
  IS_PLACE,
  IS_POINT,
  IS_RANGE_MARK,
  PLACES,
  plays,
} from './roles';
import { readRound, readSome } from './round';
import { interval } from '../interval';

/** 三至五家, 二次、三次: the numeral before shares the unit, and neither is read. */
const JOINED = /[\d〇零一二两三四五六七八九十百千万亿][至到、和点—～-]$/;

/**
 * What a Chinese numeral at `at` states, `to` the upper end of a range, or where it ends when that is no amount. `at` is
 * at its first character.
 */
export type ChineseReading =
  { readonly amount: Amount; readonly to?: Amount } | { readonly amount?: undefined; readonly end: number };

/** Where the Chinese numeral at `at` ends if it counts nothing, as most are parts of words; `at` if it is to be read. */
export function endOfIdle(text: string, at: number): number {
  const end = endOfNumeral(text, at);
  return end === at || startsRange(text, end) || startsDecimal(text, end) || mayCount(text, at, end) ? at : end;
}

function startsRange(text: string, end: number): boolean {
  return plays(text, end, IS_RANGE_MARK);
}

function startsDecimal(text: string, end: number): boolean {
  return plays(text, end, IS_POINT) && plays(text, end + 1, IS_PLACE);
}

/** Reads the Chinese numeral, or the 几 or 数, that begins at `at`, with its unit and approximators. */
export function readChinese(text: string, at: number): ChineseReading {
  const end = endOfNumeral(text, at);
  const isSome = end === at;
  const isRange = startsRange(text, end);
  const isDecimal = startsDecimal(text, end);
  if (!isSome && !isRange && !isDecimal && !mayCount(text, at, end)) return { end };
  if (plays(text, at - 1, IS_NUMERAL | IS_BARRIER) || isDigit(text, at - 1) || isLatin(text, at - 1)) {
    return { end: isSome ? at + 1 : end };
  }
  if (isSome) return reading(readSome(text, at), at + 1);
  const numeral = text.slice(at, end);
  if (isRange) return readRange(text, at, numeral, end);
  if (isDecimal) return reading(readDecimal(text, at, numeral), end + 1);
  if (numeral === '一' && text.charAt(end) === '半') return reading(readOneHalf(text, at), end + 1);
  const phrase = endOfSetPhrase(text, at);
  if (phrase > at) return { end: Math.max(end, phrase) };
  if (text.startsWith('分之', end)) {
    const amount = readFraction(text, at, numeral);
    return amount === undefined ? { end } : upTo(text, amount, numeral);
  }
  if (JOINED.test(text.slice(Math.max(0, at - 2), at))) return { end };
  return reading(readNumeral(text, at, numeral), end);
}

/** 百分之三至百分之五: one range, as 3%～5% is. */
function upTo(text: string, amount: Amount, bottom: string): ChineseReading {
  const at = amount.end + 1;
  if (!plays(text, amount.end, IS_RANGE_MARK) || !text.startsWith(`${bottom}分之`, at)) return { amount };
  const to = readFraction(text, at, bottom);
  return to === undefined || /[从由]$/.test(text.slice(Math.max(0, amount.start - 1), amount.start))
    ? { amount }
    : { amount, to };
}

function reading(amount: Amount | undefined, end: number): ChineseReading {
  return amount === undefined ? { end } : { amount };
}

function readNumeral(text: string, at: number, numeral: string): Amount | undefined {
  const end = at + numeral.length;
  const value = parseChineseNumeral(numeral);
  if (value === undefined) return readRound(text, at, numeral) ?? readPair(text, at, numeral);
  if (isPlainNumeral(numeral)) return withTail(text, printed(at, end, value, powerOf(numeral, value)));
  if (numeral.length === 2 && text.charAt(end) === '折') return withTail(text, discount(at, end, value));
  return readPair(text, at, numeral);
}

/** 三点五个百分点, 一点二万亿元; 九点五十分 is a time, as nothing is counted in 十分. */
function readDecimal(text: string, at: number, numeral: string): Amount | undefined {
  const value = parseChineseNumeral(numeral);
  if (value === undefined || !isPlainNumeral(numeral)) return undefined;
  const point = at + numeral.length;
  let end = point + 1;
  let digits = String(value);
  while (end - point <= 4 && plays(text, end, IS_PLACE)) digits += String(PLACES.indexOf(text.charAt(end++)));
  return withTail(text, { ...printed(at, end, value, 0), digits, decimals: end - point - 1 });
}

/** 九五折 is 9.5折. */
function discount(start: number, end: number, value: number): PrintedNumber {
  return { ...printed(start, end, value, 0), decimals: 1 };
}

/** 三四家, 七八百人, 四五十万元: the value is the middle, as with other ranges. 七八年 may be a year. */
function readPair(text: string, at: number, numeral: string): Amount | undefined {
  const pair = readNeighbours(numeral);
  if (pair === undefined) return undefined;
  const amount = withTail(text, printed(at, at + numeral.length, (pair.low + pair.high) / 2, 0));
  if (amount === undefined || (amount.unit === '年' && pair.low > 3)) return undefined;
  const factor = 10 ** amount.power * (amount.unit === '成' ? 10 : 1);
  const { low, high, highOpen } = pair.interval;
  const between = interval(low * factor, high * factor, false, highOpen);
  const isTenths = amount.unit === '成';
  return {
    ...amount,
    approximations: [],
    interval: isTenths ? interval(between.low - 5, between.high + 5) : between,
    ...(isTenths ? { unit: '%', power: amount.power + 1 } : {}),
  };
}

/** 三至五家, 七到八成: the lower end has no unit of its own. 第三至五名 and 周一至周五 are none. */
function readRange(text: string, at: number, numeral: string, end: number): ChineseReading {
  const upperEnd = endOfNumeral(text, end + 1);
  if (upperEnd === end + 1 || !mayCount(text, end + 1, upperEnd)) return { end };
  const upper = text.slice(end + 1, upperEnd);
  const low = parseChineseNumeral(numeral);
  const high = parseChineseNumeral(upper);
  if (low === undefined || high === undefined || !isPlainNumeral(numeral) || !isPlainNumeral(upper)) return { end };
  if (JOINED.test(text.slice(Math.max(0, at - 2), at))) return { end };
  const to = withTail(text, printed(end + 1, upperEnd, high, powerOf(upper, high)));
  if (to === undefined || to.approximations.some(({ kind }) => kind === 'more')) return { end };
  const number = printed(at, end, low, powerOf(numeral, low));
  const { start, found } = approximatorsBefore(text, at, to.unit);
  const { digits, power } = number;
  return { amount: { start, end, number, digits, power, unit: '', approximations: found }, to };
}

const countsFew = oneOf('倍成分番半');

/** 一 and 二 count with few units at all, see `isCounted`; 亿 without any behind 突破 and the like. */
function mayCount(text: string, at: number, end: number): boolean {
  const isLow = end === at + 1 && (text.charAt(at) === '一' || text.charAt(at) === '二');
  if (isLow) return countsFew(text, end);
  if (plays(text, end, IS_FOLLOWER)) return true;
  return text.charAt(end - 1) === '亿' && '破超近约逾过'.includes(text.charAt(at - 1) || '无');
}
