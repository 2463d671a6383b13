import type { ProseRule, Slip } from '../rule';
import { rangeOf, replacement } from '../slips';

/** 百分之60, 千分之3. 万分之5 has no sign of its own. */
const PERCENT = /([百千])分之(\d{1,4}(?:\.\d{1,4})?)(?![\d.．]|[至到～~—－-]\d)/g;
/** 三分之1, 3分之1, 3分之二; 得3分之后 is a score. */
const FRACTION =
  /(?<![十百千万亿\d.．*＊×])(?:(?:[二三四五六七八九]|十)分之\d{1,3}(?![\d.])|\d{1,3}分之[\d一二三四五六七八九]{1,2}(?![\d.]))/g;

export const numeralFraction: ProseRule = {
  id: 'numeral/fraction',
  title: '分数、百分数的写法不一',
  why: '一个分数或百分数应当用同一种数字，不能一半汉字一半阿拉伯数字。',
  advice: '写成“60%”“三分之一”。',
  source: 'GB/T 15835—2011 4.1.1、4.3',
  severity: 'warning',
  moment: 'check',
  wake: ['分之'],
  find: ({ text }) => [
    ...[...text.matchAll(PERCENT)].map((match): Slip => {
      const range = rangeOf(match);
      const right = `${match[2] ?? ''}${match[1] === '千' ? '‰' : '%'}`;
      const message = `“${match[0]}”里汉字和阿拉伯数字混用，应写成“${right}”。`;
      return { range, message, fixes: [replacement(range, right, true)] };
    }),
    ...[...text.matchAll(FRACTION)].map((match): Slip => {
      const message = `“${match[0]}”里汉字和阿拉伯数字混用，应写成“三分之一”这样的汉字，或者“1/3”。`;
      return { range: rangeOf(match), message };
    }),
  ],
};
