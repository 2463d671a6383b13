import type { ProseRule } from '../rule';
import { rangeOf, replacement } from '../slips';

const DIGIT = '[〇零○◯ＯOo0一二三四五六七八九]';
const YEAR = new RegExp(`(?<![\\d一二三四五六七八九十百千万])(?:二[〇零○◯ＯOo0]|一九)${DIGIT}{2}(?=年)`, 'g');
const WRONG = /[零○◯ＯOo0]/g;
/** A line that is a date and nothing else is the date of signature, which another rule looks at. */
const ALONE = /^[ \t\u3000]*[^（(，。：\s]{4}年[^（(，。：\s]{1,3}月[^（(，。：\s]{0,4}[ \t\u3000\r]*$/;

export const numeralZero: ProseRule = {
  id: 'numeral/zero',
  title: '汉字年份中的“〇”',
  why: '用汉字写年份时，“0”的形式是“〇”，不是“零”，也不是圆圈“○”或字母“O”。',
  advice: '改为“〇”。',
  source: 'GB/T 15835—2011 5.2.5',
  severity: 'warning',
  moment: 'check',
  wake: ['二零', '二○', '二◯', '二Ｏ', '二O', '二o', '二0', '二〇', '一九'],
  find: ({ text }) =>
    ALONE.test(text)
      ? []
      : [...text.matchAll(YEAR)].flatMap((match) => {
          const right = match[0].replace(WRONG, '〇');
          if (right === match[0]) return [];
          const range = rangeOf(match);
          return [
            {
              range,
              message: `汉字年份中的零写作“〇”，“${match[0]}年”应为“${right}年”。`,
              fixes: [replacement(range, right, true)],
            },
          ];
        }),
};
