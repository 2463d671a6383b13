import type { Phrase } from './phrase';

/** What the relations of a team have used up so far, in all of its files. */
export interface Taken {
  readonly ids: Set<string>;
  /** How many phrases begin alike: see `leadOf`. */
  readonly leads: Map<string, number>;
}

/** Before the first file. */
export function nothingTaken(): Taken {
  return { ids: new Set(), leads: new Map() };
}

/** Phrases are looked up by so many characters before their first figure. */
export const LEAD = 6;
/** All phrases that begin alike are tried at each figure; with more of them a long report would be slow to check. */
export const MOST_ALIKE = 200;

/** The end of what stands right before the first figure. */
export function leadOf({ stretches: [first] }: Phrase): string {
  return (first?.wild === true ? first.after : (first?.before ?? '')).slice(-LEAD);
}
