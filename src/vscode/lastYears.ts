import type { TextDocument, Uri } from 'vscode';
import type { Comparing } from '../compare/comparing';

/** Another year's file of a document, and how to see what stayed the same. */
export interface LastYear extends Pick<Comparing, 'unchangedFrom'> {
  readonly uri: Uri;
}

/** From which file a new document was made, as long as both are at hand. */
export interface LastYears {
  of(document: Pick<TextDocument, 'uri'>): LastYear | undefined;
  set(document: TextDocument, previous: LastYear): void;
}

/** Nothing is known yet. */
export function createLastYears(): LastYears {
  const known = new WeakMap<object, LastYear>();
  return {
    of: (document) => known.get(document),
    set: (document, previous) => {
      known.set(document, previous);
    },
  };
}
