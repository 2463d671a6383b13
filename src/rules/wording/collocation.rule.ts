import { wordTables } from './tables.generated';
import { wordRule } from './wordRule';

export const wordingCollocation = wordRule(
  {
    id: 'wording/collocation',
    title: '搭配不当',
    why: '动词和宾语习惯上不这样搭配，读起来别扭。',
    advice: '换用搭配得当的动词。',
    source: '《图书编校质量差错认定细则》第22条；惯例',
    severity: 'warning',
    moment: 'check',
  },
  wordTables.collocation,
);
