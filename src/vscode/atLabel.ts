import { commands, Disposable, window, workspace } from 'vscode';
import type { TextEditor } from 'vscode';
import type { Current } from './current';
import type { Guard } from './guard';
import { sectionAtCaret } from './sectionsAt';
import type { Session, Sessions } from './sessions';
import { changesLevelByTab } from './settings';

/**
 * Tells the keys Tab and Shift+Tab that they change the level of a section: only where the writer has chosen so, and
 * while the caret stands before a label or directly behind it.
 */
export function atLabel(current: Current, sessions: Sessions, guard: Guard): Disposable {
  let known = false;
  function setContext(key: string, value: boolean): void {
    if (known === value) return;
    known = value;
    void commands.executeCommand('setContext', key, value);
  }
  function update(): void {
    const editor = window.activeTextEditor;
    const session = editor && changesLevelByTab() ? sessions.live(editor.document) : undefined;
    setContext('gongwen.atLabel', editor !== undefined && session !== undefined && isAtLabel(editor, session));
  }
  return Disposable.from(
    guard.on('atLabel', window.onDidChangeTextEditorSelection, update),
    guard.on('atLabel', workspace.onDidChangeConfiguration, update),
    guard.on('atLabel', sessions.onDidChange, update),
    guard.on('atLabel', current.onDidChange, update),
    {
      dispose: () => {
        setContext('gongwen.atLabel', false);
      },
    },
  );
}

/** Before the label of a section that opens its line, in the indent too, or behind it and its blank. */
function isAtLabel({ document, selection }: TextEditor, session: Session): boolean {
  if (!selection.isEmpty) return false;
  const offset = document.offsetAt(selection.active);
  const section = sectionAtCaret(session.report(), offset);
  if (!section || section.runIn || section.label === '') return false;
  const { start } = section.heading;
  const at = document.positionAt(start);
  if (at.line !== selection.active.line) return false;
  const behind = document.lineAt(at).text.slice(at.character + section.label.length);
  const blanks = behind.length - behind.trimStart().length;
  const isInside = offset > start && offset < start + section.label.length;
  return !isInside && offset <= start + section.label.length + blanks;
}
