import { wordTables } from './tables.generated';
import { wordRule } from './wordRule';

export const wordingConfused = wordRule(
  {
    id: 'wording/confused',
    title: '易混词',
    why: '两个词音近、形近而意思不同，用错了意思就变了。',
    advice: '对照意思改；确实要说另一个意思的，不必改。',
    source: '《现代汉语词典》；《图书编校质量差错认定细则》第12条',
    severity: 'warning',
    moment: 'check',
  },
  wordTables.confused,
);
