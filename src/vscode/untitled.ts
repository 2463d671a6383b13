import type { TextDocument, Uri } from 'vscode';
import type { Session } from './sessions';

/** What is kept of a document outside of it. */
export interface Kept<T> {
  /** Undefined where there is nothing. */
  of(document: TextDocument): T | undefined;
  add(uri: Uri, value: T): void;
}

/** What was kept of a document without a file, so that it is found again when the document has been saved. */
export interface Untitled {
  /** A report has opened: if it is one of which something was kept before it had a file, that comes along. */
  adopt(session: Session): void;
  closed(session: Session): void;
}

/** Documents that were closed without being saved are forgotten after so many others. */
const most = 20;

/** VS Code does not say which file a new document was saved to: the same words tell. */
export function adoptUntitled<T>(kept: Kept<T>): Untitled {
  interface Draft {
    readonly text: string;
    readonly value: T;
  }
  const open = new Set<Session>();
  let drafts: readonly Draft[] = [];

  function draftOf({ document }: Session): readonly Draft[] {
    const value = kept.of(document);
    return value === undefined ? [] : [{ text: document.getText().trim(), value }];
  }

  return {
    adopt(session) {
      const { document } = session;
      if (document.uri.scheme === 'untitled') {
        open.add(session);
        return;
      }
      const candidates = [...drafts, ...[...open].flatMap(draftOf)];
      if (candidates.length === 0) return;
      const text = document.getText().trim();
      const draft = candidates.find((each) => each.text === text);
      if (draft) kept.add(document.uri, draft.value);
    },
    closed(session) {
      if (open.delete(session)) drafts = [...drafts, ...draftOf(session)].slice(-most);
    },
  };
}
