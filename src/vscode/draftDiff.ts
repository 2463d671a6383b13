import { commands, Selection, TextEditorRevealType, window } from 'vscode';
import type { TextEditor, Uri } from 'vscode';
import type { ChangeEntry } from './comparisonRows';
import type { ShownComparison } from './comparisons';
import { draftNames } from './drafts';
import { toRange } from './ranges';

/** Opens VS Code's diff editor of both drafts at a change, on both sides. */
export async function openDiff({ before, after }: ShownComparison, change: ChangeEntry): Promise<void> {
  const names = draftNames(before.uri, after.uri);
  const title = `${names.before} ↔ ${names.after}`;
  const { places } = change;
  const selection = toRange(after.document, places.after);
  await commands.executeCommand('vscode.diff', before.uri, after.uri, title, { selection, preview: true });
  const earlier = sideOf(before.uri);
  if (!earlier) return;
  const range = toRange(earlier.document, places.before);
  earlier.selection = new Selection(range.start, range.end);
  if (change.in === 'before') earlier.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The side of a diff editor is an editor without a column of its own. */
function sideOf(uri: Uri): TextEditor | undefined {
  const shown = window.visibleTextEditors.filter(({ document }) => document.uri.toString() === uri.toString());
  return shown.find(({ viewColumn }) => viewColumn === undefined) ?? shown[0];
}
