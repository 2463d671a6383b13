import { commands, l10n, window } from 'vscode';
import type { Disposable } from 'vscode';
import type { Current } from './current';
import { foldsIn } from './folding';
import { foldLevels, foldsAtLevel } from './folds';
import type { Guard } from './guard';
import { tell } from './structureEdits';

/** Deeper than any outline. */
const allLevels = 99;

/**
 * Folds the text to a level of headings. VS Code's own fold commands count the title as a level, spare the section of
 * the caret and leave open what has no such level below it.
 */
export function foldToLevel(current: Current, guard: Guard): Disposable {
  return guard.command('gongwen.foldToLevel', async (wanted: unknown) => {
    const session = current.session();
    const editor = current.editor();
    if (!session || !editor || session.paused) return;
    const levels = foldLevels(foldsIn(session));
    if (levels === 0) {
      tell(l10n.t('没有可以折叠的章节'));
      return;
    }
    const level = typeof wanted === 'number' ? wanted : await pickLevel(levels);
    if (level === undefined) return;
    // The commands of the editor act on the one that has the focus.
    await window.showTextDocument(editor.document, editor.viewColumn);
    await commands.executeCommand('editor.unfoldAll');
    const selectionLines = foldsAtLevel(foldsIn(session), level).map(({ first }) => first);
    if (level < allLevels && selectionLines.length > 0)
      await commands.executeCommand('editor.fold', { levels: 1, direction: 'down', selectionLines });
  });
}

async function pickLevel(levels: number): Promise<number | undefined> {
  const items = [
    ...Array.from({ length: levels }, (_, at) => ({ label: l10n.t('第{0}级', at + 1), level: at + 1 })),
    { label: l10n.t('全部展开'), level: allLevels },
  ];
  const picked = await window.showQuickPick(items, {
    title: l10n.t('折叠正文到'),
    placeHolder: l10n.t('显示到哪一级标题'),
  });
  return picked?.level;
}
