import { EventEmitter } from 'vscode';
import type { Event, Memento } from 'vscode';

/** What the writer does with the entries of libraries, kept across sessions. Entries are known by kind and name. */
export interface PhraseUse {
  isFavourite(key: string): boolean;
  /** Makes it a favourite, or none any more. @returns whether it now is one */
  toggleFavourite(key: string): boolean;
  /** It was put in just now. */
  used(key: string): void;
  /** In the order in which they were marked. */
  favourites(): readonly string[];
  /** The last one first. */
  recent(): readonly string[];
  readonly onDidChange: Event<void>;
}

const favouritesKey = 'gongwen.phrases.favourites';
const recentKey = 'gongwen.phrases.recent';
/** More favourites are none. */
const mostFavourites = 200;
const mostRecent = 30;

/** What `state` keeps. */
export function createPhraseUse(state: Memento): PhraseUse {
  const changed = new EventEmitter<void>();
  const write = (key: string, list: readonly string[]): void => {
    void state.update(key, list);
    changed.fire();
  };
  const read = (key: string): readonly string[] => {
    const value = state.get<unknown>(key);
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
  };
  return {
    isFavourite: (key) => read(favouritesKey).includes(key),
    toggleFavourite(key) {
      const known = read(favouritesKey);
      const isOne = !known.includes(key);
      const others = known.filter((each) => each !== key);
      write(favouritesKey, isOne ? [...others, key].slice(-mostFavourites) : others);
      return isOne;
    },
    used(key) {
      write(recentKey, [key, ...read(recentKey).filter((each) => each !== key)].slice(0, mostRecent));
    },
    favourites: () => read(favouritesKey),
    recent: () => read(recentKey),
    onDidChange: changed.event,
  };
}
