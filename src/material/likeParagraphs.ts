import type { PlainParagraph } from './plain';
import { GRAM, gramsOf } from './prints';

/** How a paragraph may stand to one from elsewhere: taken over word for word but for figures and a word, or reworded. */
export type Likeness = 'copied' | 'reworded';

/** How much of a paragraph, from 0 to 1, must be found again in the other. */
const COPIED = 0.93;
const REWORDED = 0.4;

/** What two paragraphs have in common. */
export interface Shared {
  /** How much of the shorter one stands in the other, from 0 to 1, figures being equal to each other. */
  readonly share: number;
  readonly likeness: Likeness | undefined;
}

/**
 * How two paragraphs stand to each other: by the characters of the shorter one that lie in runs of four which the other has
 * too. A paragraph that was made part of a longer one is copied all the same.
 */
export function sharedBetween(one: PlainParagraph, other: PlainParagraph): Shared {
  const [shorter, longer] = one.units.length <= other.units.length ? [one, other] : [other, one];
  const share = shorter.units.length === 0 ? 0 : sharedUnits(shorter.units, longer.units) / shorter.units.length;
  return { share, likeness: share >= COPIED ? 'copied' : share >= REWORDED ? 'reworded' : undefined };
}

/** How many units of the first lie in runs that the second has too. */
function sharedUnits(one: Uint16Array, other: Uint16Array): number {
  const known = new Set(gramsOf(other));
  let covered = 0;
  let end = 0;
  for (const [at, gram] of gramsOf(one).entries()) {
    if (!known.has(gram)) continue;
    covered += at + GRAM - Math.max(at, end);
    end = at + GRAM;
  }
  return covered;
}
