import { isDigit } from '../../text/characters';
import type { ProseRule } from '../rule';
import { rangeOf } from '../slips';
import { DIGITS, joined } from '../wakes';

/** 3.4.5亿元, 3..5%, 3。5亿元. Versions and dates have no unit behind them; 169169..59 was printed twice by a PDF. */
const POINTS =
  /(?<![\d.．A-Za-z第])(?!(\d{1,6})\1\.\.)\d{1,12}(?:\.\d{1,6}\.\d{1,6}|\.{2}\d{1,6}|。\d{1,4})(?=[%％‰]|个百分点|[万亿]+(?:元|美元|吨|人|亩|千瓦)|[元吨亩倍]|公顷|千瓦|公里|平方)/g;
/** 8·5%, 8,5%, 8.5.%; 8 .5% and 1. 2万亩 behind words, as 1. may head a line. */
const BROKEN =
  /(?<![\d.,．A-Za-z第])(?:\d{1,4}·\d{1,4}|\d{1,3},\d{1,2}|\d{1,6}\.\d{1,4}\.)(?=[%％‰]|个百分点)|(?<=[\u4e00-\u9fff])\d{1,5}(?: \.|\. )\d{1,4}(?=[%％‰]|个百分点|[万亿][元吨亩人])/g;

export const numeralPoints: ProseRule = {
  id: 'numeral/points',
  title: '一个数里小数点有误',
  why: '一个数只能有一个小数点，小数点也不能写成句号，否则看不出是多少。',
  advice: '核对数字后改正。',
  source: 'GB/T 15835—2011 5.1.2',
  severity: 'error',
  moment: 'check',
  wake: [...joined('. 。 · ,', DIGITS), ...joined('.', '% ％ 个'), ...DIGITS.split(' ').map((digit) => `. ${digit}`)],
  // 3.5 and a date behind a sentence are everywhere.
  wakesAt: (text, start) => {
    if (text.charAt(start) === '。') return isDigit(text, start - 1);
    // A thousand's comma has three digits behind it.
    if (text.charAt(start) === ',') return /^,\d{1,2}[%％‰个]/.test(text.slice(start, start + 4));
    if (text.charAt(start) === '·' || text.charAt(start - 1) === ' ' || !isDigit(text, start + 1)) return true;
    let before = start - 1;
    while (before > start - 8 && isDigit(text, before)) before -= 1;
    return text.charAt(before) === '.';
  },
  find: ({ text }) =>
    [...text.matchAll(POINTS), ...text.matchAll(BROKEN)].map((match) => ({
      range: rangeOf(match),
      message: `“${match[0]}”的小数点有误，看不出是多少。请核对。`,
    })),
};
