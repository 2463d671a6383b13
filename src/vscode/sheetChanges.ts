import { l10n, workspace, WorkspaceEdit } from 'vscode';
import type { SheetChange } from '../keep/sheetAnswers';
import type { MarkChange } from './marksChange';
import type { MarksStore } from './marksStore';
import { toRange } from './ranges';
import type { Session } from './sessions';
import { madeChanges } from './sheetMade';

/**
 * Shows what departments want changed in VS Code's own preview, where nothing is ticked: a figure changes only where
 * its writer says so. What was said of a new figure is noted once it stands in the text.
 */
export async function previewChanges(
  session: Session,
  changes: readonly SheetChange[],
  marks: MarksStore,
): Promise<void> {
  const { document } = session;
  const before = session.report().text;
  const edit = new WorkspaceEdit();
  for (const { range, from, to } of changes) {
    edit.replace(document.uri, toRange(document, range), to, {
      needsConfirmation: true,
      label: l10n.t('“{0}”改为“{1}”', from, to),
      description: l10n.t('数据核对表'),
    });
  }
  if (!(await workspace.applyEdit(edit))) return;
  const made = new Map(madeChanges(before, session.report().text, changes).map(({ start, change }) => [start, change]));
  const at = new Date().toISOString();
  const notes = session.figures().flatMap(({ range, fingerprint }): MarkChange[] => {
    const change = made.get(range.start);
    return change ? [{ ...change.answer, fingerprint, at }] : [];
  });
  marks.note(document, notes);
}
