import type { ProseRule } from '../rule';
import { rangeOf, replacement } from '../slips';

/** Two of one mark. 。。 may be meant as …… where there are three and more, which another rule looks at. */
const DOUBLED = /([，、；：])\1{1,20}|(?<!。)。。(?!。)/g;
/** The same mark in both widths. */
const WIDTHS = /(?<=[\u4e00-\u9fff”）》\d%])(?:，,|,，|；;|;；|：:|:：|。\.|\.。)(?![\d.。])/g;

export const punctuationDoubled: ProseRule = {
  id: 'punctuation/doubled',
  title: '标点重复',
  why: '同一个句内点号或者句号连用两次，是录入时的笔误。',
  advice: '只留一个。',
  source: 'GB/T 15834—2011 4.1—4.7',
  severity: 'error',
  moment: 'check',
  wake: ['，，', '、、', '；；', '：：', '。。', '，,', ',，', '；;', ';；', '：:', ':：', '。.', '.。'],
  find: ({ text }) =>
    [...text.matchAll(DOUBLED), ...text.matchAll(WIDTHS)].map((match) => {
      const range = rangeOf(match);
      const mark = /[，、；：。]/.exec(match[0])![0];
      return {
        range,
        message: `“${match[0]}”重复，应只用一个“${mark}”。`,
        fixes: [replacement(range, mark, true)],
      };
    }),
};
