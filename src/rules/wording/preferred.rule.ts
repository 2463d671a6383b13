import { wordTables } from './tables.generated';
import { wordRule } from './wordRule';

export const wordingPreferred = wordRule(
  {
    id: 'wording/preferred',
    title: '公文惯用词形',
    why: '几种写法都有人用，公文里习惯用其中一种，全文宜统一。',
    advice: '改为惯用的写法；单位另有规定的从其规定。',
    source: '《报纸编校质量差错认定细则》第26条；惯例',
    severity: 'information',
    moment: 'check',
  },
  wordTables.preferred,
);
