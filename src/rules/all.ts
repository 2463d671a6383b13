import { ruleFiles } from './files.generated';
import type { Rule } from './rule';
import { statisticsRules } from './statistics/rules';

/** Every rule, by id. */
export const rules: readonly Rule[] = [...ruleFiles, ...statisticsRules].sort((a, b) => (a.id < b.id ? -1 : 1));
