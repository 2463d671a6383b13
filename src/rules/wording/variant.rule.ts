import { wordTables } from './tables.generated';
import { wordRule } from './wordRule';

export const wordingVariant = wordRule(
  {
    id: 'wording/variant',
    title: '异形词',
    why: '同一个词有几种写法时，公文用推荐词形，全文统一。',
    advice: '改为推荐词形。',
    source: 'GF 1001—2001《第一批异形词整理表》；《图书编校质量差错认定细则》第8条',
    severity: 'warning',
    moment: 'check',
  },
  wordTables.variant,
);
