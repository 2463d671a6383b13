import type { ProseRule } from '../rule';
import { rangeOf, replacement } from '../slips';
import { AMOUNT, UNIT } from './amounts';

const BOTH = new RegExp(
  `(大约|(?<![大节合契条公签履特预违续解相制集邀])约)([有占为需在]{0,1})(${AMOUNT}${UNIT}?)(左右|上下)(?![级联浮移游])`,
  'g',
);

export const numeralRedundant: ProseRule = {
  id: 'numeral/redundant',
  title: '“约”和“左右”连用',
  why: '“约”和“左右”都表示不确切，不少编辑主张只用一个；词典里也有连用的例子。',
  advice: '要求严的文稿只留一个。',
  source: '惯例',
  severity: 'information',
  moment: 'check',
  optional: true,
  wake: ['左右', '上下'],
  wakesAt: (text, start) => text.slice(Math.max(0, start - 30), start).includes('约'),
  find: ({ text }) =>
    [...text.matchAll(BOTH)].map((match) => {
      const [words, before = '', verb = '', amount = '', behind = ''] = match;
      const range = rangeOf(match);
      return {
        range,
        message: `“${before}”和“${behind}”意思相近，“${words}”可只留一个。`,
        fixes: [replacement(range, before + verb + amount, false), replacement(range, verb + amount + behind, false)],
      };
    }),
};
