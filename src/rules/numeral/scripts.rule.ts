import type { ProseRule } from '../rule';
import { rangeOf, replacement } from '../slips';
import { joined } from '../wakes';
import { arabicNumber, yearDigits } from './chineseDigits';

const YEAR = '[一二][〇零○九][〇零○一二三四五六七八九]{2}';
const WORD = '(?:十[一二]?|[一二三四五六七八九])';
const DAY = '(?:[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])';
/** What is not closed by 日 may be a lunar date (三月三, 四月初八). */
const MIXED = new RegExp(
  `(?<!农历|[\\d.*＊×一二三四五六七八九十])(?:((?:19|20)\\d{2}|${YEAR})年)?(\\d{1,2}|${WORD})月(?:(\\d{1,2}|${DAY})日(?!游)|(?![\\d一二三四五六七八九十初廿正腊]))`,
  'g',
);
const WORDS = '一 二 三 四 五 六 七 八 九 十';
const ARABIC = /\d/;
const CHINESE = /[〇零○一二三四五六七八九十]/;

export const numeralScripts: ProseRule = {
  id: 'numeral/scripts',
  title: '日期中数字写法不一',
  why: '同一个日期的年、月、日应当用同一种数字，不能一半汉字一半阿拉伯数字。',
  advice: '统一用阿拉伯数字。',
  source: 'GB/T 15835—2011 4.3、5.1.4',
  severity: 'warning',
  moment: 'check',
  wake: [
    ...joined('年 月', WORDS),
    ...joined(WORDS, '月 年1 年2 年3 年4 年5 年6 年7 年8 年9'),
    ...joined('〇', '年1 年2 年3 年4 年5 年6 年7 年8 年9'),
  ],
  find: ({ text }) =>
    [...text.matchAll(MIXED)].flatMap((match) => {
      const [words, year, month = '', day] = match;
      const parts = [year ?? '', month, day ?? ''].join('');
      if (!ARABIC.test(parts) || !CHINESE.test(parts)) return [];
      const range = rangeOf(match);
      const right = [
        year === undefined ? '' : `${ARABIC.test(year) ? year : yearDigits(year)}年`,
        `${figure(month)}月`,
        day === undefined ? '' : `${figure(day)}日`,
      ].join('');
      return [
        {
          range,
          message: `“${words}”里汉字和阿拉伯数字混用，应写成“${right}”。`,
          fixes: [replacement(range, right, true)],
        },
      ];
    }),
};

function figure(words: string): string {
  return ARABIC.test(words) ? words : String(arabicNumber(words));
}
