import type { TextDocument, Uri } from 'vscode';

/** From which file a new document was made, as long as both are at hand. */
export interface LastYears {
  of(document: TextDocument): Uri | undefined;
  set(document: TextDocument, previous: Uri): void;
}

/** Nothing is known yet. */
export function createLastYears(): LastYears {
  const known = new WeakMap<TextDocument, Uri>();
  return {
    of: (document) => known.get(document),
    set: (document, previous) => {
      known.set(document, previous);
    },
  };
}
