import {
  commands,
  ConfigurationTarget,
  Disposable,
  l10n,
  Selection,
  TextEditorRevealType,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { Guard } from './guard';
import type { LastingNode } from './lastingTree';
import type { Libraries } from './libraries';
import { isLibraryRow, isPhraseRow } from './libraryRows';
import type { CollectedEntry } from './libraryRows';
import { isPackFile } from './librarySources';
import type { LibraryView } from './libraryView';
import type { PhraseUse } from './phraseUse';
import { toRange } from './ranges';
import { rowsOf } from './structureRows';
import { tell } from './structureEdits';
import { isWordFile } from './wordFiles';

/** The commands of the 常用语 view and of shared libraries. */
export function libraryCommands(view: LibraryView, libraries: Libraries, use: PhraseUse, guard: Guard): Disposable {
  /** The entries of the rows that a command was called on. */
  async function entriesOf(row: unknown, rows: unknown): Promise<readonly CollectedEntry[]> {
    const nodes = (await rowsOf(view.view, row, rows)) ?? view.view.selection;
    return nodes.flatMap(({ entry }) => (isPhraseRow(entry) ? [entry.phrase] : []));
  }

  async function setFavourite(wanted: boolean, row: unknown, rows: unknown): Promise<void> {
    for (const { key } of await entriesOf(row, rows)) if (use.isFavourite(key) !== wanted) use.toggleFavourite(key);
  }

  return Disposable.from(
    guard.command('gongwen.phrases.filter', async (wanted: unknown) => {
      if (typeof wanted === 'string') view.setFilter(wanted);
      else await pickWords(view);
    }),
    guard.command('gongwen.phrases.clearFilter', () => {
      view.setFilter('');
    }),
    guard.command('gongwen.phrases.favourite', (row: unknown, rows: unknown) => setFavourite(true, row, rows)),
    guard.command('gongwen.phrases.unfavourite', (row: unknown, rows: unknown) => setFavourite(false, row, rows)),
    guard.command('gongwen.phrases.openSource', async (row: unknown, rows: unknown) => {
      const [entry] = await entriesOf(row, rows);
      if (entry) await openSource(entry, libraries);
    }),
    guard.command('gongwen.libraries.add', async (given: unknown) => {
      const uri = given instanceof Uri ? given : await askFolder();
      if (uri) await addLibrary(uri, libraries);
    }),
    guard.command('gongwen.libraries.remove', async (row: LastingNode | undefined) => {
      const entry = row?.entry;
      if (entry && isLibraryRow(entry)) await removeLibrary(entry.library.id, libraries);
    }),
  );
}

/** Opens the file in which an entry stands, at its place; one in a pack cannot be opened. */
export async function openSource({ source }: CollectedEntry, libraries: Libraries): Promise<void> {
  const from = libraries.all().find(({ source: { id } }) => id === source.library)?.source;
  if (!from) return;
  if (isPackFile(from.uri)) {
    tell(l10n.t('在共享库文件“{0}”的 {1} 里，不能直接打开', from.name, source.path));
    return;
  }
  const file = Uri.joinPath(from.uri, source.path);
  if (isWordFile(file)) {
    await commands.executeCommand('vscode.open', file);
    return;
  }
  const document = await workspace.openTextDocument(file);
  const editor = await window.showTextDocument(document);
  const { start } = toRange(document, source.range);
  editor.selection = new Selection(start, start);
  editor.revealRange(new Selection(start, start), TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Asks for words, by which the view is filtered at each key; Enter keeps it so, Escape goes back. */
async function pickWords(view: LibraryView): Promise<void> {
  await commands.executeCommand('gongwen.phrases.focus');
  const before = view.filter();
  const box = window.createInputBox();
  let kept = false;
  box.title = l10n.t('筛选常用语和模板');
  box.placeholder = l10n.t('汉字、拼音或拼音首字母');
  box.value = before;
  box.onDidChangeValue((words) => {
    view.setFilter(words);
  });
  box.onDidAccept(() => {
    kept = true;
    box.hide();
  });
  box.onDidHide(() => {
    if (!kept) view.setFilter(before);
    box.dispose();
  });
  box.show();
}

/** VS Code's own dialog takes either folders or files on most systems: that is asked first. */
async function askFolder(): Promise<Uri | undefined> {
  const folder = {
    label: l10n.t('文件夹'),
    detail: l10n.t('共享盘、网盘或代码仓库里的一个文件夹，里面有“模板”“常用语”'),
    isFolder: true,
  };
  const pack = { label: l10n.t('一个 .gwpack 文件'), detail: l10n.t('打成一个文件分发的共享库'), isFolder: false };
  const kind = await window.showQuickPick([folder, pack], { title: l10n.t('选择共享库文件夹') });
  if (!kind) return undefined;
  const chosen = await window.showOpenDialog({
    canSelectFolders: kind.isFolder,
    canSelectFiles: !kind.isFolder,
    openLabel: l10n.t('用作共享库'),
    ...(kind.isFolder ? {} : { filters: { [l10n.t('共享库')]: ['gwpack'] } }),
  });
  return chosen?.[0];
}

/** Adds the place to the user's own settings: chosen once, it counts in every window. */
async function addLibrary(uri: Uri, libraries: Libraries): Promise<void> {
  const path = uri.scheme === 'file' ? uri.fsPath : uri.toString();
  const known = userPaths();
  if (!known.includes(path)) await writePaths([...known, path]);
  libraries.setEnabled(uri.toString(), true);
  await libraries.refresh();
  await commands.executeCommand('gongwen.phrases.focus');
}

/** Takes the place out of the settings; its files stay as they are. */
async function removeLibrary(id: string, libraries: Libraries): Promise<void> {
  const known = userPaths();
  const left = known.filter((path) => Uri.file(path).toString() !== id && path !== id);
  if (left.length === known.length) {
    tell(l10n.t('这个共享库不是在用户设置里选的，请在工作区的设置里去掉'));
    return;
  }
  await writePaths(left);
  await libraries.refresh();
}

function userPaths(): readonly string[] {
  const inspected = workspace.getConfiguration('gongwen').inspect<unknown>('libraries.folders')?.globalValue;
  return Array.isArray(inspected) ? inspected.filter((path): path is string => typeof path === 'string') : [];
}

async function writePaths(paths: readonly string[]): Promise<void> {
  await workspace.getConfiguration('gongwen').update('libraries.folders', paths, ConfigurationTarget.Global);
}
