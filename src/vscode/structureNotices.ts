import { commands, l10n, window } from 'vscode';
import type { TextEditor } from 'vscode';
import type { Guard } from './guard';
import { placedSections } from './sectionSearch';
import { tell } from './structureEdits';
import type { Changed } from './structureEdits';
import { renumberedText } from './structureWords';

/**
 * Says how many labels and references 整理序号 has changed. Most of a whole report's stand out of sight: for one, given
 * its editor, a notice offers to take it all back.
 */
export function tellRenumbered(changed: Changed, editor: TextEditor | undefined, guard: Guard): void {
  const labels = labelsIn(changed);
  const text = renumberedText(labels, changed.change.edits.length - labels);
  if (!editor) {
    tell(text);
    return;
  }
  const { document, viewColumn } = editor;
  const { version } = document;
  const undo = l10n.t('撤销');
  // Not awaited: the notice stays until the writer takes it away.
  void guard.later('gongwen.section.renumberAll', async () => {
    if ((await window.showInformationMessage(text, undo)) !== undo) return;
    if (document.isClosed || document.version !== version) {
      tell(l10n.t('整理之后又有改动，没有撤销。请在文稿中逐步撤销'));
      return;
    }
    await window.showTextDocument(document, viewColumn === undefined ? {} : { viewColumn });
    await commands.executeCommand('undo');
  });
}

/** How many of the edits change a label; the others change references. */
function labelsIn({ before, change }: Changed): number {
  const labels = placedSections(before.sections).map(({ section: { heading, label } }) => {
    return { start: heading.start, end: heading.start + label.length };
  });
  let next = 0;
  return change.edits.filter(({ range }) => {
    while (next < labels.length && labels[next]!.end < range.start) next++;
    const label = labels[next];
    return label !== undefined && range.start <= label.end && label.start <= range.end;
  }).length;
}
