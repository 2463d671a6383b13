/** Bits for each pair of characters that is set: with eight, one unset pair in nine looks as if it were set. */
const BITS = 8;

/**
 * Which pairs of neighbouring units a text has, as a filter of bits: a pair that is there is always found, one that is not
 * seldom. So a few characters' worth of query leaves few texts to be read. The length is a power of two, in words of 32 bits.
 */
export type Bigrams = Uint32Array;

/** The hashes of all pairs of neighbouring units, each once. */
export function pairsOf(units: Uint16Array, into = new Set<number>()): Set<number> {
  for (let at = 0; at + 1 < units.length; at++) into.add(pairHash(units[at]!, units[at + 1]!));
  return into;
}

function pairHash(first: number, second: number): number {
  const hash = Math.imul((first << 16) | second, 0x9e3779b1);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** The filter of some pairs. */
export function bigramsOf(pairs: ReadonlySet<number>): Bigrams {
  let words = 1;
  while (words * 32 < pairs.size * BITS) words *= 2;
  const filter = new Uint32Array(words);
  for (const pair of pairs) filter[(pair >>> 5) & (words - 1)]! |= 1 << (pair & 31);
  return filter;
}

/** Whether a text probably has a pair; false where it has not. */
export function mayHave(filter: Bigrams, pair: number): boolean {
  return (filter[(pair >>> 5) & (filter.length - 1)]! & (1 << (pair & 31))) !== 0;
}
