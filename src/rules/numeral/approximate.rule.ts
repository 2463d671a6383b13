import type { ProseRule, Slip } from '../rule';
import { rangeOf, replacement } from '../slips';
import { chineseDigit } from './chineseDigits';

/** 20几个, 2十几, 几10户. 第几10 and 总数10个 are no approximate numbers. */
const MIXED =
  /(?<!\d[，,])(?<![\d.．*＊×年月第-])(?:([1-9])(?:0几|十几)|(1)(?:00|百)几十|(?<!第)几(1(?:0{1,4}))|(?<=^|[，。、；：有达了出成\u3000])数(1(?:0{1,4})))(?=[余多]?[万亿]?(?:[个名家户次项件年天岁人元万亿里亩吨倍组条座处所台辆种类批场位只头公起封篇间栋套次斤米]))/g;
const TENS: Readonly<Record<string, string>> = { '10': '十', '100': '百', '1000': '千', '10000': '万' };

export const numeralApproximate: ProseRule = {
  id: 'numeral/approximate',
  title: '带“几”的概数用汉字',
  why: '含“几”“数”的概数应当全用汉字，不能和阿拉伯数字混用。',
  advice: '写成“二十几”“几十”。',
  source: 'GB/T 15835—2011 4.2.2',
  severity: 'error',
  moment: 'check',
  wake: ['0几', '百几', '十几', '几1', '数1'],
  find: ({ text }) =>
    [...text.matchAll(MIXED)].map((match): Slip => {
      const [words, tens, hundred, few, several = ''] = match;
      const right =
        hundred !== undefined
          ? '一百几十'
          : tens === undefined
            ? `${few === undefined ? '数' : '几'}${TENS[few ?? several] ?? ''}`
            : `${tens === '1' ? '' : chineseDigit(Number(tens))}十几`;
      const range = rangeOf(match);
      return {
        range,
        message: `带“几”“数”的概数用汉字，“${words}”应写成“${right}”。`,
        fixes: [replacement(range, right, true)],
      };
    }),
};
