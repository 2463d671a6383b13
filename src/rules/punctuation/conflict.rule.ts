import type { ProseRule } from '../rule';
import { rangeOf, replacement } from '../slips';

/** Two different stops side by side. ？！ may be meant, and a mark of abbreviation (……) is none. */
const CONFLICT =
  /[，、；：][。！？]|[。！？][，、；：]|，[、；：]|、[，；：]|；[，、：]|：[，、；]|[？！]。|。[？！]|（[，、；：。]/g;

const MARKS = ['，', '、', '；', '：', '。', '！', '？'];

export const punctuationConflict: ProseRule = {
  id: 'punctuation/conflict',
  title: '标点连用冲突',
  why: '一处停顿只用一个点号，两个不同的点号挨在一起是改稿时留下的。',
  advice: '按语气留一个。',
  source: 'GB/T 15834—2011 4.1—4.7',
  severity: 'error',
  moment: 'check',
  wake: [...MARKS, '（'].flatMap((mark) => MARKS.map((other) => mark + other)),
  find: ({ text }) =>
    [...text.matchAll(CONFLICT)].map((match) => {
      const range = rangeOf(match);
      const [first, second] = [match[0].charAt(0), match[0].charAt(1)];
      // The heavier stop is more often the one that was meant.
      const likely = first === '（' ? [first] : '。！？'.includes(first) ? [first, second] : [second, first];
      return {
        range,
        message: `“${match[0]}”两个点号连用，一处停顿只用一个，请留下合适的那个。`,
        fixes: likely.map((mark) => replacement(range, mark, false)),
      };
    }),
};
