import { wordTables } from './tables.generated';
import { wordRule } from './wordRule';

export const wordingPower = wordRule(
  {
    id: 'wording/power',
    title: '权利与权力',
    why: '“权利”是依法享有的利益，“权力”是职责范围内的支配力量，用反了意思就变了。',
    advice: '按意思改。',
    source: '《图书编校质量差错认定细则》第12条',
    severity: 'warning',
    moment: 'check',
  },
  wordTables.power,
);
