import type { ProseRule } from '../rule';
import { rangeOf, replacement } from '../slips';
import { DIGITS, joined } from '../wakes';

/** 2022-8 before words; no code, no range of years, no complete date, no number of an issue. */
const PARTIAL =
  /(?<![\d.．\-—–/〔[（(A-Za-z*第号])((?:19|20)\d{2})[-/](0?[1-9]|1[0-2])(?=[\u4e00-\u9fff，。；、）](?![号期批标]))(?![号期批标包地块])/g;

export const numeralPartial: ProseRule = {
  id: 'numeral/partial',
  title: '不完整的日期用短横',
  why: '“2022-08-08”可以代替“2022年8月8日”，但年、月、日不全的日期不能这样写。',
  advice: '写成“2022年8月”。',
  source: 'GB/T 15835—2011 5.1.4',
  severity: 'information',
  moment: 'check',
  wake: joined(DIGITS, '-0 -1 -2 -3 -4 -5 -6 -7 -8 -9 /0 /1 /2 /3 /4 /5 /6 /7 /8 /9'),
  find: ({ text }) =>
    [...text.matchAll(PARTIAL)].map((match) => {
      const range = rangeOf(match);
      const right = `${match[1] ?? ''}年${Number(match[2])}月`;
      return {
        range,
        message: `日期不全时不用短横，“${match[0]}”应写成“${right}”。`,
        fixes: [replacement(range, right, false)],
      };
    }),
};
