import { wordTables } from './tables.generated';
import { wordRule } from './wordRule';

export const wordingPlural = wordRule(
  {
    id: 'wording/plural',
    title: '多用“们”',
    why: '前面有数量词或者“各位”“全体”时，已经表示多数，不再用“们”。',
    advice: '删去“们”。',
    source: '《图书编校质量差错认定细则》第19条',
    severity: 'warning',
    moment: 'check',
  },
  wordTables.plural,
);
