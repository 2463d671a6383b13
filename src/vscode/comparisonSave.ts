import { l10n, Uri, window, workspace } from 'vscode';
import type { Disposable } from 'vscode';
import type { ReportService } from '../service';
import type { Comparisons, ShownComparison } from './comparisons';
import { draftNames } from './drafts';
import type { Guard } from './guard';
import { besides, nameOf, tellWritten } from './writtenFile';

/** 另存比对页: the comparison as a page to keep, HTML or Markdown. Run with an address it asks nothing. */
export function comparisonSave(service: ReportService, comparisons: Comparisons, guard: Guard): Disposable {
  return guard.command('gongwen.comparison.save', async (to?: unknown) => {
    const shown = comparisons.shown();
    if (!shown) return;
    const chosen = to instanceof Uri ? to : await ask(shown);
    if (!chosen) return;
    const isMarkdown = /\.(?:md|markdown)$/i.test(chosen.path);
    const target = isMarkdown || /\.html?$/i.test(chosen.path) ? chosen : chosen.with({ path: `${chosen.path}.html` });
    const { before, after, reports, comparison } = shown;
    const names = draftNames(before.uri, after.uri);
    const format = isMarkdown ? 'markdown' : 'html';
    const page = (await service.comparing()).page(comparison, reports.before, reports.after, names, format);
    try {
      await workspace.fs.writeFile(target, await workspace.encode(page, { encoding: 'utf8' }));
    } catch {
      void window.showErrorMessage(
        l10n.t('比对页没有写成。文件可能正在别的程序里打开，或者文件夹不能写入：{0}', nameOf(target)),
      );
      return;
    }
    void tellWritten(target, l10n.t('已存为比对页：{0}', nameOf(target)), !isMarkdown);
  });
}

function ask({ after }: ShownComparison): Thenable<Uri | undefined> {
  const defaultUri = besides(after, (title) => `${l10n.t('{0} 比对', title)}.html`);
  return window.showSaveDialog({
    title: l10n.t('另存比对页'),
    ...(defaultUri ? { defaultUri } : {}),
    filters: { [l10n.t('网页')]: ['html'], Markdown: ['md'] },
  });
}
