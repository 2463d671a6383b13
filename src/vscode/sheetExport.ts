import { commands, env, l10n, UIKind, Uri, window, workspace } from 'vscode';
import type { Disposable, TextDocument } from 'vscode';
import type { ReportService } from '../service';
import type { TableFormat } from '../tables/table';
import type { Current } from './current';
import type { Guard } from './guard';
import { sheetFormat } from './sheetFormat';

const noticeMilliseconds = 6000;

/** 导出数据核对表: one row a figure, for departments to confirm. Run with an address it asks nothing. */
export function sheetExport(service: ReportService, current: Current, guard: Guard): Disposable {
  return guard.command('gongwen.sheet.export', async (to?: unknown) => {
    const session = current.session();
    if (!session) return;
    const figures = session.figures();
    if (figures.length === 0) {
      window.setStatusBarMessage(l10n.t('没有可以核对的数据'), noticeMilliseconds);
      return;
    }
    const chosen = to instanceof Uri ? to : await ask(session.document);
    if (!chosen) return;
    const format = sheetFormat(chosen.path);
    // Without an ending that tells, it is what departments open with a double click.
    const target = format ? chosen : chosen.with({ path: `${chosen.path}.xlsx` });
    const bytes = await service.writeTable(service.sheetTable(figures, session.marks()), format ?? 'xlsx');
    try {
      await workspace.fs.writeFile(target, bytes);
    } catch {
      void window.showErrorMessage(
        l10n.t('数据核对表没有写成。文件可能正在别的程序里打开，或者文件夹不能写入：{0}', nameOf(target)),
      );
      return;
    }
    void tell(target, format ?? 'xlsx', figures.length);
  });
}

function ask(document: TextDocument): Thenable<Uri | undefined> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const home = document.uri.scheme === 'untitled' ? folder : Uri.joinPath(document.uri, '..');
  const title = (document.uri.path.split('/').at(-1) ?? '').replace(/\.[A-Za-z]{1,8}$/, '');
  const name = l10n.t('{0} 数据核对表', title).trim();
  return window.showSaveDialog({
    title: l10n.t('导出数据核对表'),
    ...(home ? { defaultUri: Uri.joinPath(home, `${name}.xlsx`) } : {}),
    filters: { [l10n.t('Excel工作簿')]: ['xlsx'], [l10n.t('Markdown表格')]: ['md'], [l10n.t('CSV表格')]: ['csv'] },
  });
}

/** Not awaited by the command: the notice stays until the writer takes it away. */
async function tell(target: Uri, format: TableFormat, count: number): Promise<void> {
  const open = l10n.t('打开');
  const reveal = l10n.t('打开所在文件夹');
  // Another program can open the file, and a folder be shown, only where both are on this machine.
  const isHere = env.uiKind === UIKind.Desktop && target.scheme === 'file' && env.remoteName === undefined;
  const offered = [...(isHere || format !== 'xlsx' ? [open] : []), ...(isHere ? [reveal] : [])];
  const message = l10n.t('已导出数据核对表：{0}处数据，{1}', count, nameOf(target));
  const answer = await window.showInformationMessage(message, ...offered);
  if (answer === reveal) await commands.executeCommand('revealFileInOS', target);
  else if (answer === open && format === 'xlsx') await env.openExternal(target);
  else if (answer === open) await commands.executeCommand('vscode.open', target);
}

function nameOf(uri: Uri): string {
  return workspace.asRelativePath(uri, false);
}
