import { l10n, Uri, window, workspace } from 'vscode';
import type { Disposable } from 'vscode';
import type { ReportService } from '../service';
import type { Current } from './current';
import type { Guard } from './guard';
import { reviewInput, type ReviewNeeds } from './reviewInput';
import type { Session, Sessions } from './sessions';
import { besides, nameOf, tellWritten } from './writtenFile';

/** 另存检查结果: the page as a file to keep, HTML, Word or Markdown. Run with a document and an address it asks nothing. */
export function reviewSave(
  service: ReportService,
  needs: ReviewNeeds,
  sessions: Sessions,
  current: Current,
  guard: Guard,
): Disposable {
  return guard.command('gongwen.check.save', async (of?: unknown, to?: unknown) => {
    const session = of instanceof Uri ? sessions.byUri(of) : current.session();
    if (!session) return;
    const chosen = to instanceof Uri ? to : await ask(session);
    if (!chosen) return;
    const target = /\.(?:md|html?|docx)$/i.test(chosen.path) ? chosen : chosen.with({ path: `${chosen.path}.html` });
    const bytes = await written(session, target.path);
    try {
      await workspace.fs.writeFile(target, bytes);
    } catch {
      void window.showErrorMessage(
        l10n.t('检查结果没有写成。文件可能正在别的程序里打开，或者文件夹不能写入：{0}', nameOf(target)),
      );
      return;
    }
    void tellWritten(target, l10n.t('已存检查结果：{0}', nameOf(target)), !/\.md$/i.test(target.path));
  });

  async function written(session: Session, path: string): Promise<Uint8Array> {
    const review = service.review.of(reviewInput(session, needs));
    if (/\.html?$/i.test(path))
      return workspace.encode(await service.review.page(review, 'html'), { encoding: 'utf8' });
    const text = await service.review.page(review, 'markdown');
    if (/\.md$/i.test(path)) return workspace.encode(text, { encoding: 'utf8' });
    const [profile] = service.profiles;
    return service.exportDocx(service.parse(text, { format: 'markdown' }), profile!, { created: new Date() });
  }
}

function ask({ document }: Session): Thenable<Uri | undefined> {
  const defaultUri = besides(document, (title) => `${l10n.t('{0} 检查', title || l10n.t('文稿'))}.html`);
  return window.showSaveDialog({
    title: l10n.t('另存检查结果'),
    ...(defaultUri ? { defaultUri } : {}),
    filters: { [l10n.t('网页')]: ['html'], [l10n.t('Word文档')]: ['docx'], Markdown: ['md'] },
  });
}
