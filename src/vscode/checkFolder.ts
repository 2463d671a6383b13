import { l10n, Uri, window, workspace } from 'vscode';
import type { Disposable } from 'vscode';
import { findDrafts } from './draftFiles';
import type { FolderPages } from './folderPages';
import type { Guard } from './guard';

interface Choice {
  readonly label: string;
  readonly description: string;
  readonly folder: Uri;
}

const noticeMilliseconds = 6000;

/** 送审前检查文件夹: the folder that was clicked in the explorer, or one of the workspace that holds drafts. */
export function checkFolder(pages: FolderPages, guard: Guard): Disposable {
  return guard.command('gongwen.checkFolder', async (clicked?: unknown) => {
    const folder = clicked instanceof Uri ? clicked : await choose();
    if (folder) await pages.show(folder);
  });
}

async function choose(): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    window.setStatusBarMessage(l10n.t('先用“文件 › 打开文件夹”打开文稿所在的文件夹，再检查'), noticeMilliseconds);
    return undefined;
  }
  const choices = (await Promise.all(folders.map(({ uri }) => choicesIn(uri)))).flat();
  if (choices.length === 1) return choices[0]!.folder;
  const placeHolder = l10n.t('检查哪个文件夹？连同下级文件夹一起查');
  const chosen = await window.showQuickPick(choices, { placeHolder, matchOnDescription: true });
  return chosen?.folder;
}

/** A folder of the workspace and those below it that hold drafts. */
async function choicesIn(root: Uri): Promise<readonly Choice[]> {
  const counts = new Map<string, number>([[root.path, 0]]);
  for (const { path } of (await findDrafts(root)).uris) {
    for (let above = parentOf(path); above.length >= root.path.length; above = parentOf(above))
      counts.set(above, (counts.get(above) ?? 0) + 1);
  }
  return [...counts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, count]) => {
      const folder = root.with({ path });
      const label = workspace.asRelativePath(folder, true);
      return { label, description: l10n.t('{0}个文件', count), folder };
    });
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
