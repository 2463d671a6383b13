import { l10n, Uri, window, workspace } from 'vscode';
import type { Disposable } from 'vscode';
import type { FolderReview, Review } from '../review/model';
import type { ReportService } from '../service';
import type { Current } from './current';
import type { FolderPages } from './folderPages';
import type { Guard } from './guard';
import { reviewInput, type ReviewNeeds } from './reviewInput';
import type { Sessions } from './sessions';
import { besides, nameOf, tellWritten } from './writtenFile';

/** What the command needs of the open reports and of the pages on folders. */
export interface SaveParts {
  readonly needs: ReviewNeeds;
  readonly sessions: Sessions;
  readonly current: Current;
  readonly folders: FolderPages;
}

/**
 * 另存检查结果: the page as a file to keep, HTML, Word or Markdown. Run with the address of a document, or of a folder whose
 * page is open, and one to write to it asks nothing.
 */
export function reviewSave(service: ReportService, parts: SaveParts, guard: Guard): Disposable {
  const { needs, sessions, current, folders } = parts;
  return guard.command('gongwen.check.save', async (of?: unknown, to?: unknown) => {
    const session = of instanceof Uri ? sessions.byUri(of) : current.session();
    const folder = of instanceof Uri && !session ? folders.review(of) : undefined;
    const page = session ? service.review.of(reviewInput(session, needs)) : folder;
    if (!page) return;
    const chosen = to instanceof Uri ? to : await ask(session?.document.uri ?? (of as Uri));
    if (!chosen) return;
    const target = /\.(?:md|html?|docx)$/i.test(chosen.path) ? chosen : chosen.with({ path: `${chosen.path}.html` });
    const bytes = await written(page, target.path);
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

  async function written(page: Review | FolderReview, path: string): Promise<Uint8Array> {
    if (/\.html?$/i.test(path)) return workspace.encode(await service.review.page(page, 'html'), { encoding: 'utf8' });
    const text = await service.review.page(page, 'markdown');
    if (/\.md$/i.test(path)) return workspace.encode(text, { encoding: 'utf8' });
    const [profile] = service.profiles;
    return service.exportDocx(service.parse(text, { format: 'markdown' }), profile!, { created: new Date() });
  }
}

function ask(uri: Uri): Thenable<Uri | undefined> {
  const defaultUri = besides({ uri }, (title) => `${l10n.t('{0} 检查', title || l10n.t('文稿'))}.html`);
  return window.showSaveDialog({
    title: l10n.t('另存检查结果'),
    ...(defaultUri ? { defaultUri } : {}),
    filters: { [l10n.t('网页')]: ['html'], [l10n.t('Word文档')]: ['docx'], Markdown: ['md'] },
  });
}
