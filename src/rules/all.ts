import { placeholderUnfilled } from './placeholderUnfilled.rule';
import { residueScraping } from './residueScraping.rule';
import type { Rule } from './rule';
import { statisticsBreakdown } from './statisticsBreakdown.rule';
import { statisticsShare } from './statisticsShare.rule';
import { statisticsShares } from './statisticsShares.rule';

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  placeholderUnfilled,
  residueScraping,
  statisticsBreakdown,
  statisticsShare,
  statisticsShares,
];
