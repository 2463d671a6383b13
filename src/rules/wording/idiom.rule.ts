import { wordTables } from './tables.generated';
import { wordRule } from './wordRule';

export const wordingIdiom = wordRule(
  {
    id: 'wording/idiom',
    title: '成语用字',
    why: '成语有定型的写法，写错一个字是硬伤，读的人一眼就能看出来。',
    advice: '按通行的写法改。',
    source: '《现代汉语词典》；《图书编校质量差错认定细则》第6条',
    severity: 'error',
    moment: 'live',
  },
  wordTables.idiom,
);
