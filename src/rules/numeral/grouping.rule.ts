import type { ProseRule } from '../rule';
import { rangeOf } from '../slips';
import { DIGITS, joined } from '../wakes';

/** Digits with commas before a unit; whether their groups are of three is looked at below. */
const GROUPED =
  /(?<!\d[，,])(?<![\d.．*＊×A-Za-z])(\d{1,9}(?:,\d{1,9}){1,6})(\.\d{1,6})?(?=[万亿]?(?:[元人个家户件项名次亩吨辆台套册条张份起场处座所头只株棵套批篇位]|公里|公顷|公斤|平方|立方)|[万亿])/g;
const BY_THREE = /^[1-9]\d{0,2}(?:,\d{3})+$/;

export const numeralGrouping: ProseRule = {
  id: 'numeral/grouping',
  title: '千分撇位置有误',
  why: '用千分撇分节时，整数部分从个位起每三位一节，错一位就不知道是多少。',
  advice: '核对数字，按三位一节改正；四位以内可以不分节。',
  source: 'GB/T 15835—2011 5.1.1',
  severity: 'warning',
  moment: 'check',
  wake: joined(',', DIGITS),
  find: ({ text, facts }) =>
    facts.outline.apart
      ? []
      : [...text.matchAll(GROUPED)].flatMap((match) => {
          const whole = match[1] ?? '';
          // 2022,300家: a list whose comma is half-width, which another rule looks at.
          if (BY_THREE.test(whole) || /^(?:19|20)\d\d,/.test(whole)) return [];
          const range = rangeOf(match);
          return [{ range, message: `“${match[0]}”的千分撇不是每三位一节，看不出是多少。请核对。` }];
        }),
};
