import { commands, Disposable, EventEmitter, window } from 'vscode';
import type { Event, TextEditor } from 'vscode';
import type { Guard } from './guard';
import type { Session, Sessions } from './sessions';

/** The report that the writer has in front of them: the views and the status bar speak of it. */
export interface Current {
  session(): Session | undefined;
  /** An editor that shows it, the focused one where it has the focus. */
  editor(): TextEditor | undefined;
  /** Another report, another editor of it, or none. */
  readonly onDidChange: Event<void>;
  dispose(): void;
}

/**
 * Follows the active editor. A panel or a page that takes the focus leaves the report current as long as it is still
 * to be seen; another document in an editor of its own does not.
 */
export function followCurrent(sessions: Sessions, guard: Guard): Current {
  const changed = new EventEmitter<void>();
  let session: Session | undefined;
  let editor: TextEditor | undefined;
  const context = new Map<string, boolean>();

  function setContext(key: string, value: boolean): void {
    if (context.get(key) === value) return;
    context.set(key, value);
    void commands.executeCommand('setContext', key, value);
  }

  function update(): void {
    const active = window.activeTextEditor;
    const report = active && sessions.of(active.document);
    const before = { session, editor };
    if (report) {
      session = report;
      editor = active;
    } else if (!isPassing(active) || !session || !sessions.of(session.document) || !shown(session)) {
      session = undefined;
      editor = undefined;
    } else {
      editor = shown(session);
    }
    setContext('gongwen.report', report !== undefined);
    setContext('gongwen.open', session !== undefined);
    if (before.session !== session || before.editor !== editor) changed.fire();
  }

  const watch = Disposable.from(
    guard.on('current', window.onDidChangeActiveTextEditor, update),
    guard.on('current', window.onDidChangeVisibleTextEditors, update),
    guard.on('current', sessions.onDidChange, update),
    guard.on('current', sessions.onDidClose, update),
  );

  return {
    session: () => session,
    editor: () => editor,
    onDidChange: changed.event,
    dispose() {
      watch.dispose();
      setContext('gongwen.report', false);
      setContext('gongwen.open', false);
      changed.dispose();
    },
  };
}

/** No editor (a page, a view) or one that is no document of its own, such as an output channel. */
function isPassing(active: TextEditor | undefined): boolean {
  return active === undefined || active.viewColumn === undefined;
}

function shown(session: Session): TextEditor | undefined {
  return window.visibleTextEditors.find((editor) => editor.document === session.document);
}
