import type { ProseRule } from '../rule';
import { replacement } from '../slips';

const NAMED = [
  '讲话',
  '重要',
  '精神',
  '事件',
  '事故',
  '特大',
  '重大',
  '较大',
  '火灾',
  '地震',
  '洪',
  '暴雨',
  '专案',
  '专项',
  '案',
  '晚会',
  '批示',
  '指示',
];
const DATE =
  /(?<=“)(1[0-2]|[1-9])([.．•‧・])([12]\d|3[01]|[1-9])(?=”(?:讲话|重要|精神|事件|事故|特大|重大|较大|火灾|地震|洪|暴雨|专案|专项|案|晚会|批示|指示))/g;

export const punctuationDot: ProseRule = {
  id: 'punctuation/dot',
  title: '日期的间隔号',
  why: '用月日作简称的事件、节日，月日之间用居中的间隔号，写成小数点就成了小数。',
  advice: '改为间隔号“·”。',
  source: 'GB/T 15834—2011 4.14.3.5；GB/T 15835—2011 5.1.6',
  severity: 'warning',
  moment: 'check',
  wake: NAMED.map((word) => `”${word}`),
  find: ({ text }) =>
    [...text.matchAll(DATE)].map(({ 0: date, 1: month = '', 3: day = '', index }) => {
      const range = { start: index, end: index + date.length };
      return {
        range,
        message: `“${date}”是月日的简称，中间用间隔号，应写作“${month}·${day}”。`,
        fixes: [replacement(range, `${month}·${day}`, true)],
      };
    }),
};
