import { l10n, window, workspace } from 'vscode';
import type { QuickPickItem, Uri } from 'vscode';
import type { Libraries } from './libraries';
import { ownLibrary } from './librarySources';
import type { LibrarySource } from './librarySources';
import { NotWritable } from './libraryWrite';
import type { Collection } from './collection';
import { tell } from './structureEdits';

/** What is known before anything is asked. */
export interface Given {
  readonly name?: string;
  readonly group?: string;
  /** The name of the library that it goes into. */
  readonly library?: string;
}

/** What a command was called with, from anything. */
export function givenFrom(value: unknown): Given {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter(
      ([key, text]) => ['name', 'group', 'library'].includes(key) && typeof text === 'string',
    ),
  );
}

const longestName = 60;

/** Asks what an entry is to be called; undefined on Escape. */
export async function askName(title: string, value: string, prompt: string): Promise<string | undefined> {
  const answer = await window.showInputBox({
    title,
    value: value.slice(0, longestName).replace(/[\ud800-\udbff]$/, ''),
    prompt,
    validateInput: (text) =>
      text.trim().length > longestName ? l10n.t('名称太长，最多{0}个字', longestName) : undefined,
  });
  return answer?.trim();
}

/** Asks for a group: one of those there are, or another that is typed. Undefined on Escape. */
export async function askGroup(title: string, groups: readonly string[]): Promise<string | undefined> {
  const pick = window.createQuickPick<QuickPickItem & { readonly group: string }>();
  const none = { label: l10n.t('不分组'), group: '' };
  const items = [none, ...groups.map((group) => ({ label: group, group }))];
  pick.title = title;
  pick.placeholder = l10n.t('选一个分组，或者输入新分组的名称');
  pick.items = items;
  return new Promise((resolve) => {
    pick.onDidChangeValue((value) => {
      const group = value.trim().slice(0, longestName);
      const isNew = group !== '' && !groups.includes(group);
      pick.items = isNew ? [...items, { label: group, description: l10n.t('新分组'), group, alwaysShow: true }] : items;
    });
    pick.onDidAccept(() => {
      resolve(pick.activeItems[0]?.group);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

/**
 * The library that is saved into: asked where there are several. The writer's own is always one of them, and the only one
 * as long as no shared library was chosen.
 */
export async function askLibrary(
  title: string,
  given: Given,
  libraries: Libraries,
  storage: Uri,
): Promise<LibrarySource | undefined> {
  const own = ownLibrary(storage);
  const others = (await libraries.ready())
    .filter(({ source, state }) => state === 'on' && !source.own && isWritable(source))
    .map(({ source, library }) => ({
      label: library?.info.name ?? source.name,
      description: source.uri.fsPath,
      source,
    }));
  if (others.length === 0) return own;
  const named = others.find(({ label }) => label === given.library);
  if (named) return named.source;
  const items = [{ label: own.name, description: l10n.t('只在这台电脑上'), source: own }, ...others];
  return (await window.showQuickPick(items, { title, placeHolder: l10n.t('存到哪个库') }))?.source;
}

function isWritable({ kind, uri }: LibrarySource): boolean {
  return (kind === 'folder' || kind === 'workspace') && workspace.fs.isWritableFileSystem(uri.scheme) === true;
}

/** The names of groups that there are, of one kind. */
export function groupsOf(collection: Collection, kind: 'phrase' | 'template'): readonly string[] {
  const groups = collection
    .entries()
    .flatMap((entry) => (entry.kind === kind && entry.group !== '' ? [entry.group] : []));
  return [...new Set(groups)];
}

/** Does the writing and says what came of it. @returns whether it was written */
export async function written(write: () => Promise<void>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    if (!(error instanceof NotWritable)) throw error;
    const reasons: Readonly<Record<NotWritable['why'], string>> = {
      damaged: l10n.t('没有存：库里的文件有错，请先按“问题”里的提示改正'),
      encoding: l10n.t('没有存：库里的文件不是UTF-8编码，请先另存为UTF-8'),
      unsaved: l10n.t('没有存：库里的文件正打开着，有改动没有保存，请先保存'),
      busy: l10n.t('没有存：库里的文件正被别人改写，请稍后再试'),
    };
    void window.showWarningMessage(reasons[error.why]);
    return false;
  }
}

/** Says where an entry was saved. */
export function tellSaved(name: string, { own, name: library }: LibrarySource): void {
  tell(
    own
      ? l10n.t('已把“{0}”存入“{1}”（只在这台电脑上；要与团队共用，请先选择共享库文件夹）', name, library)
      : l10n.t('已把“{0}”存入“{1}”', name, library),
  );
}
