// Written by `npm run generate` from the files of this folder.
import { libraryRelation } from './library/relation.rule';
import { numberingDuplicate } from './numbering/duplicate.rule';
import { numberingGap } from './numbering/gap.rule';
import { numberingLevel } from './numbering/level.rule';
import { numberingMark } from './numbering/mark.rule';
import { numberingMixed } from './numbering/mixed.rule';
import { numberingOrder } from './numbering/order.rule';
import { numberingParallel } from './numbering/parallel.rule';
import { numberingReference } from './numbering/reference.rule';
import { numberingSingle } from './numbering/single.rule';
import { placeholderLeak } from './placeholder/leak.rule';
import { placeholderUnfilled } from './placeholder/unfilled.rule';
import { punctuationDoubled } from './punctuation/doubled.rule';
import { residueScraping } from './residue/scraping.rule';
import type { Rule } from './rule';

/** Every rule that has a file of its own. */
export const ruleFiles: readonly Rule[] = [
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
  punctuationDoubled,
  residueScraping,
];
