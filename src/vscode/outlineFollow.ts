import { Disposable, window } from 'vscode';
import type { Current } from './current';
import type { Delays } from './delays';
import type { Guard } from './guard';
import { nodeAt } from './lastingTree';
import { toOffsets } from './ranges';
import type { ReportTree } from './reportTree';
import type { Sessions } from './sessions';
import { followsCursor } from './settings';

const pause = 150;

/** Marks in `tree` the section in which the cursor stands. It only ever reads the editor, so that nothing comes back. */
export function followCursor(
  tree: ReportTree,
  sessions: Sessions,
  current: Current,
  delays: Delays,
  guard: Guard,
): Disposable {
  function follow(): void {
    const session = current.session();
    const editor = current.editor();
    // `reveal` would open the view: a hidden one is left alone.
    if (!session || !editor || session.paused || !tree.view.visible || !followsCursor()) return;
    const selected = toOffsets(editor.document, editor.selection);
    const marked = tree.view.selection;
    // A click on a row has just selected its heading, the end of which may be the next one's beginning; rows that were
    // selected beside it are to be dragged or copied.
    if (marked.some(({ entry: { target } }) => target?.start === selected.start && target.end === selected.end)) return;
    const node = nodeAt(tree.roots(), editor.document.offsetAt(editor.selection.active));
    const shown = node && tree.shownFor(node);
    if (!shown || marked.includes(shown)) return;
    // Rejects where the tree has been replaced meanwhile; the next round will do it.
    tree.view.reveal(shown, { select: true, focus: false, expand: false }).then(undefined, () => undefined);
  }

  function soon(): void {
    const session = current.session();
    if (!session) return;
    delays.after(session.document.uri.toString(), 'follow', pause, () => {
      guard.run('gongwen.outline', undefined, follow);
    });
  }

  return Disposable.from(
    guard.on('gongwen.outline', window.onDidChangeTextEditorSelection, ({ textEditor }) => {
      if (textEditor === current.editor()) soon();
    }),
    guard.on('gongwen.outline', current.onDidChange, soon),
    guard.on('gongwen.outline', sessions.onDidChange, soon),
    guard.on('gongwen.outline', tree.view.onDidChangeVisibility, soon),
    // All rows drawn anew are rows without a mark.
    guard.on('gongwen.outline', tree.onDidRefresh, (rows) => {
      if (!rows) soon();
    }),
  );
}
