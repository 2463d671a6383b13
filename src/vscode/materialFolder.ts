import { l10n, Uri, window, workspace } from 'vscode';
import type { Memento, QuickPickItem } from 'vscode';

const key = 'gongwen.material.folder';

/** The folder of past reports that was used last in this workspace. */
export interface MaterialFolder {
  last(): Uri | undefined;
  /** Asks for one, the likely ones first. Undefined where the writer thinks better of it. */
  ask(title: string): Promise<Uri | undefined>;
  remember(folder: Uri): void;
}

interface Choice extends QuickPickItem {
  readonly uri?: Uri;
}

export function createMaterialFolder(state: Memento): MaterialFolder {
  function last(): Uri | undefined {
    const known = state.get<unknown>(key);
    return typeof known === 'string' ? Uri.parse(known) : undefined;
  }

  return {
    last,
    remember(folder) {
      void state.update(key, folder.toString());
    },
    async ask(title) {
      const used = last();
      const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri);
      const likely = [...(used ? [used] : []), ...folders.filter((uri) => uri.toString() !== used?.toString())];
      const choices = likely.map((uri): Choice => {
        const description = uri === used ? l10n.t('上次用的') : '';
        return { label: uri.path.split('/').at(-1) ?? '', description, detail: uri.fsPath, uri };
      });
      const placeHolder = l10n.t('以前的报告、各单位报来的材料放在哪个文件夹？里面的文件夹也算');
      const choice = await window.showQuickPick([...choices, { label: l10n.t('选一个文件夹…') }], {
        title,
        placeHolder,
      });
      if (!choice) return undefined;
      if (choice.uri) return choice.uri;
      const chosen = await window.showOpenDialog({ title, canSelectFolders: true, canSelectFiles: false, openLabel: l10n.t('就用这个文件夹') }); // prettier-ignore
      return chosen?.[0];
    },
  };
}
