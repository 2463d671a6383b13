import { commands, Disposable, window, workspace } from 'vscode';
import type { TextEditor } from 'vscode';
import type { Current } from './current';
import type { Guard } from './guard';
import type { Session, Sessions } from './sessions';

/**
 * Tells the keys by the context key `key` whether the caret of the focused editor stands where `isThere` says. Asked at
 * every move of the caret: it must be quick where nothing is.
 */
export function caretContext(
  key: string,
  isThere: (editor: TextEditor, session: Session) => boolean,
  current: Current,
  sessions: Sessions,
  guard: Guard,
): Disposable {
  let known = false;
  function setContext(value: boolean): void {
    if (known === value) return;
    known = value;
    void commands.executeCommand('setContext', key, value);
  }
  function update(): void {
    const editor = window.activeTextEditor;
    const session = editor && sessions.live(editor.document);
    setContext(editor !== undefined && session !== undefined && isThere(editor, session));
  }
  return Disposable.from(
    guard.on(key, window.onDidChangeTextEditorSelection, update),
    guard.on(key, workspace.onDidChangeConfiguration, update),
    guard.on(key, sessions.onDidChange, update),
    guard.on(key, current.onDidChange, update),
    {
      dispose: () => {
        setContext(false);
      },
    },
  );
}
