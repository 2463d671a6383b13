import type { ProseRule } from '../rule';
import { rangeOf, replacement } from '../slips';

const BEGINS = '(?<=^[ \\u3000]{0,8}|[。；！？：，])';
/** 一要，… in one paragraph with 二要; 一是， is told by the rule on labels. */
const POINT = new RegExp(`${BEGINS}[一二三四五六七八九十]要([，、：])(?=[\\u4e00-\\u9fff“])`, 'g');
/** 一是：… is no label to the rules on labels. */
const IS = new RegExp(`${BEGINS}[一二三四五六七八九十]是[：:](?=[\\u4e00-\\u9fff])`, 'g');
const SERIES = /[一二三四]要(?=.{1,300}[二三四五]要)/;
/** 首先、抓… ; 首先、其次 names the words themselves. */
const FIRST = new RegExp(
  `${BEGINS}(?:首先|其次|再次|最后|一方面|另一方面)([、：])(?!(?:首先|其次|再次|最后))(?=[\\u4e00-\\u9fff“])`,
  'g',
);

export const punctuationOrdinal: ProseRule = {
  id: 'punctuation/ordinal',
  title: '“一要”“首先”后面的标点',
  why: '“一要”和后面的话连着读，不用标点；“首先”“其次”后面停顿，用逗号，不用顿号。',
  advice: '“一要”后面的标点删去，“首先”后面改为逗号。',
  source: 'GB/T 15834—2011 B.3；惯例',
  severity: 'warning',
  moment: 'check',
  wake: [
    '是：',
    '是:',
    '方面、',
    '方面：',
    '首先：',
    '其次：',
    '再次：',
    '最后：',
    '要，',
    '要、',
    '要：',
    '首先、',
    '其次、',
    '再次、',
    '最后、',
  ],
  find: ({ text }) => [
    ...[...(SERIES.test(text) ? text.matchAll(POINT) : []), ...text.matchAll(IS)].map((match) => {
      const words = match[0];
      const { end } = rangeOf(match);
      const range = { start: end - 1, end };
      const fixes = [replacement(range, '', true)];
      return { range, message: `“${words.slice(0, 2)}”后面不用“${words.slice(-1)}”，请删去。`, fixes };
    }),
    ...[...text.matchAll(FIRST)].map((match) => {
      const { end } = rangeOf(match);
      const range = { start: end - 1, end };
      const message = `“${match[0].slice(0, -1)}”后面用逗号，不用“${match[0].slice(-1)}”。`;
      return { range, message, fixes: [replacement(range, '，', true)] };
    }),
  ],
};
