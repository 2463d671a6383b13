import { libraryRelation } from './libraryRelation.rule';
import { placeholderUnfilled } from './placeholderUnfilled.rule';
import { residueScraping } from './residueScraping.rule';
import type { Rule } from './rule';
import { statisticsRules } from './statisticsRules';

/** Every rule, by id. */
export const rules: readonly Rule[] = [libraryRelation, placeholderUnfilled, residueScraping, ...statisticsRules];
