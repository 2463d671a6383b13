import { hasOne, oneOf } from './characterSet';

const DIGITS = '零一二三四五六七八九';
/** Other forms of the digits and units: 〇, 两, and the capitals of money. */
const PLAIN_FORM: Readonly<Record<string, string>> = {
  〇: '零',
  两: '二',
  壹: '一',
  贰: '二',
  叁: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
  萬: '万',
  億: '亿',
};
const hasOtherForm = oneOf(Object.keys(PLAIN_FORM).join(''));
/** By code unit, a digit's value and 1. */
const VALUE = new Uint8Array(0x10000);
for (let value = 0; value < DIGITS.length; value++) VALUE[DIGITS.charCodeAt(value)] = value + 1;

/** The value of the digit at an offset, -1 where none stands. */
function digitAt(text: string, at: number): number {
  return VALUE[text.charCodeAt(at)]! - 1;
}

/** 千二百三十四万五千六百七十八亿… needs 31 characters; what is much longer is no number. */
const LONGEST = 40;
const UNIT_VALUE: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** A number below 10^4 in plain forms: 三千零五, 一百五 (150), 十二. */
function parseSection(text: string): number | undefined {
  let total = 0;
  let lastUnit = 10_000;
  let digit = -1;
  let afterZero = false;
  for (let at = 0; at < text.length; at++) {
    const value = digitAt(text, at);
    const unit = value < 0 ? UNIT_VALUE[text.charAt(at)] : undefined;
    if (unit !== undefined) {
      // 十 needs no digit in front where the section begins with it.
      const count = digit > 0 ? digit : unit === 10 && at === 0 ? 1 : 0;
      if (count === 0 || unit >= lastUnit || (afterZero && unit * 10 === lastUnit)) return undefined;
      total += count * unit;
      lastUnit = unit;
      digit = -1;
      afterZero = false;
    } else if (value === 0) {
      if (digit >= 0 || afterZero || lastUnit < 100 || total === 0) return undefined;
      afterZero = true;
    } else if (value > 0 && digit < 0) {
      digit = value;
    } else {
      return undefined;
    }
  }
  if (digit < 0) return afterZero || total === 0 ? undefined : total;
  // 一百五 is 150: a last digit straight behind 百 or 千 counts in the next lower unit.
  const isShort = total > 0 && !afterZero && lastUnit >= 100;
  return total + digit * (isShort ? lastUnit / 10 : 1);
}

/** `head` units of `factor` and the rest behind: 三 | 万 | 五千; a lone last digit counts in factor / 10. */
function parseAround(
  text: string,
  mark: string,
  factor: number,
  parse: (part: string) => number | undefined,
): number | undefined {
  const at = text.lastIndexOf(mark);
  if (at < 0) return parse(text);
  const head = parse(text.slice(0, at));
  if (head === undefined) return undefined;
  const rest = text.slice(at + 1);
  if (rest === '') return head * factor;
  if (rest.length === 1 && DIGITS.indexOf(rest) > 0) return head * factor + (DIGITS.indexOf(rest) * factor) / 10;
  const low = parse(rest.startsWith('零') ? rest.slice(1) : rest);
  return low === undefined ? undefined : head * factor + low;
}

function parseBelowYi(text: string): number | undefined {
  return parseAround(text, '万', 1e4, parseSection);
}

/**
 * The integer that a whole string of Chinese numerals states: 一百零五, 两千, 三万五 (35000), capitals (壹佰), digit
 * strings as in years (二〇二四). Below 10^16. Undefined for anything else, decimals and 廿 among it.
 */
export function parseChineseNumeral(text: string): number | undefined {
  if (text.length === 0 || text.length > LONGEST) return undefined;
  // Most numerals of a text are one digit: 一, 二, 三.
  const digit = text.length === 1 ? DIGITS.indexOf(text) : -1;
  if (digit >= 0) return digit;
  const plain = plainForm(text);
  const digits = arabicDigits(plain);
  if (digits === undefined) return parseAround(plain, '亿', 1e8, parseBelowYi);
  const isPlainString = digits.length === 1 || !text.includes('两');
  return isPlainString && digits.length <= 15 ? Number(digits) : undefined;
}

function plainForm(text: string): string {
  if (!hasOne(text, hasOtherForm)) return text;
  let plain = '';
  for (let at = 0; at < text.length; at++)
    plain += hasOtherForm(text, at) ? PLAIN_FORM[text.charAt(at)]! : text.charAt(at);
  return plain;
}

/** Of a string of nothing but digits, as in years, the same in Arabic ones. */
function arabicDigits(plain: string): string | undefined {
  let digits = '';
  for (let at = 0; at < plain.length; at++) {
    const value = digitAt(plain, at);
    if (value < 0) return undefined;
    digits += String(value);
  }
  return digits;
}

const PLACES = [
  ['千', 1000],
  ['百', 100],
  ['十', 10],
  ['', 1],
] as const;

function formatSection(value: number): string {
  let out = '';
  let rest = value;
  for (const [unit, factor] of PLACES) {
    const digit = Math.floor(rest / factor);
    if (digit > 0) out += DIGITS.charAt(digit) + unit;
    else if (out !== '' && rest > 0 && !out.endsWith('零')) out += '零';
    rest %= factor;
  }
  return out;
}

function formatAround(value: number, mark: string, factor: number, format: (part: number) => string): string {
  const low = value % factor;
  const high = (value - low) / factor;
  if (high === 0) return format(low);
  const gap = low > 0 && low < factor / 10 ? '零' : '';
  return format(high) + mark + gap + (low > 0 ? format(low) : '');
}

/**
 * An integer of 0 to 10^16 − 1 in Chinese numerals, as labels and GB/T 15835 print it: 十二 (not 一十二), 一百一十二,
 * 一万零五, 三万亿. Any other number comes back in Arabic digits.
 */
export function formatChineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value >= 1e16) return String(value);
  if (value === 0) return '零';
  const text = formatAround(value, '亿', 1e8, (part) => formatAround(part, '万', 1e4, formatSection));
  return text.startsWith('一十') ? text.slice(1) : text;
}
