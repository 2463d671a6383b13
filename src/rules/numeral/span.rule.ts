import type { ProseRule } from '../rule';
import { rangeOf, replacement } from '../slips';
import { DIGITS, joined } from '../wakes';

/** 30～40%, 9～16亿元, no years and no code. */
const SPAN =
  /(?<!\d[，,])(?<![\d.．\-—–－～~*＊×A-Za-z])((?!(?:19|20)\d\d[—\-－~～至])\d{1,6}(?:\.\d{1,4})?)(～|~|—|－|-|–|至)(\d{1,6}(?:\.\d{1,4})?)(%|％|‰|万亿|[万亿])(?![级次吨级])/g;

export const numeralSpan: ProseRule = {
  id: 'numeral/span',
  title: '数值范围的前项缺“%”“万”“亿”',
  why: '表示范围时，前一个数的百分号和“万”“亿”不能省略，“9～16亿”会读成从9到16亿。',
  advice: '写成“30%～40%”“9亿～16亿”。',
  source: 'GB/T 15835—2011 5.1.3',
  severity: 'information',
  moment: 'check',
  wake: joined('～ ~ — － - – 至', DIGITS),
  find: ({ text }) =>
    [...text.matchAll(SPAN)].map((match) => {
      const [words, from = '', sign = '', to = '', scale = ''] = match;
      const range = rangeOf(match);
      const right = `${from}${scale}${sign}${to}${scale}`;
      return {
        range,
        message: `表示范围时前项的“${scale}”不省略，“${words}”应写成“${right}”。`,
        fixes: [replacement(range, right, false)],
      };
    }),
};
