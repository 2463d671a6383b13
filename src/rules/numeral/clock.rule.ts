import type { ProseRule } from '../rule';
import { rangeOf, replacement } from '../slips';
import { DIGITS, joined } from '../wakes';

/** 15：30 behind what leads to an hour; ratios (1：30) are none. */
const CLOCK =
  /(?<=(?:[日午晚早晨夜]|[日午晚][上间]|(?:(?<=[日午晚上早晨])\d{1,2}[:：]\d{2})[至到—－～~-])\s?)(?<!\d)([01]?\d|2[0-4])：([0-5]\d)(?![\d：:.．])/g;

export const numeralClock: ProseRule = {
  id: 'numeral/clock',
  title: '钟点用全角冒号',
  why: '用数字写钟点，时、分之间用扩展格式的半角冒号“:”。',
  advice: '改为“15:30”，或写成“15时30分”。',
  source: 'GB/T 15835—2011 5.1.5',
  severity: 'information',
  moment: 'check',
  wake: joined(DIGITS, '：'),
  find: ({ text }) =>
    [...text.matchAll(CLOCK)].map((match) => {
      const range = rangeOf(match);
      const right = `${match[1] ?? ''}:${match[2] ?? ''}`;
      return {
        range,
        message: `钟点“${match[0]}”用半角冒号，写成“${right}”。`,
        fixes: [replacement(range, right, true)],
      };
    }),
};
