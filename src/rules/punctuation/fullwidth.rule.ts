import type { ProseRule, Slip } from '../rule';
import { charsBetween } from '../../text/charsBetween';
import { rangeOf, replacement } from '../slips';

/** Ｘ alone is a blank, ．stands behind the number of a heading. */
const WORDS = /[０-９]{1,40}(?:．[０-９]{1,20})?|[Ａ-ＷＹＺａ-ｗｙｚ]{2,40}|[Ａ-ＷＹＺ](?=[级类座栋])/g;
const PERCENT = /(?<=\d)％/g;
const DISTANCE = 0xfee0;

export const punctuationFullwidth: ProseRule = {
  id: 'punctuation/fullwidth',
  title: '全角数字字母',
  why: '阿拉伯数字和字母用半角，全角的占一个字宽，查找和计算时也认不出来。',
  advice: '改为半角。',
  source: 'GB/T 15835—2011 5.1.7',
  severity: 'warning',
  moment: 'check',
  once: '改为半角',
  wake: [
    ...charsBetween('０', '９'),
    ...charsBetween('Ａ', 'Ｗ'),
    ...charsBetween('ａ', 'ｗ'),
    'Ｙ',
    'Ｚ',
    'ｙ',
    'ｚ',
    '％',
  ],
  find: ({ text }) => {
    const found: Slip[] = [];
    for (const match of text.matchAll(WORDS)) {
      const range = rangeOf(match);
      const half = match[0].replace(/./g, (char) => String.fromCharCode(char.charCodeAt(0) - DISTANCE));
      found.push({
        range,
        message: `全角“${match[0]}”应改为半角“${half}”。`,
        fixes: [replacement(range, half, true)],
      });
    }
    for (const match of text.matchAll(PERCENT)) {
      const range = rangeOf(match);
      found.push({
        range,
        severity: 'information',
        message: '全角“％”宜改为半角“%”，全文统一。',
        fixes: [replacement(range, '%', true)],
      });
    }
    return found;
  },
};
