import { wordTables } from './tables.generated';
import { wordRule } from './wordRule';

export const wordingRedundant = wordRule(
  {
    id: 'wording/redundant',
    title: '词语重复',
    why: '意思相同的词叠在一起，去掉一个更简洁。',
    advice: '删去多余的词。',
    source: '《现代汉语词典》；惯例',
    severity: 'warning',
    moment: 'check',
  },
  wordTables.redundant,
);
