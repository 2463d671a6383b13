import { isDigit, isHan } from '../../text/characters';
import { oneOf } from '../../text/characterSet';
import type { ProseRule, Slip } from '../rule';
import { rangeOf, replacement } from '../slips';

const MARK =
  /(?<=[\u4e00-\u9fff”’》）】%])[,;:?!](?:(?=[\u4e00-\u9fff“‘《（【\d\s]|$))|(?<=[\dA-Za-z])[,;?!](?=[\u4e00-\u9fff“《])/g;
const STOP =
  /(?<=[\u4e00-\u9fff”》）]{2})(?<!^[ 　]{0,8}[一二三四五六七八九十]{1,3})\.(?=[\u4e00-\u9fff“]|[ 　]{0,4}$)/g;
/** With a Chinese character in them, and not the address of a Markdown link. */
const BRACKETS = /(?<!\])\((?=[^()（）\n]{0,60}[\u4e00-\u9fff])[^()（）\n]{1,80}\)/g;
/** One of a pair is half-width, the other is not. */
const MIXED =
  /(?<!\])\((?=[^()（）\n]{0,60}[\u4e00-\u9fff])[^()（）\n]{1,80}）|（(?=[^()（）\n]{0,60}[\u4e00-\u9fff])[^()（）\n]{1,80}\)/g;
/** A label of its own kind is told by the rules on numbering. */
const LABEL = /^(?:[一二三四五六七八九十]{1,3}|\d{1,3})$/;
const isBracket = oneOf('()');
/** With Chinese characters, what stands before a stop. */
const isCloser = oneOf('”》）');
const FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' };

export const punctuationHalfwidth: ProseRule = {
  id: 'punctuation/halfwidth',
  title: '半角标点',
  why: '中文里的标点用全角，半角、全角混用排出来疏密不匀。',
  advice: '改为全角。',
  source: '惯例',
  severity: 'warning',
  moment: 'check',
  once: '改为全角标点',
  wake: [',', ';', ':', '?', '!', '.', '(', ')'],
  // 3.5, 1,200 and **.** are everywhere.
  wakesAt: (text, start, end) => {
    if (text.charAt(start) === '.') return isHan(text, start - 1) || isCloser(text, start - 1);
    return isBracket(text, start) || !isDigit(text, start - 1) || !isDigit(text, end);
  },
  find: ({ text, facts }) => {
    if (facts.outline.apart) return [];
    const found: Slip[] = [];
    for (const match of text.matchAll(MARK)) {
      const range = rangeOf(match);
      const mark = FULL[match[0]]!;
      found.push({ range, message: `半角“${match[0]}”应改为全角“${mark}”。`, fixes: [replacement(range, mark, true)] });
    }
    for (const match of text.matchAll(STOP)) {
      const range = rangeOf(match);
      found.push({ range, message: '半角“.”应改为句号“。”。', fixes: [replacement(range, '。', false)] });
    }
    for (const match of [...text.matchAll(BRACKETS), ...text.matchAll(MIXED)]) {
      const { 0: words, index } = match;
      if (LABEL.test(words.slice(1, -1).trim())) continue;
      const end = index + words.length;
      found.push({
        range: { start: index, end },
        severity: 'information',
        message: '中文里的括号用全角“（）”。',
        fixes: [
          {
            title: '改为全角括号',
            safe: true,
            edits: [
              { range: { start: index, end: index + 1 }, text: '（' },
              { range: { start: end - 1, end }, text: '）' },
            ],
          },
        ],
      });
    }
    return found;
  },
};
