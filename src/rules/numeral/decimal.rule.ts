import { isDigit } from '../../text/characters';
import type { ProseRule } from '../rule';
import { rangeOf, replacement } from '../slips';
import { DIGITS, joined } from '../wakes';

/**
 * .5% and .8个 behind words. 1. 5% and PDF's torn numbers have a digit before the point; 第三章.5 is no amount, and 3月.2日
 * has a stop of the wrong width.
 */
const BARE =
  /(?<=[\u4e00-\u9fff，、；：（(])(?<![章节条款项图表])\.(\d{1,6})(?=[%％‰]|[个万亿元吨亩倍]|小时|分钟|公里|千米|厘米|毫米|米|公顷|平方|立方|公斤|千克|[斤岁天度成秒升])|(?<=[由从到至达][^。]{0,2})(?<![章节条款项图表第])\.(\d{1,4})(?=下降|上升|提高|增加|降低|减少|增长)/g;

export const numeralDecimal: ProseRule = {
  id: 'numeral/decimal',
  title: '小数缺整数位的0',
  why: '纯小数必须写出小数点前定位的“0”。',
  advice: '写成“0.5%”。',
  source: 'GB/T 15835—2011 5.1.2',
  severity: 'error',
  moment: 'check',
  wake: joined('.', DIGITS),
  wakesAt: (text, start) => !isDigit(text, start - 1),
  find: ({ text }) =>
    [...text.matchAll(BARE)].map((match) => {
      const range = rangeOf(match);
      return {
        range,
        message: `纯小数要写出小数点前的0，“${match[0]}”应写成“0${match[0]}”。`,
        fixes: [replacement(range, `0${match[0]}`, false)],
      };
    }),
};
