import type { Disposable, TextEditor } from 'vscode';
import { caretContext } from './caretContext';
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
  return caretContext('gongwen.atLabel', isAtLabel, current, sessions, guard);
}

/** Before the label of a section that opens its line, in the indent too, or behind it and its blank. */
function isAtLabel({ document, selection }: TextEditor, session: Session): boolean {
  if (!changesLevelByTab() || !selection.isEmpty) return false;
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
