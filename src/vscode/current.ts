import { commands, Disposable, EventEmitter, window } from 'vscode';
import type { Event, TextDocument, TextEditor, WebviewPanel } from 'vscode';
import type { Guard } from './guard';
import type { Session, Sessions } from './sessions';

/** The report that the writer has in front of them: the views and the status bar speak of it. */
export interface Current {
  session(): Session | undefined;
  /** An editor that shows it, the focused one where it has the focus. */
  editor(): TextEditor | undefined;
  /** Counts a page as one of a report's, until it is disposed of. */
  attend(panel: WebviewPanel, document: TextDocument): Disposable;
  /** Another report, another editor of it, or none. */
  readonly onDidChange: Event<void>;
  dispose(): void;
}

/**
 * Follows the active editor. A page of a report that takes the focus makes this report current where its text is to be seen
 * too, as after a reload of the window. Any other page or panel leaves the report current as long as it is still to be seen;
 * another document in an editor of its own does not.
 */
export function followCurrent(sessions: Sessions, guard: Guard): Current {
  const changed = new EventEmitter<void>();
  let session: Session | undefined;
  let editor: TextEditor | undefined;
  const pages = new Map<WebviewPanel, { readonly document: TextDocument; readonly following: Disposable }>();
  const context = new Map<string, boolean>();

  function setContext(key: string, value: boolean): void {
    if (context.get(key) === value) return;
    context.set(key, value);
    void commands.executeCommand('setContext', key, value);
  }

  function ofFocusedPage(): Session | undefined {
    const focused = [...pages.keys()].find((panel) => panel.active);
    const document = focused && pages.get(focused)?.document;
    return document && sessions.of(document);
  }

  function update(): void {
    const active = window.activeTextEditor;
    const report = active && sessions.of(active.document);
    const before = { session, editor };
    if (report) {
      session = report;
      editor = active;
    } else {
      const candidates = isPassing(active) ? [ofFocusedPage(), session] : [];
      session = candidates.find((each) => each && sessions.of(each.document) && shown(each));
      editor = session && shown(session);
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
    attend(panel, document) {
      const following = guard.on('current', panel.onDidChangeViewState, update);
      pages.set(panel, { document, following });
      update();
      return new Disposable(() => {
        pages.delete(panel);
        following.dispose();
      });
    },
    onDidChange: changed.event,
    dispose() {
      watch.dispose();
      for (const { following } of pages.values()) following.dispose();
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
