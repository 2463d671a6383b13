import type { Body } from '../library/body/piece';
import type { EntrySource, LibraryKind, SetPhrase, Template } from '../library/library';
import type { Entry } from './lastingTree';
import { limitedRows } from './rows';

/** A template or phrase as views and lists show it. */
export interface CollectedEntry {
  /** Kind and name: what later libraries replace it by, and favourites are known by. */
  readonly key: string;
  readonly kind: 'phrase' | 'template';
  readonly name: string;
  readonly group: string;
  readonly description: string;
  readonly body: Body;
  readonly source: EntrySource;
  /** As its library has it. */
  readonly origin: Template | SetPhrase;
  /** The names of the libraries whose entry of the same name it takes the place of. */
  readonly hides: readonly string[];
  /** The library whose entry of the same name counts instead. */
  readonly hiddenBy?: string;
}

/** Why a library's entries are not to be had. */
export type LibraryState = 'on' | 'off' | 'untrusted' | 'missing';

/** A library as the view shows it. */
export interface CollectedLibrary {
  readonly id: string;
  readonly kind: LibraryKind;
  readonly name: string;
  readonly version: string;
  readonly description: string;
  /** Where it lies, as people know it. */
  readonly place: string;
  readonly state: LibraryState;
  readonly problems: number;
  readonly entries: readonly CollectedEntry[];
}

/** A row that stands for a template or phrase. */
export interface PhraseRow extends Entry {
  readonly phrase: CollectedEntry;
}

/** A row that stands for a library. */
export interface LibraryRow extends Entry {
  readonly library: CollectedLibrary;
}

/** The words of the rows, which are the editor's to translate. */
export interface LibraryWords {
  readonly favourites: string;
  readonly recent: string;
  readonly templates: string;
  readonly ungrouped: string;
  count(count: number): string;
  library(library: CollectedLibrary): { readonly description: string; readonly tooltip: string };
  /** What is said of an entry beside its name; `from` is its library where the row stands elsewhere. */
  phrase(phrase: CollectedEntry, from: string | undefined): string;
  text(text: string): string;
  rest: (count: number) => string;
}

/** What the writer has marked and used, by the keys of entries. */
export interface UseOf {
  favourites(): readonly string[];
  recent(): readonly string[];
}

const mostRecent = 8;

/** The rows of the 常用语 view: what is used first, then the libraries, the one that wins on top. No vscode here. */
export function libraryRows(libraries: readonly CollectedLibrary[], use: UseOf, words: LibraryWords): readonly Entry[] {
  const names = new Map(libraries.map(({ id, name }) => [id, name]));
  const isOn = ({ state }: CollectedLibrary): boolean => state === 'on' || state === 'missing';
  const counting = libraries.filter(isOn).flatMap(({ entries }) => entries.filter(({ hiddenBy }) => hiddenBy === undefined)); // prettier-ignore
  const byKey = new Map(counting.map((entry) => [entry.key, entry]));
  const marked = new Set(use.favourites());

  function leaf(phrase: CollectedEntry, isAlone = false): PhraseRow {
    const { key, kind, name } = phrase;
    const description = words.phrase(phrase, isAlone ? names.get(phrase.source.library) : undefined);
    return {
      key,
      sort: kind,
      label: words.text(name),
      description,
      // Made when it is asked for: there are thousands.
      tooltip: '',
      icon: marked.has(key) ? 'star-full' : kind === 'template' ? 'file' : 'quote',
      context: `${kind}${marked.has(key) ? ' favourite' : ''}`,
      collapsed: false,
      children: [],
      phrase,
    };
  }

  function group(key: string, label: string, icon: string, children: readonly Entry[], count: number): Entry {
    const description = words.count(count);
    return { key, sort: 'group', label, description, tooltip: '', icon, collapsed: true, children };
  }

  function chosen(key: string, label: string, icon: string, keys: readonly string[]): readonly Entry[] {
    const those = keys.flatMap((each) => byKey.get(each) ?? []);
    if (those.length === 0) return [];
    const rows = limitedRows(those, (each) => leaf(each, true), words.rest);
    return [{ ...group(key, label, icon, rows, those.length), collapsed: false }];
  }

  function libraryRow(library: CollectedLibrary): LibraryRow {
    return {
      key: `library ${library.id}`,
      sort: 'library',
      label: library.name,
      ...words.library(library),
      icon: icons[library.kind],
      context: `library ${library.state} ${library.kind}`,
      collapsed: true,
      children: isOn(library) ? groups(library.entries) : [],
      library,
    };
  }

  function groups(entries: readonly CollectedEntry[]): readonly Entry[] {
    const templates = entries.filter(({ kind }) => kind === 'template');
    const phrases = entries.filter(({ kind }) => kind === 'phrase');
    const below = grouped(templates, 'template ');
    const top = templates.length === 0 ? [] : [group('templates', words.templates, 'files', below, templates.length)];
    return [...top, ...grouped(phrases, 'phrase ')];
  }

  /** Entries below rows of their groups; one group without a name needs no row. */
  function grouped(entries: readonly CollectedEntry[], prefix: string): readonly Entry[] {
    const those = new Map<string, CollectedEntry[]>();
    for (const entry of entries) {
      const list = those.get(entry.group);
      if (list) list.push(entry);
      else those.set(entry.group, [entry]);
    }
    if (those.size === 1 && those.has('')) return limitedRows(entries, (each) => leaf(each), words.rest);
    return [...those].map(([name, list]) => {
      const rows = limitedRows(list, (each) => leaf(each), words.rest);
      return group(prefix + name, name === '' ? words.ungrouped : name, 'symbol-folder', rows, list.length);
    });
  }

  return [
    ...chosen('favourites', words.favourites, 'star-full', use.favourites()),
    ...chosen('recent', words.recent, 'history', use.recent().slice(0, mostRecent)),
    ...[...libraries].reverse().map(libraryRow),
  ];
}

const icons: Readonly<Record<LibraryKind, string>> = {
  builtin: 'book',
  extension: 'extensions',
  folder: 'folder-library',
  pack: 'package',
  workspace: 'root-folder',
};

export function isPhraseRow(entry: Entry): entry is PhraseRow {
  return 'phrase' in entry;
}

export function isLibraryRow(entry: Entry): entry is LibraryRow {
  return 'library' in entry;
}
