import { wordTables } from './tables.generated';
import { wordRule } from './wordRule';

export const wordingNegation = wordRule(
  {
    id: 'wording/negation',
    title: '否定失当',
    why: '“防止”“避免”“杜绝”本身含有否定的意思，后面再用“不”，意思就反了。',
    advice: '删去“不”，或者改成“确保不发生”。',
    source: '惯例',
    severity: 'warning',
    moment: 'check',
  },
  wordTables.negation,
);
