import type { Draft, Passage, Portion } from './draft';
import { Matching } from './matching';

/** Shorter passages than these are not looked for in other sections. */
const TELLING_WORDS = 8;
const TELLING_PATTERN = 16;
/** How much passages must have in common: in the same section, elsewhere, and where nothing else is left. */
const ALIKE_WITHIN = 0.3;
const ALIKE_ELSEWHERE = 0.6;
const ALIKE_ALONE = 0.1;

/** Says which passages of two drafts are the same: first within paired sections, then anywhere. */
export function pairPassages(before: Draft, after: Draft, sections: Matching<Portion>): Matching<Passage> {
  const matching = new Matching<Passage>();
  for (const portion of before.portions) {
    const other = sections.partner(portion);
    if (other) pairWithin(matching, portion.passages, other.passages);
  }
  const longer = (draft: Draft, least: number): readonly Passage[] =>
    matching.free(draft.passages).filter(({ pattern }) => pattern.length >= least);
  for (const key of [wordsOfPassage, patternOfPassage]) {
    matching.pairEqual(longer(before, TELLING_WORDS), longer(after, TELLING_WORDS), key);
  }
  matching.pairAlike(longer(before, TELLING_PATTERN), longer(after, TELLING_PATTERN), ALIKE_ELSEWHERE);
  return matching;
}

const wordsOfPassage = ({ words }: Passage): string => words;
const patternOfPassage = ({ pattern }: Passage): string => pattern;

function pairWithin(matching: Matching<Passage>, ones: readonly Passage[], others: readonly Passage[]): void {
  matching.pairEqual(ones, others, wordsOfPassage);
  matching.pairEqual(ones, others, patternOfPassage);
  // A heading stays the heading, whatever it says now.
  matching.pairEqual(ones, others, ({ heading }) => (heading ? 1 : undefined));
  matching.pairAlike(ones, others, ALIKE_WITHIN);
  const [one, ...more] = matching.free(ones);
  const [other, ...rest] = matching.free(others);
  if (one && other && more.length + rest.length === 0 && matching.alike(one, other, ALIKE_ALONE)) {
    matching.pair(one, other);
  }
}
