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
import { wordingCharacter } from './wording/character.rule';
import { wordingCollocation } from './wording/collocation.rule';
import { wordingConfused } from './wording/confused.rule';
import { wordingDoubled } from './wording/doubled.rule';
import { wordingIdiom } from './wording/idiom.rule';
import { wordingNegation } from './wording/negation.rule';
import { wordingPlural } from './wording/plural.rule';
import { wordingPower } from './wording/power.rule';
import { wordingPreferred } from './wording/preferred.rule';
import { wordingRedundant } from './wording/redundant.rule';
import { wordingSubject } from './wording/subject.rule';
import { wordingUntil } from './wording/until.rule';
import { wordingVariant } from './wording/variant.rule';
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
  wordingCharacter,
  wordingCollocation,
  wordingConfused,
  wordingDoubled,
  wordingIdiom,
  wordingNegation,
  wordingPlural,
  wordingPower,
  wordingPreferred,
  wordingRedundant,
  wordingSubject,
  wordingUntil,
  wordingVariant,
];
