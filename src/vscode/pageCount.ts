import { Disposable, l10n, StatusBarAlignment, window } from 'vscode';
import type { Current } from './current';
import type { Delays } from './delays';
import type { Guard } from './guard';
import type { Layouts } from './layouts';
import type { PrintedOf } from './printed';
import type { Session, Sessions } from './sessions';

export interface PageCount {
  /** What is shown now; empty while nothing is. */
  text(): string;
  dispose(): void;
}

/** After the report has rested: nobody waits for this number, and a long report is laid out less often. */
const leastRest = 500;
const mostRest = 10_000;
const feature = 'pages';

/** `约12页` in the status bar, beside the length of the report: how many pages it prints. A click opens 版式预览. */
export function pageCount(
  sessions: Sessions,
  current: Current,
  layouts: Layouts,
  printed: PrintedOf,
  delays: Delays,
  guard: Guard,
): PageCount {
  const item = window.createStatusBarItem('gongwen.pages', StatusBarAlignment.Left, 52.5);
  item.name = l10n.t('公文页数');
  item.command = 'gongwen.preview';
  let shown: Session | undefined;
  let cost = 0;

  function show(session: Session): void {
    if (session !== current.session() || session.paused) return;
    const from = Date.now();
    const { pages, profile } = printed(session);
    cost = Date.now() - from;
    item.text = l10n.t('约{0}页', pages.length);
    item.tooltip = l10n.t('按“{0}”版式打印约{1}页。点击预览', profile.name, pages.length);
    item.accessibilityInformation = { label: `${item.text}，${item.tooltip}`, role: 'button' };
    item.show();
    shown = session;
  }

  function later(): void {
    const session = current.session();
    if (session !== shown || session?.paused === true) {
      item.hide();
      shown = undefined;
    }
    if (!session || session.paused) return;
    // An owner of its own: what waits for the report to rest does not wait for this.
    const rest = Math.min(Math.max(leastRest, 10 * cost), mostRest);
    delays.after(ownerOf(session), feature, rest, () => {
      guard.run(feature, undefined, () => {
        show(session);
      });
    });
  }

  const watch = Disposable.from(
    item,
    guard.on(feature, sessions.onDidChange, (session) => {
      if (session === current.session()) later();
    }),
    guard.on(feature, current.onDidChange, later),
    guard.on(feature, sessions.onDidClose, (session) => {
      delays.cancel(ownerOf(session));
    }),
    guard.on(feature, layouts.onDidChange, later),
  );
  return {
    text: () => (shown ? item.text : ''),
    dispose() {
      watch.dispose();
    },
  };
}

function ownerOf({ document }: Session): string {
  return `${feature} ${document.uri.toString()}`;
}
