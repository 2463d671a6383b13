import { libraryRelation } from './libraryRelation.rule';
import { numberingDuplicate } from './numberingDuplicate.rule';
import { numberingGap } from './numberingGap.rule';
import { numberingLevel } from './numberingLevel.rule';
import { numberingMark } from './numberingMark.rule';
import { numberingMixed } from './numberingMixed.rule';
import { numberingOrder } from './numberingOrder.rule';
import { numberingParallel } from './numberingParallel.rule';
import { numberingReference } from './numberingReference.rule';
import { numberingSingle } from './numberingSingle.rule';
import { placeholderLeak } from './placeholderLeak.rule';
import { placeholderUnfilled } from './placeholderUnfilled.rule';
import { residueScraping } from './residueScraping.rule';
import type { Rule } from './rule';
import { statisticsRules } from './statisticsRules';

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  libraryRelation,
  numberingDuplicate,
  numberingGap,
  numberingLevel,
  numberingMark,
  numberingMixed,
  numberingOrder,
  numberingParallel,
  numberingReference,
  numberingSingle,
  placeholderLeak,
  placeholderUnfilled,
  residueScraping,
  ...statisticsRules,
];
