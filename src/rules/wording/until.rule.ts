import { wordTables } from './tables.generated';
import { wordRule } from './wordRule';

export const wordingUntil = wordRule(
  {
    id: 'wording/until',
    title: '截至与截止',
    why: '“截至”后面接时间，表示统计到这一天；“截止”表示到期停止，后面不接时间。',
    advice: '说统计到某时用“截至”，说到期停止用“截止”。',
    source: '《图书编校质量差错认定细则》第12条；《现代汉语词典》',
    severity: 'warning',
    moment: 'check',
  },
  wordTables.until,
);
