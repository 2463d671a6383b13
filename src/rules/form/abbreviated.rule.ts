import type { ProseRule } from '../rule';
import { rangeOf, replacement } from '../slips';
import { DIGITS, joined } from '../wakes';

/** 政办〔22〕3号. Numbers of the last century were given so when they were issued, and are quoted as they are. */
const SHORT = /(?<=[\u4e00-\u9fff*＊×X][〔[【［])[0-3]\d(?=[〕\]】］]第?[\d*＊×X]{1,5}号)/g;

export const formAbbreviated: ProseRule = {
  id: 'form/abbreviated',
  title: '发文字号年份不全',
  why: '发文字号的年份应标全称，不能只写后两位。',
  advice: '写全四位年份。',
  source: 'GB/T 9704—2012 7.2.5',
  severity: 'error',
  moment: 'check',
  wake: joined(DIGITS, '〕 ] 】 ］'),
  find: ({ text }) =>
    [...text.matchAll(SHORT)].map((match) => {
      const range = rangeOf(match);
      const year = `20${match[0]}`;
      return {
        range,
        message: `发文字号的年份“${match[0]}”应标全称，写成“${year}”。`,
        fixes: [replacement(range, year, false)],
      };
    }),
};
