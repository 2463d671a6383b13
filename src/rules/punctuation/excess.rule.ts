import type { ProseRule } from '../rule';
import { rangeOf, replacement } from '../slips';

const EXCESS = /[！？]{4,100}/g;

export const punctuationExcess: ProseRule = {
  id: 'punctuation/excess',
  title: '叹号问号连用过多',
  why: '叹号、问号连用最多三个，公文里一个就够。',
  advice: '留一个；确需强调的不超过三个。',
  source: 'GB/T 15834—2011 4.2.3.3、4.3.3.3',
  severity: 'warning',
  moment: 'check',
  wake: ['！！！！', '？？？？', '！？！？', '？！？！', '？？！！', '！！？？'],
  find: ({ text }) =>
    [...text.matchAll(EXCESS)].map((match) => {
      const range = rangeOf(match);
      const mark = match[0].charAt(0);
      return {
        range,
        message: `叹号、问号连用了${match[0].length}个，最多三个，请只留一个。`,
        fixes: [replacement(range, mark, false), replacement(range, mark.repeat(3), false)],
      };
    }),
};
