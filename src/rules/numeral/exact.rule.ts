import type { ProseRule, Slip } from '../rule';

/** Five digits that count: nobody estimates so exactly. */
const MOST_DIGITS = 4;
const ESTIMATES: ReadonlySet<string> = new Set(['约', '大约', '近', '将近', '接近', '左右', '上下', '大概']);

export const numeralExact: ProseRule = {
  id: 'numeral/exact',
  title: '约数过于精确',
  why: '有“约”“近”“左右”的数是概数，却精确到小数或个位，两者不相称。',
  advice: '删去“约”“近”，或者把数取整。',
  source: '惯例',
  severity: 'information',
  moment: 'check',
  wake: ['约', '近', '左右', '上下', '大概'],
  find: ({ facts }) => {
    const found: Slip[] = [];
    for (const { range, text, approximator } of facts.figures) {
      if (approximator === undefined || text.length <= MOST_DIGITS || !ESTIMATES.has(approximator)) continue;
      const digits = (/\d[\d,]*(?:\.\d+)?/.exec(text)?.[0] ?? '').replace(/[,.]/g, '').replace(/^0+/, '');
      if (digits.length <= MOST_DIGITS || digits.endsWith('0')) continue;
      found.push({ range, message: `“${text}”是概数，却写得很精确。删去“${approximator}”，或者把数取整。` });
    }
    return found;
  },
};
