import type { Memento, TextDocument } from 'vscode';

/** The layouts that writers have chosen, by document. */
export interface ProfileChoices {
  /** The name of the layout that was chosen last; undefined where none was. */
  of(document: TextDocument): string | undefined;
  keep(document: TextDocument, name: string): void;
}

/** For how many documents the last choice is remembered. */
const most = 200;
const key = 'gongwen.export.profiles';

/** Choices that outlive the window; that of a document without a file lasts as long as the window does. */
export function createProfileChoices(state: Memento): ProfileChoices {
  const untitled = new Map<string, string>();
  return {
    of: ({ uri, isUntitled }) => (isUntitled ? untitled : stored(state)).get(uri.toString()),
    keep({ uri, isUntitled }, name) {
      if (isUntitled) {
        untitled.set(uri.toString(), name);
        return;
      }
      const known = stored(state);
      known.delete(uri.toString());
      known.set(uri.toString(), name);
      void state.update(key, [...known].slice(-most));
    },
  };
}

function stored(state: Memento): Map<string, string> {
  const value = state.get<unknown>(key);
  const pairs = Array.isArray(value) ? (value as readonly unknown[]) : [];
  const isPair = (pair: unknown): pair is [string, string] => Array.isArray(pair) && pair.length === 2 && pair.every((each) => typeof each === 'string'); // prettier-ignore
  return new Map(pairs.filter(isPair));
}
