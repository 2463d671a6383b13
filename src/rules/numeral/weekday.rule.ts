import type { ProseRule } from '../rule';
import { rangeOf, replacement } from '../slips';
import { daysIn, weekdayOf } from './calendar';

/** 周一鸣 is a name: what follows must show that the word is at its end. */
const DATE =
  /(?<=(?<!\d)((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日(?:上午|下午|晚上)?[，, ]?[（(]?(?:星期|周|礼拜))(?:(?<!周)[一二三四五六日天]|[一二三四五六日](?=[）)，。；、上下晚早前召公开]|$))/g;

export const numeralWeekday: ProseRule = {
  id: 'numeral/weekday',
  title: '星期与日期不符',
  why: '同一天写了日期又写了星期，两者对不上，读者不知道该信哪一个。',
  advice: '核对日历，改日期或改星期。',
  source: '惯例',
  severity: 'warning',
  moment: 'live',
  wake: [
    '日星期',
    '日周',
    '日（星期',
    '日（周',
    '日(星期',
    '日(周',
    '日，星期',
    '日，周',
    '日,星期',
    '日 星期',
    '日 （星期',
    '日 （周',
    '午（星期',
    '午（周',
    '午(星期',
    '日礼拜',
    '日（礼拜',
  ],
  find: ({ text }) =>
    [...text.matchAll(DATE)].flatMap((match) => {
      const [said = '', ...date] = match;
      const [year = 0, month = 0, day = 0] = date.map(Number);
      if (day < 1 || day > daysIn(year, month)) return [];
      const right = weekdayOf(year, month, day);
      if (right === said.replace('天', '日')) return [];
      const range = rangeOf(match);
      return [
        {
          range,
          message: `${year}年${month}月${day}日是星期${right}，不是星期${said}。请核对日期和星期。`,
          fixes: [replacement(range, right, false)],
        },
      ];
    }),
};
