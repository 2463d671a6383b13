import type { Marks } from '../keep/mark';
import { addedMarks } from './marksChange';
import type { MarksStore } from './marksStore';
import type { Session } from './sessions';

/** What was noted in a document without a file, so that it is found again when the document has been saved. */
export interface Untitled {
  /** A report has opened: if it is one that was noted in before it had a file, its notes come along. */
  adopt(session: Session): void;
  closed(session: Session): void;
}

interface Draft {
  readonly text: string;
  readonly marks: Marks;
}

/** Documents that were closed without being saved are forgotten after so many others. */
const most = 20;

/** VS Code does not say which file a new document was saved to: the same words tell. */
export function adoptUntitled(store: MarksStore): Untitled {
  const open = new Set<Session>();
  let drafts: readonly Draft[] = [];

  const draftOf = ({ document }: Session): Draft => ({ text: document.getText().trim(), marks: store.of(document) });

  return {
    adopt(session) {
      const { document } = session;
      if (document.uri.scheme === 'untitled') {
        open.add(session);
        return;
      }
      const candidates = [...drafts, ...[...open].map(draftOf)].filter(({ marks }) => marks.size > 0);
      if (candidates.length === 0) return;
      const text = document.getText().trim();
      const draft = candidates.find((each) => each.text === text);
      if (draft) store.add(document.uri, addedMarks(draft.marks));
    },
    closed(session) {
      if (!open.delete(session)) return;
      const draft = draftOf(session);
      if (draft.marks.size > 0) drafts = [...drafts, draft].slice(-most);
    },
  };
}
