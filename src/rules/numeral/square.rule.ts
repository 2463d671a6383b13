import type { ProseRule } from '../rule';
import { rangeOf, replacement } from '../slips';

/** 5000平方，: what follows shows that no unit does. */
const CUT = /(?<=[\d万亿余多])(平方|立方)(?=[，。；、：）的]|左右|以上|以下|建|厂房|场地|用房|$)/g;

export const numeralSquare: ProseRule = {
  id: 'numeral/square',
  title: '“平方”后缺单位',
  why: '“平方”不是单位，是平方米还是平方公里，读者要猜。',
  advice: '写成“平方米”。',
  source: 'GB/T 9704—2012 9；GB 3100—1993',
  severity: 'warning',
  moment: 'check',
  wake: ['平方', '立方'],
  find: ({ text }) =>
    [...text.matchAll(CUT)].map((match) => {
      const range = rangeOf(match);
      return {
        range,
        message: `“${match[0]}”后面缺单位，应写成“${match[0]}米”。请核对。`,
        fixes: [replacement(range, `${match[0]}米`, false)],
      };
    }),
};
