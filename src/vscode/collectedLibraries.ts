import type { Layered, Layers } from '../library/layers';
import type { SetPhrase, Template } from '../library/library';
import type { Listed } from './libraries';
import type { CollectedEntry, CollectedLibrary } from './libraryRows';

/** Whether what a library holds is to be had. */
export function isOn({ library, state }: Listed): boolean {
  return library !== undefined && (state === 'on' || state === 'missing');
}

/** The entries that count: templates first, each in the order of the layers. No vscode here. */
export function collectedEntries({ templates, phrases }: Layers): readonly CollectedEntry[] {
  return [
    ...templates.map((layered) => entryOf('template', layered)),
    ...phrases.map((layered) => entryOf('phrase', layered)),
  ];
}

/**
 * Libraries with all of their entries, those too that a later library's entry of the same name hides: the clash is told
 * on both.
 *
 * @param counting what `collectedEntries` gave for those that are on
 * @param placeOf where a library lies, as people know it
 */
export function collectedLibraries(
  listed: readonly Listed[],
  counting: readonly CollectedEntry[],
  placeOf: (one: Listed) => string,
): readonly CollectedLibrary[] {
  const winners = new Map(counting.map((entry) => [entry.key, entry]));
  const names = new Map(listed.map((one) => [one.source.id, nameOf(one)]));
  return listed.map((one): CollectedLibrary => {
    const { source, library, state } = one;
    const rowOf = (kind: CollectedEntry['kind'], entry: Template | SetPhrase): CollectedEntry => {
      const winner = winners.get(keyOf(kind, entry.name));
      if (winner?.origin === entry) return winner;
      const alone = plain(kind, entry);
      return winner && isOn(one) ? { ...alone, hiddenBy: names.get(winner.source.library) ?? '' } : alone;
    };
    return {
      id: source.id,
      kind: source.kind,
      name: nameOf(one),
      version: library?.info.version ?? '',
      description: library?.info.description ?? '',
      place: placeOf(one),
      state,
      problems: library?.problems.length ?? 0,
      entries: [
        ...(library?.templates ?? []).map((each) => rowOf('template', each)),
        ...(library?.phrases ?? []).map((each) => rowOf('phrase', each)),
      ],
    };
  });
}

/** What kind and name an entry has: later libraries replace it by that, and favourites are known by it. */
export function keyOf(kind: CollectedEntry['kind'], name: string): string {
  return `${kind} ${name}`;
}

function nameOf({ library, source }: Listed): string {
  return library?.info.name ?? source.name;
}

function entryOf(
  kind: CollectedEntry['kind'],
  { entry, hides }: Layered<Template> | Layered<SetPhrase>,
): CollectedEntry {
  return { ...plain(kind, entry), hides: hides.map(({ library }) => library.info.name) };
}

function plain(kind: CollectedEntry['kind'], entry: Template | SetPhrase): CollectedEntry {
  const { name, group, description, body, source } = entry;
  return { key: keyOf(kind, name), kind, name, group, description, body, source, origin: entry, hides: [] };
}
