/** What a blank is known by while the text around it is edited. */
export interface BlankContext {
  readonly section: string;
  readonly before: string;
  /** The mask. */
  readonly text: string;
  readonly after: string;
}

const NEAR = 4;
/** From the surest to the weakest; a weak one needs words to go by. */
const keys: readonly ((context: BlankContext) => string | undefined)[] = [
  ({ section, before, text, after }) => JSON.stringify([section, before, text, after]),
  ({ before, text, after }) => JSON.stringify([before, text, after]),
  ({ section, before, text, after }) => near(section + text, before.slice(-NEAR) + after.slice(0, NEAR)),
  ({ before, text, after }) => near(text, before.slice(-NEAR) + after.slice(0, NEAR)),
  ({ before, text }) => near(`< ${text}`, before),
  ({ after, text }) => near(`> ${text}`, after),
];

/**
 * Finds blanks again in another version of the text, by the words around them. Equal ones are taken in their order, and
 * none twice.
 *
 * @returns for each of `now` which of `before` it was, or undefined for a new one
 */
export function matchBlanks(
  before: readonly BlankContext[],
  now: readonly BlankContext[],
): readonly (number | undefined)[] {
  const found = now.map((): number | undefined => undefined);
  const taken = new Set<number>();
  for (const keyOf of keys) {
    if (taken.size === Math.min(before.length, now.length)) break;
    const waiting = new Map<string, number[]>();
    before.forEach((context, at) => {
      const key = taken.has(at) ? undefined : keyOf(context);
      if (key === undefined) return;
      const known = waiting.get(key);
      if (known) known.push(at);
      else waiting.set(key, [at]);
    });
    // Taken from the end of a list, which costs nothing: the first in the text comes first.
    for (const list of waiting.values()) list.reverse();
    now.forEach((context, at) => {
      if (found[at] !== undefined) return;
      const key = keyOf(context);
      const match = key === undefined ? undefined : waiting.get(key)?.pop();
      if (match === undefined) return;
      found[at] = match;
      taken.add(match);
    });
  }
  return found;
}

function near(what: string, words: string): string | undefined {
  return words.trim().length < NEAR ? undefined : JSON.stringify([what, words]);
}
