import type { ProseRule } from '../rule';
import { rangeOf, replacement } from '../slips';
import { chineseDigit } from './chineseDigits';

/** 3、4个月: two neighbours before a measure word. 第3、4次 and 2、3号楼 name things; 2、3月 are months. */
const PAIR =
  /(?<!\d[，,])(?<![\d第、.．*＊×至到—（(）)A-Za-z])(?<!附件|表|图|例|题|项目|小组|类|等级|标段)([1-8])、([2-9])(?=个(?![股标类])|[名家户天年岁次倍]|公里)/g;

export const numeralAdjacent: ProseRule = {
  id: 'numeral/adjacent',
  title: '相邻数字连用表概数',
  why: '两个相邻数字连用表示概数时用汉字，中间不加顿号。',
  advice: '写成“三四个月”；如果确是两样东西，写成“3个、4个”。',
  source: 'GB/T 15835—2011 4.2.2、5.2.1',
  severity: 'warning',
  moment: 'check',
  wake: ['1、2', '2、3', '3、4', '4、5', '5、6', '6、7', '7、8', '8、9'],
  find: ({ text, facts }) =>
    facts.outline.apart
      ? []
      : [...text.matchAll(PAIR)].flatMap((match) => {
          const low = Number(match[1]);
          if (Number(match[2]) !== low + 1) return [];
          const range = rangeOf(match);
          const right = chineseDigit(low) + chineseDigit(low + 1);
          return [
            {
              range,
              message: `概数用汉字，不加顿号，“${match[0]}”应写成“${right}”。`,
              fixes: [replacement(range, right, false)],
            },
          ];
        }),
};
