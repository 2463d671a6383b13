import type { ProseRule } from '../rule';
import { rangeOf, replacement } from '../slips';

/** 二个; 第二个, 十二个, 一、二个, 周二个别地方 are right. */
const TWO =
  /(?<![第初周老其一二三四五六七八九十百千万亿零〇几\d、～~—至到\-*＊×“])二(?=个(?![别性体人])|(?:件|套|座)(?!套))/g;

export const numeralTwo: ProseRule = {
  id: 'numeral/two',
  title: '“二个”应为“两个”',
  why: '量词“个”“件”“套”“座”前面用“两”，不用“二”。',
  advice: '改为“两”。',
  source: '惯例（《现代汉语词典》“两”字条）',
  severity: 'warning',
  moment: 'check',
  wake: ['二个', '二件', '二套', '二座'],
  find: ({ text }) =>
    [...text.matchAll(TWO)].map((match) => {
      const range = rangeOf(match);
      const measure = text.charAt(range.end);
      return {
        range,
        message: `“二${measure}”应为“两${measure}”。`,
        fixes: [replacement(range, '两', false)],
      };
    }),
};
