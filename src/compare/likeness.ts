/** The most that is kept of one text: its smallest hashes. Two texts share as many of them as they share of all. */
const SKETCH = 256;

/** The pairs of characters of a text as hashes, the smallest first and each once; a sample of them for a long text. */
export type Sketch = readonly number[];

/** The sketch of a text without blanks. Linear. */
export function sketchOf(words: string): Sketch {
  const hashes = new Set<number>();
  for (let at = 0; at + 1 < words.length; at++) hashes.add(mix(words.charCodeAt(at), words.charCodeAt(at + 1)));
  if (words.length === 1) hashes.add(mix(0, words.charCodeAt(0)));
  return [...hashes].sort((one, other) => one - other).slice(0, SKETCH);
}

function mix(first: number, second: number): number {
  let hash = Math.imul((first << 16) | second, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** How much two texts have in common, from 0 to 1: Dice's coefficient of their pairs of characters, estimated for long texts. */
export function likeness(one: Sketch, other: Sketch): number {
  let shared = 0;
  let all = 0;
  let [first, second] = [0, 0];
  while (all < SKETCH && first < one.length && second < other.length) {
    const difference = one[first]! - other[second]!;
    if (difference === 0) shared += 1;
    if (difference <= 0) first += 1;
    if (difference >= 0) second += 1;
    all += 1;
  }
  all = Math.min(SKETCH, all + one.length - first + other.length - second);
  return all === 0 ? 0 : (2 * shared) / (all + shared);
}
