import type { ProseRule } from '../rule';
import { rangeOf, replacement } from '../slips';

const SIGN = /(?<=\d(?:[%％℃年月日号时万亿元]|万元|亿元)?)(?:[~∼〜]|——|--|－－)(?=\d)/g;

export const punctuationRange: ProseRule = {
  id: 'punctuation/range',
  title: '起止号写法',
  why: '数值的起止用浪纹线“～”或一字线“—”，半角“~”和双线都不是规范的写法。',
  advice: '数值用“～”，时间用“—”。',
  source: 'GB/T 15834—2011 4.13；GB/T 15835—2011 5.1.3',
  severity: 'information',
  moment: 'check',
  once: '改用规范的起止号',
  wake: ['~', '∼', '〜', '——', '--', '－－'],
  find: ({ text }) =>
    [...text.matchAll(SIGN)].map((match) => {
      const range = rangeOf(match);
      const sign = /[~∼〜]/.test(match[0]) ? '～' : '—';
      return {
        range,
        message: `起止号“${match[0]}”应写作“${sign}”。`,
        fixes: [replacement(range, sign, true)],
      };
    }),
};
