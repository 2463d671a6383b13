import type { ProseRule, Slip } from '../rule';
import { rangeOf, replacement } from '../slips';
import { DIGITS, joined } from '../wakes';

/**
 * 98年底, 08年3月, ’22年. Ten to eighty-nine years are a time as well, and only what a year has may follow them. 第08年,
 * 10—15年, 5.98年 are none.
 */
const SHORT =
  /(?<!\d[，,])(?<![\d.．*＊×A-Za-z\-—–－~～至到第近约超满逾用经过“])(?:[’‘'′](\d{2})(?=年)|((?<=从)9\d(?=年)|0\d(?=年(?![级制龄]))|9\d(?=年(?:[底末]|初(?![步级中次审评])|[上下]半年|\d{1,2}月|度)))|(1\d|2\d)(?=年(?:底(?![线蕴子])|[上下]半年(?!以)|末)))/g;

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
    '’',
    '‘',
    "'",
    '′',
  ],
  find: ({ text }) =>
    [...text.matchAll(SHORT)].map((match): Slip => {
      const range = rangeOf(match);
      const digits = match[1] ?? match[2] ?? match[3] ?? '';
      const year = `${Number(digits) > 49 ? '19' : '20'}${digits}`;
      return {
        range,
        message: `“${match[0]}年”的年份不全，应写成“${year}年”。`,
        fixes: [replacement(range, year, false)],
      };
    }),
};
