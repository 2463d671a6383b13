import type { Library, SetPhrase, Template } from './library';

/** An entry with the library that it comes from, and the entries of lower layers whose place it takes. */
export interface Layered<Entry extends Template | SetPhrase> {
  readonly entry: Entry;
  readonly library: Library;
  /** The nearest first. */
  readonly hides: readonly { readonly entry: Entry; readonly library: Library }[];
}

/** What all libraries together offer. */
export interface Layers {
  readonly templates: readonly Layered<Template>[];
  readonly phrases: readonly Layered<SetPhrase>[];
}

/**
 * Puts libraries on each other, the lowest first: of entries of one name the highest counts and tells which ones it
 * hides. Entries keep the place in the list of the first of their name. What is disabled takes no part.
 */
export function layersOf(libraries: readonly Library[], disabled: ReadonlySet<string> = new Set()): Layers {
  const layers = libraries.filter(({ id }) => !disabled.has(id)).map(layerOf);
  return layers.reduce(stack, { templates: [], phrases: [] });
}

function layerOf(library: Library): Layers {
  const alone = <Entry extends Template | SetPhrase>(entry: Entry): Layered<Entry> => ({ entry, library, hides: [] });
  return { templates: library.templates.map(alone), phrases: library.phrases.map(alone) };
}

/** One stack on another; whichever two of three are put together first, the result is the same. */
export function stack(below: Layers, above: Layers): Layers {
  return {
    templates: stackEntries(below.templates, above.templates),
    phrases: stackEntries(below.phrases, above.phrases),
  };
}

function stackEntries<Entry extends Template | SetPhrase>(
  below: readonly Layered<Entry>[],
  above: readonly Layered<Entry>[],
): readonly Layered<Entry>[] {
  const all = new Map(below.map((one) => [one.entry.name, one]));
  for (const { entry, library, hides } of above) {
    const known = all.get(entry.name);
    const own = [{ entry, library }, ...hides];
    const lower = known ? [{ entry: known.entry, library: known.library }, ...known.hides] : [];
    const hidden = lower.filter((one) => !own.some((other) => other.entry === one.entry));
    all.set(entry.name, { entry, library, hides: [...hides, ...hidden] });
  }
  return [...all.values()];
}
