import { wordTables } from './tables.generated';
import { wordRule } from './wordRule';

export const wordingSubject = wordRule(
  {
    id: 'wording/subject',
    title: '缺少主语',
    why: '“通过……，使……”的主语被介词带走，句子没有了主语。',
    advice: '删去“通过”或者“使”，或者补上主语。',
    source: '《报纸编校质量差错认定细则》第35条',
    severity: 'information',
    moment: 'check',
  },
  wordTables.subject,
);
