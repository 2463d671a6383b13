import { commands, Disposable, l10n, Uri, ViewColumn, window, workspace } from 'vscode';
import type { WebviewPanel } from 'vscode';
import { readReviewRequest, readReviewState, type ReviewMessage } from '../text/reviewMessages';
import { draftName } from './drafts';
import type { Guard } from './guard';
import type { Problems } from './problems';
import { goTo } from './reveal';
import { reviewInput, type ReviewNeeds } from './reviewInput';
import { reviewPage } from './reviewPage';
import { shownReview } from './reviewShown';
import type { Session, Sessions } from './sessions';

/** The open pages of 送审前检查, one of each report at most. */
export interface ReviewPages {
  /** Opens a report's page beside the text, which keeps the focus; asked again, the page as it is now has it. */
  show(session: Session): void;
  /** For tests: what a report's page was told last, and a word to its editor as the page would say it. */
  told(uri: Uri): ReviewMessage | undefined;
  say(uri: Uri, given: unknown): Promise<void>;
  dispose(): void;
}

interface Page {
  readonly panel: WebviewPanel;
  readonly follow: () => void;
  readonly told: () => ReviewMessage | undefined;
  readonly receive: (given: unknown) => Promise<void>;
}

const viewType = 'gongwen.review';
const noticeMilliseconds = 6000;

/** Pages follow their reports: what has been mended is gone after the next rest in typing. */
export function createReviewPages(
  extension: Uri,
  needs: ReviewNeeds,
  sessions: Sessions,
  problems: Problems,
  guard: Guard,
): ReviewPages {
  const open = new Map<string, Page>();
  /** Panels that VS Code has brought back before their documents were there. */
  const waiting = new Map<string, WebviewPanel>();
  const of = (uri: Uri): Page | undefined => open.get(uri.toString());

  function adopt(panel: WebviewPanel, session: Session): void {
    const { document } = session;
    const key = document.uri.toString();
    let told: ReviewMessage | undefined;
    let isStale = false;

    function follow(): void {
      // One that cannot be seen is made when it can.
      isStale = !panel.visible;
      if (isStale || sessions.of(document) !== session) return;
      const review = needs.serviceOf(document).review.of(reviewInput(session, needs));
      told = { type: 'review', document: key, name: review.name, ...shownReview(review) };
      void panel.webview.postMessage(told);
    }

    async function answer(given: unknown): Promise<void> {
      const request = readReviewRequest(given);
      switch (request?.type) {
        case 'ready':
          follow();
          return;
        case 'again':
          problems.check(session);
          follow();
          return;
        case 'save':
          await commands.executeCommand('gongwen.check.save', document.uri);
          return;
        case 'reveal': {
          const offset = Math.min(request.offset, document.getText().length);
          await goTo(document, { start: offset, end: offset });
          return;
        }
        case 'row':
        case undefined:
      }
    }

    const receive = (given: unknown): Promise<void> => guard.later(viewType, () => answer(given));
    const watching = Disposable.from(
      guard.on(viewType, panel.webview.onDidReceiveMessage, (given: unknown) => {
        void receive(given);
      }),
      guard.on(viewType, panel.onDidChangeViewState, () => {
        if (isStale && panel.visible) follow();
      }),
    );
    panel.title = l10n.t('检查：{0}', draftName(document.uri));
    panel.webview.options = { enableScripts: true, localResourceRoots: [Uri.joinPath(extension, 'dist')] };
    const hint = l10n.t('单击或回车到文中该处；↑、↓ 在各处之间移动；改了文稿，本页跟着变。');
    panel.webview.html = reviewPage(panel.webview, extension, hint);
    open.set(key, { panel, follow, told: () => told, receive });
    panel.onDidDispose(() => {
      open.delete(key);
      watching.dispose();
    });
    follow();
  }

  function show(session: Session): void {
    const known = of(session.document.uri);
    if (known) {
      known.panel.reveal();
      known.follow();
      return;
    }
    const place = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    adopt(window.createWebviewPanel(viewType, l10n.t('送审前检查'), place, { enableFindWidget: true }), session);
    window.setStatusBarMessage(l10n.t('检查结果在旁边，再按一次到那一页'), noticeMilliseconds);
  }

  async function restore(panel: WebviewPanel, given: unknown): Promise<void> {
    const state = readReviewState(given);
    if (!state) {
      panel.dispose();
      return;
    }
    const uri = Uri.parse(state.document);
    const session = sessions.byUri(uri);
    if (session) {
      adopt(panel, session);
      return;
    }
    waiting.set(state.document, panel);
    panel.onDidDispose(() => waiting.delete(state.document));
    await workspace.openTextDocument(uri).then(undefined, () => {
      panel.dispose();
    });
  }

  const watch = Disposable.from(
    window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: (panel, state: unknown) => guard.later(viewType, () => restore(panel, state)),
    }),
    guard.on(viewType, sessions.onDidChange, (session) => {
      const key = session.document.uri.toString();
      open.get(key)?.follow();
      const panel = waiting.get(key);
      waiting.delete(key);
      if (panel) adopt(panel, session);
    }),
    guard.on(viewType, sessions.onDidClose, ({ document }) => {
      of(document.uri)?.panel.dispose();
    }),
  );

  return {
    show,
    told: (uri) => of(uri)?.told(),
    say: async (uri, given) => of(uri)?.receive(given),
    dispose() {
      // The panels stay: where the window is loaded again, VS Code brings them back.
      watch.dispose();
    },
  };
}
