import type { Report } from '../report/model';
import type { Comparison, SectionPair } from './comparison';
import { draftOf } from './draft';
import { comparePassages } from './passagePairs';
import { pairPassages } from './passages';
import { sectionChanges } from './sectionChanges';
import { pairSections } from './sections';

/**
 * Compares two drafts of a report: sections and paragraphs are paired even where they were moved, renumbered or
 * rewritten. Total, and in time that grows as the texts do.
 */
export function compareDrafts(before: Report, after: Report): Comparison {
  const [one, other] = [draftOf(before), draftOf(after)];
  const matching = pairSections(one, other);
  const { passages, figures } = comparePassages(one, other, matching, pairPassages(one, other, matching));
  const { changes, unchanged } = sectionChanges(one, other, matching, passages);
  const pairs = other.portions.flatMap((portion): readonly SectionPair[] => {
    const earlier = matching.partner(portion)?.section;
    return earlier && portion.section ? [{ before: earlier, after: portion.section }] : [];
  });
  return { figures, sections: changes, pairs, passages: passages.map(({ pair }) => pair), unchanged };
}
