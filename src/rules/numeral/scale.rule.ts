import type { ProseRule, Slip } from '../rule';
import { rangeOf, replacement } from '../slips';
import { DIGITS, joined } from '../wakes';

/**
 * 4千5百, 3百元, 5千公斤. 千米, 千克, 千瓦 and what statistics count by thousands (千公顷, 千册, 千升) are units. 2万5千公里 is
 * printed in reports of the State Council, and is left alone.
 */
const MIXED =
  /(?<!\d[，,])(?<![\d.．*＊×A-Za-z万亿-])([1-9]\d{0,2}(?:\.\d{1,2})?)(?:(千)([1-9])百(?:([1-9])十)?(?![\d万亿])|([百千])(?=[余多]?(?:[元个名家户亩件份次套台斤棵株条张块片把袋箱盒瓶桶支根粒颗盏间幢栋座处场项篇]|公斤|公里|美元|人(?![次均公民]))(?![^，。；]{0,2}\/)))/g;
/** 3千亿, 5百万: a second scale before 万 and 亿. */
const TWICE = /(?<!\d[，,])(?<![\d.．*＊×A-Za-z百千万亿-])([1-9]\d{0,2})([百千])(?=[余多]?[万亿](?![次级]))/g;
/** 6十名, 3十万元. */
const TENS =
  /(?<!\d[，,])(?<![\d.．*＊×A-Za-z百千万亿年月第-])([1-9])十(?=[余多]?[万亿]?(?:[元个名家户亩件份台]|公里|公斤|人(?![次均公民])))/g;
const FACTOR: Readonly<Record<string, number>> = { 百: 100, 千: 1000 };

export const numeralScale: ProseRule = {
  id: 'numeral/scale',
  title: '阿拉伯数字夹“百”“千”',
  why: '阿拉伯数字后面只能用“万”“亿”，不能夹用“十”“百”“千”。',
  advice: '写成阿拉伯数字“4500”，或者全用汉字。',
  source: 'GB/T 15835—2011 5.3',
  severity: 'warning',
  moment: 'check',
  wake: joined(DIGITS, '百 千 十'),
  find: ({ text }) => [
    ...[...text.matchAll(MIXED)].map((match): Slip => {
      const [words, count, thousands, hundreds, tens, alone = ''] = match;
      const scale = thousands ?? alone;
      const rest = Number(hundreds ?? 0) * 100 + Number(tens ?? 0) * 10;
      const value = Number((Number(count) * (FACTOR[scale] ?? 1) + rest).toFixed(2));
      const range = rangeOf(match);
      const fixes = [replacement(range, String(value), true)];
      return { range, message: `阿拉伯数字不夹用“${scale}”，“${words}”应写成“${value}”。`, fixes };
    }),
    ...[...text.matchAll(TWICE)].map((match): Slip => {
      const [words, count, scale = ''] = match;
      const value = Number(count) * (FACTOR[scale] ?? 1);
      const range = rangeOf(match);
      const message = `阿拉伯数字后面只用“万”“亿”，“${words}${text.charAt(range.end)}”可写成“${value}${text.charAt(range.end)}”。`;
      return { range, message, severity: 'information', fixes: [replacement(range, String(value), false)] };
    }),
    ...[...text.matchAll(TENS)].map((match): Slip => {
      const range = rangeOf(match);
      const value = `${match[1] ?? ''}0`;
      const message = `阿拉伯数字不夹用“十”，“${match[0]}”应写成“${value}”。`;
      return { range, message, fixes: [replacement(range, value, true)] };
    }),
  ],
};
