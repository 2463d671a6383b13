import { isDigit } from '../../text/characters';
import type { ProseRule, Slip } from '../rule';
import { rangeOf, replacement } from '../slips';
import { DIGITS, joined } from '../wakes';

/**
 * 98年底, 08年3月, ’22年. Ten to eighty-nine years are a time as well, and only what a year has may follow them. 第08年,
 * 10—15年, 5.98年 are none.
 */
const SHORT =
  /(?<!\d[，,])(?<![\d.．*＊×A-Za-z\-—–－~～至到第近约超满逾用经过“])(?:[’‘'′](\d{2})(?=年)|((?<=从)9\d(?=年)|0\d(?=年(?![级制龄]))|9\d(?=年(?:[底末]|初(?![步级中次审评])|[上下]半年|\d{1,2}月|度)))|(1\d|2\d)(?=年(?:底(?![线蕴子])|[上下]半年(?!以)|末)))/g;
/**
 * Where only a year can stand: before a month and day, behind 从 and 自 with 开始 or 起, and at the beginning of a clause
 * before 以来 or what was done in it. Tens and the first twelve are more often so many years.
 */
const BEGINS = '(?<=(?:^|[，。；：！？（])[ \\u3000]{0,4})';
const PLACED = new RegExp(
  `(?<![\\d.．*＊×A-Za-z\\-—–－~～至])\\d{2}(?=年(?:1[0-2]|[1-9])月(?:[12]\\d|3[01]|[1-9])日)|` +
    `(?<=[从自])(?:[12]\\d|9\\d)(?=年(?:开始|起(?![步伏点草])))|(?<=[到至])[129]\\d(?=年(?:底(?![线蕴子])|末(?![端梢])))|` +
    `(?<=[与比较])(?:1[3-9]|2\\d|9\\d)(?=年(?:相比|同期))|${BEGINS}(?:1[3-9]|2\\d)(?=年(?:度(?=考核|预算|工作|目标|计划)|(?:1[0-2]|[1-9])月(?![龄度个])))|` +
    `(?:${BEGINS}|(?<=[从自]))(?:1[3-9]|2[1-9]|9[1-9])(?=年(?:以来|[至到]今|(?:制定|修订|印发|出台|颁布|成立|建成|开工|竣工|投产|挂牌|启动|实施)的))`,
  'g',
);

export const numeralCentury: ProseRule = {
  id: 'numeral/century',
  title: '年份只写两位',
  why: '年份应当写全四位，不能写成“98年”“’22年”。',
  advice: '写全四位年份。',
  source: 'GB/T 15835—2011 5.1.4',
  severity: 'warning',
  moment: 'check',
  wake: [
    ...joined('0', '0年 1年 2年 3年 4年 5年 6年 7年 8年 9年'),
    '从9',
    '年底',
    '年末',
    '年初',
    '年上半年',
    '年下半年',
    '年度',
    ...joined('年', DIGITS),
    ...joined(
      DIGITS,
      '年开始 年起 年相比 年同期 年以来 年至今 年到今 年制定 年修订 年印发 年出台 年颁布 年成立 年建成 年开工 年竣工 年投产 年挂牌 年启动 年实施',
    ),
    '’',
    '‘',
    "'",
    '′',
  ],
  // 2024年3月 and 2003年 are everywhere.
  wakesAt: (text, start, end) => {
    const year = start + text.slice(start, end).indexOf('年');
    return year < start || (isDigit(text, year - 2) && !isDigit(text, year - 3));
  },
  find: ({ text }) =>
    [...text.matchAll(SHORT), ...apart(text)].map((match): Slip => {
      const range = rangeOf(match);
      const digits = match[0].slice(-2);
      const year = `${Number(digits) > 49 ? '19' : '20'}${digits}`;
      return {
        range,
        message: `“${match[0]}年”的年份不全，应写成“${year}年”。`,
        fixes: [replacement(range, year, false)],
      };
    }),
};

/** Those that the first pattern does not find. */
function apart(text: string): readonly RegExpExecArray[] {
  const found = new Set([...text.matchAll(SHORT)].map(({ 0: words, index }) => index + words.length));
  return [...text.matchAll(PLACED)].filter(({ 0: words, index }) => !found.has(index + words.length));
}
