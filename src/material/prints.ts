/** Units in a row that one hash stands for. */
export const GRAM = 4;
/** Of so many grams in a row at least one is kept: two texts that share GRAM + WINDOW − 1 units in a row share a print. */
const WINDOW = 8;

/** The hashes of all runs of GRAM units, in order. */
export function gramsOf(units: Uint16Array): Uint32Array {
  const grams = new Uint32Array(Math.max(0, units.length - GRAM + 1));
  for (let at = 0; at < grams.length; at++) grams[at] = gram(units, at);
  return grams;
}

function gram(units: Uint16Array, at: number): number {
  let hash = Math.imul(units[at]!, 0x9e3779b1) ^ units[at + 1]!;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ units[at + 2]!;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ units[at + 3]!;
  hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/**
 * The prints of a paragraph: the smallest gram of each window, each hash once (winnowing, Schleimer and others 2003). A hash
 * says nothing of the words that another text does not know already.
 */
export function printsOf(units: Uint16Array): readonly number[] {
  const grams = gramsOf(units);
  const prints = new Set<number>();
  if (grams.length > 0 && grams.length < WINDOW) prints.add(Math.min(...grams));
  let smallest = -1;
  for (let end = WINDOW; end <= grams.length; end++) {
    const start = end - WINDOW;
    if (smallest >= start) {
      if (grams[end - 1]! <= grams[smallest]!) smallest = end - 1;
    } else {
      smallest = start;
      for (let at = start + 1; at < end; at++) if (grams[at]! <= grams[smallest]!) smallest = at;
    }
    prints.add(grams[smallest]!);
  }
  return [...prints];
}
