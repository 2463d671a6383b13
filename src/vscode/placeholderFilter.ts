import type { PlaceholderKind } from '../report/model';
import type { Entry } from './lastingTree';
import { foldedWords } from './outlineFilter';
import { isBlankEntry, placeholderKinds } from './placeholderRows';

/** Which blanks are shown; those that all of it is true of. */
export interface PlaceholderFilter {
  /** All of these words stand in the blank or around it, in any order. */
  readonly words: string;
  /** No kind stands for all. */
  readonly kinds: readonly PlaceholderKind[];
}

/** Shows every blank. */
export const allBlanks: PlaceholderFilter = { words: '', kinds: [] };

/** A test for rows; undefined for a filter that leaves nothing out. */
export function blankMatcher({ words, kinds }: PlaceholderFilter): ((entry: Entry) => boolean) | undefined {
  const wanted = foldedWords(words);
  if (wanted.length === 0 && kinds.length === 0) return undefined;
  return (entry) => {
    // A row for several is shown with those of its blanks that match.
    if (!isBlankEntry(entry) || entry.children.length > 0) return false;
    if (kinds.length > 0 && !kinds.includes(entry.blank.kind)) return false;
    const [label = ''] = foldedWords(entry.label.replace(/\s/g, ''));
    return wanted.every((word) => label.includes(word));
  };
}

/** What a filter was given as, from anything that a command is called with. */
export function blankFilterFrom(value: unknown): PlaceholderFilter | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { words, kinds } = value as Readonly<Record<string, unknown>>;
  const given: readonly unknown[] = Array.isArray(kinds) ? kinds : [];
  return {
    words: typeof words === 'string' ? words : '',
    kinds: placeholderKinds.filter((kind) => given.includes(kind)),
  };
}
