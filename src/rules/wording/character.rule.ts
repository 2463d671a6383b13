import { wordTables } from './tables.generated';
import { wordRule } from './wordRule';

export const wordingCharacter = wordRule(
  {
    id: 'wording/character',
    title: '错别字',
    why: '音近、形近造成的错别字，是校对差错里最常见的一类。',
    advice: '改为正确的字。',
    source: '《现代汉语词典》；《图书编校质量差错认定细则》第6条、第8条',
    severity: 'error',
    moment: 'check',
  },
  wordTables.character,
);
