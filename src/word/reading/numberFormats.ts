import { formatChineseNumeral } from '../../text/numerals';
import { toFullWidth } from '../../text/characters';

type Write = (value: number) => string;

const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const CAPITALS = '零壹贰叁肆伍陆柒捌玖';
/** So many times is a letter repeated at most (`aaa`); a number beyond is written in digits. */
const MOST_REPEATED = 20;

/** Signs in a row of Unicode, the first of which stands for 1. */
const signs =
  (first: string, last: number): Write =>
  (value) =>
    value >= 1 && value <= last ? String.fromCodePoint(first.codePointAt(0)! + value - 1) : String(value);

const letters =
  (first: string, count: number): Write =>
  (value) => {
    const times = Math.ceil(value / count);
    if (value < 1 || times > MOST_REPEATED) return String(value);
    return String.fromCharCode(first.charCodeAt(0) + ((value - 1) % count)).repeat(times);
  };

const oneOf =
  (row: string): Write =>
  (value) =>
    value >= 1 && value <= row.length ? row.charAt(value - 1) : String(value);

/** Digit by digit: 一〇 for 10. */
const digits =
  (row: string): Write =>
  (value) =>
    String(value).replace(/\d/g, (digit) => row.charAt(Number(digit)));

const capital: Write = (value) =>
  Array.from(formatChineseNumeral(value), (char) => {
    const digit = '零一二三四五六七八九'.indexOf(char);
    return digit >= 0 ? CAPITALS.charAt(digit) : ({ 十: '拾', 百: '佰', 千: '仟' }[char] ?? char);
  })
    .join('')
    .replace(/^拾/, '壹拾');

/** To 99 in words, beyond digit by digit. */
const counting: Write = (value) =>
  value >= 0 && value < 100 ? formatChineseNumeral(value) : digits('〇一二三四五六七八九')(value);

const ROMAN = [
  [1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i'],
] as const; // prettier-ignore

const roman: Write = (value) => {
  if (value < 1 || value >= 5000) return String(value);
  let text = '';
  let rest = value;
  for (const [size, sign] of ROMAN) {
    for (; rest >= size; rest -= size) text += sign;
  }
  return text;
};

const circled: Write = (value) => {
  if (value === 0) return '⓪';
  if (value <= 20) return signs('①', 20)(value);
  return value <= 35 ? signs('㉑', 15)(value - 20) : value <= 50 ? signs('㊱', 15)(value - 35) : String(value);
};

const ordinal: Write = (value) => {
  const tail = Math.floor(value / 10) % 10 === 1 ? 0 : value % 10;
  return `${value}${['th', 'st', 'nd', 'rd'][tail] ?? 'th'}`;
};

/** ST_NumberFormat (ISO/IEC 29500-1, 17.18.59): those that Chinese, Japanese and Western Word and WPS write. */
const FORMATS: Readonly<Record<string, Write>> = {
  decimal: String,
  none: () => '',
  upperRoman: (value) => roman(value).toUpperCase(),
  lowerRoman: roman,
  upperLetter: letters('A', 26),
  lowerLetter: letters('a', 26),
  ordinal,
  hex: (value) => value.toString(16).toUpperCase(),
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: (value) => toFullWidth(String(value)),
  decimalFullWidth2: (value) => toFullWidth(String(value)),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedFullstop: signs('⒈', 20),
  decimalEnclosedParen: signs('⑴', 20),
  numberInDash: (value) => `- ${value} -`,
  chineseCounting: counting,
  chineseCountingThousand: formatChineseNumeral,
  japaneseCounting: formatChineseNumeral,
  taiwaneseCounting: counting,
  taiwaneseCountingThousand: formatChineseNumeral,
  japaneseDigitalTenThousand: digits('〇一二三四五六七八九'),
  ideographDigital: digits('〇一二三四五六七八九'),
  taiwaneseDigital: digits('○一二三四五六七八九'),
  chineseLegalSimplified: capital,
  ideographLegalTraditional: capital,
  japaneseLegal: capital,
  ideographEnclosedCircle: signs('㊀', 10),
  ideographTraditional: oneOf(STEMS),
  ideographZodiac: oneOf(BRANCHES),
  ideographZodiacTraditional: (value) =>
    value >= 1 && value <= 60 ? STEMS.charAt((value - 1) % 10) + BRANCHES.charAt((value - 1) % 12) : String(value),
};

/** A number as a list of that format prints it; a format that is not known here gives digits. */
export function formatNumber(value: number, format: string): string {
  return (Object.hasOwn(FORMATS, format) ? FORMATS[format]! : String)(value);
}
