import { EventEmitter, workspace } from 'vscode';
import type { Event } from 'vscode';
import type { LibrarySearch } from '../library/search/librarySearch';
import type { Report } from '../report/model';
import type { ReportService } from '../service';
import type { Guard } from './guard';
import type { Libraries } from './libraries';
import type { CollectedEntry, CollectedLibrary } from './libraryRows';
import type { PhraseUse } from './phraseUse';
import { isOn, keyOf, collectedEntries, collectedLibraries } from './collectedLibraries';

/** Where in which report something is looked for: what fits there comes first. */
export interface PlaceInReport {
  readonly report: Report;
  readonly offset: number;
}

/** The templates and phrases of all libraries, as the views and lists need them. */
export interface Collection {
  /** In layers: later ones win. Empty until they have been read, which `ready` brings about. */
  libraries(): readonly CollectedLibrary[];
  /** Those that count: of libraries that are on, without those that a later one has too. */
  entries(): readonly CollectedEntry[];
  /** The phrases that are found by words, pinyin and initials, the best for the place first; for no words, all. At most 500. */
  phrases(query: string, place?: PlaceInReport): readonly CollectedEntry[];
  templates(query: string): readonly CollectedEntry[];
  nameOf(library: string): string;
  /** Reads the libraries, if nobody has asked for them yet. */
  ready(): Promise<void>;
  /** Whether anybody has asked for the libraries. */
  isRead(): boolean;
  setEnabled(id: string, isEnabled: boolean): void;
  readonly onDidChange: Event<void>;
  dispose(): void;
}

/** Puts the libraries on each other, and makes them ready for being searched, whenever they change. */
export function createCollection(
  libraries: Libraries,
  service: ReportService,
  use: PhraseUse,
  guard: Guard,
): Collection {
  const changed = new EventEmitter<void>();
  let shown: readonly CollectedLibrary[] = [];
  let counting: readonly CollectedEntry[] = [];
  let byOrigin = new Map<object, CollectedEntry>();
  let genres: readonly string[] = [];
  let search: LibrarySearch | undefined;
  let building: Promise<void> | undefined;

  async function build(): Promise<void> {
    const listed = await libraries.ready();
    const layers = service.shelf.layersOf(listed.filter(isOn).flatMap(({ library }) => library ?? []));
    const made = await service.shelf.search(layers);
    counting = collectedEntries(layers);
    shown = collectedLibraries(listed, counting, ({ source: { uri } }) => workspace.asRelativePath(uri, false));
    byOrigin = new Map(counting.map((entry) => [entry.origin, entry]));
    genres = [...new Set(layers.templates.map(({ entry }) => entry.genre))].filter((genre) => genre !== '');
    search = made;
    changed.fire();
  }

  /** One after the other: what was read last is what counts in the end. */
  function rebuild(): Promise<void> {
    building = (building ?? Promise.resolve()).then(() => guard.later('collection', build));
    return building;
  }

  const watch = guard.on('collection', libraries.onDidChange, () => {
    if (building) void rebuild();
  });
  const found = (layered: readonly { readonly entry: object }[]): readonly CollectedEntry[] =>
    layered.flatMap(({ entry }) => byOrigin.get(entry) ?? []);
  const names = (keys: readonly string[]): readonly string[] => {
    const prefix = keyOf('phrase', '');
    return keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
  };

  return {
    libraries: () => shown,
    entries: () => counting,
    phrases(query, where) {
      const place = where ? service.shelf.placeAt(where.report, where.offset) : anywhere;
      const genre = where ? service.shelf.genreOf(where.report, genres) : '';
      const favourites = new Set(names(use.favourites()));
      return found(search?.phrases({ place, genre, query, favourites, recent: names(use.recent()) }) ?? []);
    },
    templates: (query) => found(search?.templates(query) ?? []),
    nameOf: (id) => shown.find((library) => library.id === id)?.name ?? '',
    ready: () => building ?? rebuild(),
    isRead: () => building !== undefined,
    setEnabled: (id, isEnabled) => {
      libraries.setEnabled(id, isEnabled);
    },
    onDidChange: changed.event,
    dispose() {
      watch.dispose();
      changed.dispose();
    },
  };
}

const anywhere = { kind: 'body', atEnd: false } as const;
