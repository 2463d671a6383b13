import { commands, l10n, window } from 'vscode';
import type { Uri, WebviewPanel } from 'vscode';
import { readReviewRequest, readReviewState, type ReviewMessage, type ReviewRequest } from '../text/reviewMessages';
import type { Current } from './current';
import { draftName } from './drafts';
import type { Guard } from './guard';
import { drawnWhenSeen, fillPanel } from './pageInPanel';
import type { Problems } from './problems';
import { createReportPanels, type ReportPage } from './reportPanels';
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

const viewType = 'gongwen.review';
const noticeMilliseconds = 6000;

/** Pages follow their reports: what has been mended is gone after the next rest in typing. */
export function createReviewPages(
  extension: Uri,
  needs: ReviewNeeds,
  sessions: Sessions,
  current: Current,
  problems: Problems,
  guard: Guard,
): ReviewPages {
  function create(panel: WebviewPanel, session: Session): ReportPage<ReviewMessage> {
    const { document } = session;

    function tell(): void {
      if (sessions.of(document) !== session) return;
      const review = needs.serviceOf(document).review.of(reviewInput(session, needs));
      page.post({ type: 'review', document: document.uri.toString(), name: review.name, ...shownReview(review) });
    }

    async function answer(request: ReviewRequest): Promise<void> {
      switch (request.type) {
        case 'ready':
          drawing.draw();
          return;
        case 'again':
          problems.check(session);
          drawing.draw();
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
      }
    }

    const hint = l10n.t('单击或回车到文中该处；↑、↓ 在各处之间移动；改了文稿，本页跟着变。');
    const page = fillPanel<ReviewMessage, ReviewRequest>(
      panel,
      extension,
      {
        title: l10n.t('检查：{0}', draftName(document.uri)),
        html: (webview) => reviewPage(webview, extension, hint),
        read: readReviewRequest,
        answer,
      },
      viewType,
      guard,
    );
    const drawing = drawnWhenSeen(panel, viewType, guard, tell);
    drawing.draw();
    return {
      ...page,
      follow: drawing.draw,
      dispose() {
        page.dispose();
        drawing.dispose();
      },
    };
  }

  const panels = createReportPanels(
    {
      viewType,
      title: l10n.t('送审前检查'),
      options: { enableFindWidget: true },
      takesFocus: false,
      readState: readReviewState,
      create,
    },
    sessions,
    current,
    guard,
  );

  return {
    show(session) {
      const known = panels.of(session.document.uri);
      if (known) {
        known.panel.reveal();
        known.follow();
        return;
      }
      panels.open(session);
      window.setStatusBarMessage(l10n.t('检查结果在旁边，再按一次到那一页'), noticeMilliseconds);
    },
    told: (uri) => panels.of(uri)?.told().review,
    say: async (uri, given) => panels.of(uri)?.receive(given),
    dispose: panels.dispose,
  };
}
