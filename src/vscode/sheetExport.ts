import { l10n, Uri, window, workspace } from 'vscode';
import type { Disposable, TextDocument } from 'vscode';
import type { ReportService } from '../service';
import type { Current } from './current';
import type { Guard } from './guard';
import { sheetFormat } from './sheetFormat';
import { besides, nameOf, tellWritten } from './writtenFile';

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
    const bytes = await service.writeSheet(service.sheetTable(figures, session.marks()), format ?? 'xlsx');
    try {
      await workspace.fs.writeFile(target, bytes);
    } catch {
      void window.showErrorMessage(
        l10n.t('数据核对表没有写成。文件可能正在别的程序里打开，或者文件夹不能写入：{0}', nameOf(target)),
      );
      return;
    }
    const message = l10n.t('已导出数据核对表：{0}处数据，{1}', figures.length, nameOf(target));
    void tellWritten(target, message, format !== 'csv' && format !== 'md');
  });
}

function ask(document: TextDocument): Thenable<Uri | undefined> {
  const defaultUri = besides(document, (title) => `${l10n.t('{0} 数据核对表', title)}.xlsx`);
  return window.showSaveDialog({
    title: l10n.t('导出数据核对表'),
    ...(defaultUri ? { defaultUri } : {}),
    filters: {
      [l10n.t('Excel工作簿')]: ['xlsx'],
      [l10n.t('Word文档')]: ['docx'],
      [l10n.t('Markdown表格')]: ['md'],
      [l10n.t('CSV表格')]: ['csv'],
    },
  });
}
