import { isDigit, isLatin } from '../../text/characters';
import { parseChineseNumeral } from '../../text/numerals';
import type { Amount, PrintedNumber } from './amount';
import { approximatorsBefore } from './approximators';
import { readFraction } from './fraction';
import { readTail } from './tail';
import { interval } from '../interval';

const NUMERAL = /[〇零一二两三四五六七八九十百千万亿]{1,40}/y;

/** Measure words behind Chinese numerals; those left out are mostly ordinals, levels and places (三级, 一线, 三门峡). */
const COUNTED = new Set(
  (
    '件 个 项 名 位 家 户 只 头 条 根 张 台 套 支 辆 艘 架 座 栋 幢 间 所 片 块 棵 株 枚 颗 篇 首 份 本 册 幅 封 道 款 种 类 样 宗 起 例 笔 副 场 场次 轮 遍 趟 ' +
    '批 批次 次 人 人次 户次 元 美元 公里 米 千米 亩 公顷 平方米 平方公里 立方米 吨 公斤 斤 天 周 年 个月 个季度 个小时 小时 分钟 周年 岁 倍 个百分点 课时 学时 千瓦 千瓦时'
  ).split(' '),
);

/** Set phrases that only look like counts, from their numeral on. */
const SET_PHRASE = new RegExp(
  [
    '三个(?:代表|务必|区分开来|一批|全覆盖)',
    '两个(?:确立|维护|结合|大局|务必|一百年|毫不动摇|先行区|覆盖|责任|转变|健康|文明)',
    '四个(?:全面|意识|自信|伟大|最严|服务|不摘|革命)',
    '五个(?:必由之路|必须|到位)',
    '六个(?:必须坚持|坚持)',
    '九个坚持',
    '[二两三四五六七八九十]个一',
    '八项(?:规定|要求)',
    '四项基本|三项制度改革|三次产业|四种形态|三条红线|十种有色|一成不变|一百年奋斗|十年禁渔|两条腿',
    '[三五六]位一体|[两三]位数|[四五六]套班子|[两三]支一扶|[三四五]篇大文章|[两三]件套|[三五]张牌',
    '[两三五]年(?:行动|规划)|九年(?:义务|一贯)',
    '五家渠|七台河|九台[区市]|三台县|五台[山县]|三元区|三条石',
  ].join('|'),
  'y',
);

/** What a numeral cannot stand behind: it is then an ordinal or the end of another word or numeral. */
const NOT_BEHIND = /[第初之唯统某卅廿几〇零一二两三四五六七八九十百千万亿]$/;
/** 三至五家, 二次、三次: the numeral before shares the unit, and neither is read. */
const JOINED = /[\d〇零一二两三四五六七八九十百千万亿][至到、和点—～-]$/;

function printed(start: number, end: number, value: number, power: number): PrintedNumber {
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
function powerOf(numeral: string, value: number): number {
  if (!/[万亿]/.test(numeral)) return 0;
  const zeros = /0*$/.exec(String(value))?.[0].length ?? 0;
  const last = numeral.charAt(numeral.length - 1);
  if (last === '亿') return numeral.endsWith('万亿') ? Math.min(12, zeros) : Math.min(8, zeros);
  if (last === '万') return Math.min(4, zeros);
  return Math.min(3, zeros);
}

/** Numerals of one digit after another (三四, 七八十) leave open what they mean; a digit string is a year or a code. */
function isPlainNumeral(numeral: string): boolean {
  return !/[一二两三四五六七八九]{2}/.test(numeral) && !numeral.includes('〇');
}

/** What a Chinese numeral at `at` states, or where it ends when that is no amount. `at` is at its first character. */
export type ChineseReading = { readonly amount: Amount } | { readonly amount?: undefined; readonly end: number };

/** Reads the Chinese numeral, or the 几 or 数, that begins at `at`, with its unit and approximators. */
export function readChinese(text: string, at: number): ChineseReading {
  NUMERAL.lastIndex = at;
  const numeral = NUMERAL.exec(text)?.[0] ?? '';
  const end = Math.max(at + numeral.length, at + 1);
  if (isDigit(text, at - 1) || isLatin(text, at - 1) || NOT_BEHIND.test(text.charAt(at - 1))) {
    return { end };
  }
  if (numeral === '') return readSome(text, at);
  if (!mayCount(numeral, text.charAt(end))) return { end };
  SET_PHRASE.lastIndex = at;
  const phrase = SET_PHRASE.exec(text)?.[0];
  if (phrase !== undefined) return { end: Math.max(end, at + phrase.length) };
  if (text.startsWith('分之', end)) {
    const amount = readFraction(text, at, numeral);
    return amount === undefined ? { end } : { amount };
  }
  if (JOINED.test(text.slice(Math.max(0, at - 2), at))) return { end };
  const value = parseChineseNumeral(numeral);
  const amount =
    value === undefined
      ? readRound(text, at, numeral)
      : isPlainNumeral(numeral)
        ? withTail(text, printed(at, end, value, powerOf(numeral, value)))
        : undefined;
  return amount === undefined ? { end } : { amount };
}

/** What the tail of an amount in Chinese numerals begins with: a measure word, an approximator, a blank or 分之. */
const BEHIND_NUMERAL = new Set([
  ...[...COUNTED].map((unit) => unit.charAt(0)),
  ...'成 番 分 多 余 来 几'.split(' '),
  ' ',
  '\u00a0',
]);

/** Most numerals are parts of words (统一, 一是, 三农). 一 and 二 count with few units at all, see `isCounted`. */
function mayCount(numeral: string, next: string): boolean {
  if (numeral === '一' || numeral === '二') return next !== '' && '倍成分番'.includes(next);
  return BEHIND_NUMERAL.has(next);
}

function withTail(text: string, number: PrintedNumber): Amount | undefined {
  const tail = readTail(text, number);
  const numeral = text.slice(number.start, number.end);
  const { start, found } = approximatorsBefore(text, number.start, tail.unit);
  const approximations = [...found, ...tail.approximations];
  if (!isCounted(text, numeral, tail.unit, number.start)) return undefined;
  return { start, end: tail.end, number, digits: tail.digits, power: tail.power, unit: tail.unit, approximations };
}

function isCounted(text: string, numeral: string, unit: string, start: number): boolean {
  const isTurn = /翻了?$/.test(text.slice(Math.max(0, start - 2), start));
  if (unit === '番') return isTurn;
  if (unit === '成') return numeral.length === 1;
  if (numeral === '一') return unit === '倍';
  if (numeral === '二') return unit === '倍';
  return COUNTED.has(unit);
}

const ROUND: Readonly<Record<string, number>> = {
  百: 100,
  千: 1000,
  万: 1e4,
  亿: 1e8,
  百万: 1e6,
  千万: 1e7,
  百亿: 1e10,
  千亿: 1e11,
  万亿: 1e12,
};

/** 百余家, 上千人, 近万名: a bare order of magnitude counts only where a word makes it an amount. */
function readRound(text: string, at: number, numeral: string): Amount | undefined {
  const value = Object.hasOwn(ROUND, numeral) ? ROUND[numeral] : undefined;
  if (value === undefined) return undefined;
  const amount = withTail(
    text,
    printed(at, at + numeral.length, value, value < 1e4 ? 0 : Math.round(Math.log10(value))),
  );
  if (amount === undefined || amount.approximations.some(({ kind }) => kind !== 'atLeast' && kind !== 'atMost'))
    return amount;
  if (text.charAt(at - 1) !== '上' || /[以成百千]/.test(text.charAt(at - 2))) return undefined;
  return { ...amount, start: at - 1, approximations: [{ kind: 'atLeast', text: '上' }, ...amount.approximations] };
}

const SOME = /([几数])([十百千])?([万亿])?/y;
/** What 数 belongs to instead: 人数, 总数. */
const NOT_SOME = /[人总件户个次系指基倍少多无单双负整参函岁位分]/;

/** 几十项, 数百家, 几十万人: from two of the order of magnitude to all but ten. */
function readSome(text: string, at: number): ChineseReading {
  SOME.lastIndex = at;
  const [whole, some, ten = '', myriad = ''] = SOME.exec(text) ?? [];
  if (whole === undefined || whole.length < 2 || (some === '数' && NOT_SOME.test(text.charAt(at - 1)))) {
    return { end: at + 1 };
  }
  const unit = (ROUND[ten] ?? (ten === '十' ? 10 : 1)) * (ROUND[myriad] ?? 1);
  const amount = withTail(text, printed(at, at + whole.length, 2 * unit, 0));
  if (amount === undefined) return { end: at + whole.length };
  const factor = 10 ** amount.power;
  return {
    amount: {
      ...amount,
      approximations: [{ kind: 'about', text: whole.charAt(0) }, ...amount.approximations],
      interval: interval(2 * unit * factor, 10 * unit * factor, false, true),
    },
  };
}
