import type { ProseRule } from '../rule';
import { rangeOf, replacement } from '../slips';

/** Between words, or before the words that a line opens with. One — between two names of places or times joins them. */
const DASH =
  /(?<=[\u4e00-\u9fff”）》])(?:-{2,4}|－{2,4})(?=[\u4e00-\u9fff“（《])|(?<=^[ 　]{0,8})(?:—|-{2,4}|－{2,4}|―{1,2})(?=[\u4e00-\u9fff“《]|\d{4}年)/g;

export const punctuationDash: ProseRule = {
  id: 'punctuation/dash',
  title: '破折号写法',
  why: '破折号占两个字，中间不断开；写成一个短线，读者会看成连接号。',
  advice: '写成“——”。',
  source: 'GB/T 15834—2011 4.10.2',
  severity: 'warning',
  moment: 'check',
  wake: ['--', '—', '－－', '―'],
  find: ({ text }) =>
    [...text.matchAll(DASH)].map((match) => {
      const range = rangeOf(match);
      return {
        range,
        message: `“${match[0]}”不是规范的破折号，应写作“——”。`,
        fixes: [replacement(range, '——', true)],
      };
    }),
};
