import { commands, Disposable, l10n, ProgressLocation, Uri, ViewColumn, window, workspace } from 'vscode';
import type { WebviewPanel } from 'vscode';
import type { FolderReview } from '../review/model';
import type { ReportService } from '../service';
import {
  readReviewRequest,
  readReviewState,
  type FolderMessage,
  type PlaceRequest,
  type ReviewRequest,
  type RowMessage,
} from '../text/reviewMessages';
import type { CheckedFolder, FolderCheck } from './folderCheck';
import type { Guard } from './guard';
import { drawnWhenSeen, fillPanel, type PageInPanel, type Told } from './pageInPanel';
import { goTo } from './reveal';
import { reviewPage } from './reviewPage';
import { shownReview } from './reviewShown';
import type { Session, Sessions } from './sessions';
import { isWordFile, wordUri } from './wordFiles';
import { oneLine } from './words';

/** The pages of 送审前检查 on folders, one of each at most. */
export interface FolderPages {
  /** Checks a folder with a progress that can be cancelled, and shows what was found. */
  show(folder: Uri): Promise<void>;
  /** What the page on a folder says; undefined where there is none. */
  review(folder: Uri): FolderReview | undefined;
  /** For tests: what a folder's page was told last, and a word to its editor as the page would say it. */
  told(folder: Uri): Told<PageMessage> | undefined;
  say(folder: Uri, given: unknown): Promise<void>;
  dispose(): void;
}

type PageMessage = FolderMessage | RowMessage;

interface Page extends PageInPanel<PageMessage> {
  readonly draw: () => void;
  /** Undefined where the window was loaded again: what was found then is gone. */
  checked: CheckedFolder | undefined;
}

const viewType = 'gongwen.reviewFolder';

export function createFolderPages(
  extension: Uri,
  service: ReportService,
  check: FolderCheck,
  sessions: Sessions,
  guard: Guard,
): FolderPages {
  const open = new Map<string, Page>();
  const of = (folder: Uri): Page | undefined => open.get(folder.toString());

  function reviewOf(folder: Uri, { files, skipped }: CheckedFolder): FolderReview {
    return service.review.folder(folderName(folder), files.map(({ review }) => review), skipped); // prettier-ignore
  }

  function message(checked: CheckedFolder): FolderMessage {
    const { folder, files } = checked;
    const { name, isReady, verdict, reports, skipped, checked: looked, unchecked } = reviewOf(folder, checked);
    return {
      type: 'folder',
      document: folder.toString(),
      name,
      isReady,
      verdict,
      columns: service.review.columns,
      rows: reports.map((review, at) => ({
        file: files[at]!.uri.toString(),
        cells: service.review.cells(review),
        isReady: review.isReady,
      })),
      skipped: skipped.map(({ name: file, reason }) => `${file}：${reason}`),
      checked: looked,
      unchecked,
    };
  }

  function tellRow(page: Page, file: string): void {
    const { checked } = page;
    const found = checked?.files.find(({ uri }) => uri.toString() === file);
    if (!checked || !found) return;
    const at = checked.files.indexOf(found);
    page.post({ type: 'row', file, ...shownReview(reviewOf(checked.folder, checked).reports[at]!) });
  }

  /** The text opens beside the page, which stays; files that are open already are shown where they are. */
  async function reveal({ panel, checked }: Page, { file, offset, line }: PlaceRequest): Promise<void> {
    const uri = checked?.files.find((each) => each.uri.toString() === file)?.uri;
    if (!uri) return;
    const document = await workspace.openTextDocument(isWordFile(uri) ? wordUri(uri) : uri);
    const exact = document.positionAt(offset);
    // A text that has changed since is shown at the line at least.
    const isThere = line === undefined || exact.line + 1 === line;
    const start = isThere
      ? offset
      : document.offsetAt(document.lineAt(Math.min(line, document.lineCount) - 1).range.start);
    const shown = window.visibleTextEditors.find((editor) => editor.document === document);
    const beside = panel.viewColumn === ViewColumn.One ? ViewColumn.Two : ViewColumn.One;
    await goTo(document, { start, end: start }, shown ?? { viewColumn: beside });
  }

  async function run(folder: Uri, page: Page): Promise<void> {
    const options = {
      location: ProgressLocation.Notification,
      title: l10n.t('送审前检查：{0}', folderName(folder)),
      cancellable: true,
    };
    const checked = await window.withProgress(options, (progress, token) => check.run(folder, progress, token));
    if (of(folder) !== page) return;
    page.checked = checked;
    page.draw();
  }

  function adopt(panel: WebviewPanel, folder: Uri): Page {
    const key = folder.toString();
    const hint = l10n.t('单击或回车展开一篇，再到文中该处；↑、↓ 移动；打开着的文稿改了，它的一行跟着变。');
    const filled = fillPanel<PageMessage, ReviewRequest>(
      panel,
      extension,
      {
        title: l10n.t('检查：{0}', folderName(folder)),
        html: (webview) => reviewPage(webview, extension, hint),
        read: readReviewRequest,
        answer: (request) => answer(folder, page, request),
      },
      viewType,
      guard,
    );
    const drawing = drawnWhenSeen(panel, viewType, guard, () => {
      page.post(page.checked ? message(page.checked) : nothingYet(folder));
    });
    const page: Page = { ...filled, draw: drawing.draw, checked: undefined };
    open.set(key, page);
    panel.onDidDispose(() => {
      open.delete(key);
      filled.dispose();
      drawing.dispose();
    });
    return page;
  }

  async function answer(folder: Uri, page: Page, request: ReviewRequest): Promise<void> {
    switch (request.type) {
      case 'ready':
        page.draw();
        return;
      case 'again':
        await run(folder, page);
        return;
      case 'save':
        await commands.executeCommand('gongwen.check.save', folder);
        return;
      case 'row':
        tellRow(page, request.file);
        return;
      case 'reveal':
        await reveal(page, request);
    }
  }

  /** What has been mended in an open report is gone from its row. */
  function follow(session: Session): void {
    const file = session.document.uri.toString();
    for (const page of open.values()) {
      const { checked } = page;
      const at = checked?.files.findIndex(({ uri }) => uri.toString() === file) ?? -1;
      if (!checked || at < 0) continue;
      const { folder, files } = checked;
      const changed = { uri: session.document.uri, review: check.review(session, folder) };
      page.checked = { ...checked, files: files.with(at, changed) };
      page.draw();
    }
  }

  const watch = Disposable.from(
    guard.on(viewType, sessions.onDidChange, follow),
    window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: (panel, given: unknown) =>
        guard.later(viewType, () => {
          const state = readReviewState(given);
          if (state) adopt(panel, Uri.parse(state.document));
          else panel.dispose();
          return Promise.resolve();
        }),
    }),
  );

  return {
    async show(folder) {
      const known = of(folder);
      if (known) known.panel.reveal();
      const place = { viewColumn: ViewColumn.Active };
      const page =
        known ??
        adopt(window.createWebviewPanel(viewType, l10n.t('送审前检查'), place, { enableFindWidget: true }), folder);
      await run(folder, page);
    },
    review(folder) {
      const checked = of(folder)?.checked;
      return checked && reviewOf(folder, checked);
    },
    told: (folder) => of(folder)?.told(),
    say: async (folder, given) => of(folder)?.receive(given),
    dispose() {
      // The panels stay: where the window is loaded again, VS Code brings them back.
      watch.dispose();
    },
  };
}

function nothingYet(folder: Uri): FolderMessage {
  const nothing = { columns: [], rows: [], skipped: [], checked: [], unchecked: [] };
  const verdict = l10n.t('还没有查，或者窗口重新打开过。请按“重新检查”。');
  return { type: 'folder', document: folder.toString(), name: folderName(folder), isReady: false, verdict, ...nothing };
}

function folderName({ path }: Uri): string {
  return oneLine(path.replace(/\/$/, '').split('/').at(-1) ?? '');
}
