import { l10n, Uri, window, workspace } from 'vscode';
import type { Disposable } from 'vscode';
import type { ReportService } from '../service';
import type { Guard } from './guard';
import type { Libraries } from './libraries';
import { isPackFile } from './librarySources';
import { nameOf, tellWritten } from './writtenFile';

/** 新建口径表: an empty one with its columns, where the office keeps it. Run with an address it asks nothing. */
export function newTermTable(service: ReportService, libraries: Libraries, guard: Guard): Disposable {
  /** The first library that the writer has chosen, else the workspace's own. */
  async function usualPlace(): Promise<Uri | undefined> {
    const folder = (await libraries.ready()).find(({ source, state }) => {
      return state === 'on' && source.kind === 'folder' && source.own !== true && !isPackFile(source.uri);
    });
    const home = workspace.workspaceFolders?.[0]?.uri;
    const place = folder?.source.uri ?? (home && Uri.joinPath(home, '.gongwen'));
    return place && Uri.joinPath(place, service.termFiles[0]);
  }

  return guard.command('gongwen.terms.new', async (to: unknown) => {
    const target = to instanceof Uri ? to : await ask(await usualPlace());
    if (!target) return;
    try {
      const bytes = await service.newTermTable(/\.csv$/i.test(target.path) ? 'csv' : 'xlsx');
      await workspace.fs.writeFile(target, bytes);
    } catch {
      void window.showErrorMessage(
        l10n.t('口径表没有写成。文件可能正在别的程序里打开，或者文件夹不能写入：{0}', nameOf(target)),
      );
      return;
    }
    const message = l10n.t('已新建口径表：{0}。填好保存，打开的文稿就照它检查', nameOf(target));
    void tellWritten(target, message, !/\.csv$/i.test(target.path));
  });
}

function ask(defaultUri: Uri | undefined): Thenable<Uri | undefined> {
  return window.showSaveDialog({
    title: l10n.t('新建口径表'),
    ...(defaultUri ? { defaultUri } : {}),
    filters: { [l10n.t('Excel表格')]: ['xlsx'], CSV: ['csv'] },
  });
}
