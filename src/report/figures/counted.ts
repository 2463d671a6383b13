import type { Amount, PrintedNumber } from './amount';
import { approximatorsBefore } from './approximators';
import { endsHere } from './number';
import { COUNTED } from './phrases';
import { readTail } from './tail';

/** A Chinese numeral as a number whose last scale has the given power of ten. */
export function printed(start: number, end: number, value: number, power: number): PrintedNumber {
  return {
    start,
    end,
    digits: String(value / 10 ** power),
    decimals: 0,
    power,
    form: 'chinese',
    grouped: false,
    negative: false,
  };
}

/** The power of ten that the numeral's last scale rounds to: 三万 to 万, 三万五千 to 千; 三百二十 is exact. */
export function powerOf(numeral: string, value: number): number {
  if (!/[万亿]/.test(numeral)) return 0;
  const zeros = /0*$/.exec(String(value))?.[0].length ?? 0;
  const last = numeral.charAt(numeral.length - 1);
  if (last === '亿') return numeral.endsWith('万亿') ? Math.min(12, zeros) : Math.min(8, zeros);
  if (last === '万') return Math.min(4, zeros);
  return Math.min(3, zeros);
}

/** Numerals of one digit after another are neighbours (三四) or nothing; a digit string is a year or a code. */
export function isPlainNumeral(numeral: string): boolean {
  return !/[一二两三四五六七八九]{2}/.test(numeral) && !numeral.includes('〇');
}

/** The amount that a Chinese numeral begins, if what follows is counted so. */
export function withTail(text: string, number: PrintedNumber): Amount | undefined {
  const tail = readTail(text, number);
  const numeral = text.slice(number.start, number.end);
  const { start, found } = approximatorsBefore(text, number.start, tail.unit);
  const approximations = [...found, ...tail.approximations];
  const isBare = tail.unit === '' && number.power >= 8 && found.length > 0 && isWhole(text, tail.end);
  if (!isBare && !isCounted(text, numeral, tail.unit, start)) return undefined;
  return { start, end: tail.end, number, digits: tail.digits, power: tail.power, unit: tail.unit, approximations };
}

/** 突破千亿, 超万亿大关: an order of magnitude without a unit, and no word behind it as in 超百亿企业. */
function isWhole(text: string, end: number): boolean {
  return endsHere(text, end) || text.startsWith('大关', end);
}

function isCounted(text: string, numeral: string, unit: string, start: number): boolean {
  const isTurn = /翻了?$/.test(text.slice(Math.max(0, start - 2), start));
  if (unit === '番') return isTurn;
  if (unit === '成' || unit === '折') return /^[一二两三四五六七八九]{1,2}$/.test(numeral) || numeral === '十';
  if (numeral === '一' || numeral === '二') return unit === '倍';
  // 零件, 零次: nobody counts to nought in words.
  if (numeral === '零') return false;
  return COUNTED.has(unit);
}
