import { plainParagraph } from './plain';
import { printsOf } from './prints';

/** How much of what was taken must still stand in a paragraph for it to be the same. */
const STILL = 0.3;

/** What is kept of a paragraph that was taken from elsewhere: hashes, by which it is known again after it was edited. */
export function takenPrints(paragraph: string): readonly number[] {
  return printsOf(plainParagraph(paragraph, 0, paragraph.length).units);
}

/** Whether a paragraph still is one that was taken, in good part. */
export function isTaken(paragraph: string, taken: readonly number[]): boolean {
  if (taken.length === 0) return false;
  const here = new Set(takenPrints(paragraph));
  return taken.filter((print) => here.has(print)).length >= STILL * taken.length;
}
