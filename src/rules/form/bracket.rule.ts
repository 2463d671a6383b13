import type { ProseRule } from '../rule';
import { rangeOf, replacement } from '../slips';
import { SERIAL_WAKES, YEAR } from './documentNumber';

/**
 * 国发[2022]3号, **【2022】**号. A court's case number has words behind its year, （2021）皖01民初5号, and a house has its
 * own, （2021）3号楼.
 */
const WRONG = new RegExp(
  `(?<=[\\u4e00-\\u9fff*＊×X])([【[（(［「﹝〔{｛〖<〈《])(${YEAR})([】\\]）)］」﹞〕}｝〗>〉》])(?=第?[\\d*＊×X]{1,5}号(?![楼线院地门井桩店车厅馆船泊机码球槽]))`,
  'g',
);

export const formBracket: ProseRule = {
  id: 'form/bracket',
  title: '发文字号括号有误',
  why: '发文字号的年份用六角括号“〔〕”括入，不用方括号、方头括号或圆括号。',
  advice: '改用六角括号“〔〕”。',
  source: 'GB/T 9704—2012 7.2.5',
  severity: 'error',
  moment: 'check',
  wake: SERIAL_WAKES,
  find: ({ text }) =>
    [...text.matchAll(WRONG)].flatMap((match) => {
      const [words, open, year = '', close] = match;
      if (open === '〔' && close === '〕') return [];
      const range = rangeOf(match);
      return [
        {
          range,
          message: `发文字号的年份应用六角括号，“${words}”改为“〔${year}〕”。`,
          fixes: [replacement(range, `〔${year}〕`, true)],
        },
      ];
    }),
};
