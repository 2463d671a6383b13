import type { TextEditor, TreeView } from 'vscode';
import type { Placeholder } from '../report/model';
import { touches } from '../text/range';
import type { Current } from './current';
import type { LastingNode } from './lastingTree';
import { isBlankEntry } from './placeholderRows';
import type { PlaceholderView } from './placeholderView';
import type { Session } from './sessions';
import { rowsOf } from './structureRows';

/** The blank that a command is about, in the report of the document's present text. */
export interface BlankSubject {
  readonly session: Session;
  readonly editor: TextEditor;
  /** Undefined where the caret stands at none, or the row's has been filled meanwhile. */
  readonly blank: Placeholder | undefined;
}

/** The blank of a row of the 待填 view on which a command was called, else the one at the caret. */
export async function blankSubject(
  current: Current,
  view: PlaceholderView,
  given: unknown,
): Promise<BlankSubject | undefined> {
  const session = current.session();
  const editor = current.editor();
  if (!session || !editor) return undefined;
  const row = await rowOf(view.view, given);
  if (!row) return { session, editor, blank: blankAtCaret(editor, session) };
  const isKnown = ({ entry }: LastingNode): boolean =>
    isBlankEntry(entry) && session.report().placeholders.includes(entry.blank);
  // Rows wait for a pause in typing; they must be those of the text that is changed.
  if (!isKnown(row)) view.update(session);
  return { session, editor, blank: isBlankEntry(row.entry) && isKnown(row) ? row.entry.blank : undefined };
}

async function rowOf(view: TreeView<LastingNode>, given: unknown): Promise<LastingNode | undefined> {
  const [row] = (await rowsOf(view, given, undefined)) ?? [];
  return row;
}

/** The blank that the caret touches or that is selected. */
export function blankAtCaret({ document, selection }: TextEditor, session: Session): Placeholder | undefined {
  const [from, to] = [document.offsetAt(selection.start), document.offsetAt(selection.end)];
  // Two may meet at the caret: the one that begins there is meant.
  const touched = session.report().placeholders.filter(({ range }) => touches(range, from) && touches(range, to));
  return touched.at(-1);
}
