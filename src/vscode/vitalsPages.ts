import { Disposable, l10n, Uri, ViewColumn, window, workspace } from 'vscode';
import type { WebviewPanel } from 'vscode';
import type { ReportService } from '../service';
import type { Segmenter } from '../text/ports';
import { readVitalsState } from '../text/vitalsMessages';
import type { Current } from './current';
import type { Delays } from './delays';
import type { Guard } from './guard';
import type { Session, Sessions } from './sessions';
import { createVitalsPanel, type ToldVitals, type VitalsPanel } from './vitalsPanel';

/** The open pages of 体检, one of each report at most. */
export interface VitalsPages {
  /** For tests: what a report's page was told last, and a word to its editor as the page would say it. */
  told(uri: Uri): ToldVitals | undefined;
  say(uri: Uri, given: unknown): Promise<void>;
  dispose(): void;
}

const viewType = 'gongwen.vitals';
const noticeMilliseconds = 6000;

/** 体检: a report in numbers, beside the text. */
export function vitalsPages(
  extension: Uri,
  service: ReportService,
  segmenter: Segmenter,
  sessions: Sessions,
  current: Current,
  delays: Delays,
  guard: Guard,
): VitalsPages {
  const open = new Map<string, VitalsPanel>();
  /** Panels that VS Code has brought back before their documents were there. */
  const waiting = new Map<string, WebviewPanel>();
  const readWords = service.vitals.wordReader(segmenter);
  const of = (uri: Uri): VitalsPanel | undefined => open.get(uri.toString());

  function adopt(panel: WebviewPanel, session: Session): void {
    const key = session.document.uri.toString();
    const page = createVitalsPanel(panel, session, { extension, service, readWords, delays, guard });
    open.set(key, page);
    panel.onDidDispose(() => {
      open.delete(key);
      page.dispose();
    });
  }

  function show(): void {
    const session = current.session();
    if (!session) {
      window.setStatusBarMessage(l10n.t('先打开一篇文稿，再看体检'), noticeMilliseconds);
      return;
    }
    const known = of(session.document.uri);
    // Asked for a second time, the page has the focus: so it is reached by keys.
    if (known) known.panel.reveal();
    else {
      const place = { viewColumn: ViewColumn.Beside, preserveFocus: true };
      adopt(window.createWebviewPanel(viewType, l10n.t('体检'), place, { enableFindWidget: true }), session);
    }
  }

  async function restore(panel: WebviewPanel, given: unknown): Promise<void> {
    const state = readVitalsState(given);
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
    guard.command('gongwen.vitals', show),
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
    told: (uri) => of(uri)?.told(),
    say: async (uri, given) => of(uri)?.receive(given),
    dispose() {
      watch.dispose();
      // The panels stay: where the window is loaded again, VS Code brings them back.
      for (const page of open.values()) page.dispose();
    },
  };
}
