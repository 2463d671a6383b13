import { wordTables } from './tables.generated';
import { wordRule } from './wordRule';

export const wordingDoubled = wordRule(
  {
    id: 'wording/doubled',
    title: '字词连用两次',
    why: '同一个字词连着写了两次，是录入或者修改时留下的。',
    advice: '删去一个。',
    source: '惯例',
    severity: 'warning',
    moment: 'check',
  },
  wordTables.doubled,
);
