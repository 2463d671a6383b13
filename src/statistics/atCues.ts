import type { Passage, Quantity } from './passage';

/** Nothing was found: the same for all, as it is made for nearly every paragraph. */
export const NONE: readonly never[] = [];

/** Several findings as one; mostly nothing was found by any. */
export function joined<Value>(...parts: readonly (readonly Value[])[]): readonly Value[] {
  let found: readonly Value[] = NONE;
  for (const part of parts) if (part.length > 0) found = found.length === 0 ? part : [...found, ...part];
  return found;
}

/** What is found at the quantities that have all of some cues, in order; nothing is made where nothing is found. */
export function atCues<Value>(
  passage: Passage,
  cues: number,
  find: (passage: Passage, printed: Quantity) => readonly Value[],
): readonly Value[] {
  if ((passage.cues & cues) !== cues) return NONE;
  let found: Value[] | undefined;
  for (const quantity of passage.quantities) {
    if ((quantity.cues & cues) !== cues) continue;
    const here = find(passage, quantity);
    if (here.length === 0) continue;
    found ??= [];
    found.push(...here);
  }
  return found ?? NONE;
}
