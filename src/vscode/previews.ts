import { Disposable, l10n, Uri, ViewColumn, window, workspace } from 'vscode';
import type { TextDocument, WebviewPanel } from 'vscode';
import type { ReportService } from '../service';
import { readPreviewState, type PreviewMessage } from '../text/previewMessages';
import type { Current } from './current';
import type { Delays } from './delays';
import type { Guard } from './guard';
import type { Layouts } from './layouts';
import { createPreview } from './preview';
import type { Preview } from './preview';
import type { PrintedOf } from './printed';
import type { Session, Sessions } from './sessions';

/** The open previews, one of each report at most. */
export interface Previews {
  /** For tests: what the page of a report's preview was told last, and a word to its editor as the page would say it. */
  told(uri: Uri): Readonly<Partial<Record<PreviewMessage['type'], PreviewMessage>>> | undefined;
  say(uri: Uri, given: unknown): Promise<void>;
  /** The file that was written last to be printed. */
  printed(uri: Uri): Uri | undefined;
  dispose(): void;
}

const viewType = 'gongwen.preview';
const noticeMilliseconds = 6000;

/** Where the extension is, and where it may keep files. */
export interface PreviewPlaces {
  readonly extensionUri: Uri;
  readonly globalStorageUri: Uri;
}

/** 版式预览: the pages beside the text. */
export function previews(
  { extensionUri: extension, globalStorageUri: storage }: PreviewPlaces,
  serviceOf: (document: TextDocument) => ReportService,
  layouts: Layouts,
  printed: PrintedOf,
  sessions: Sessions,
  current: Current,
  delays: Delays,
  guard: Guard,
): Previews {
  const open = new Map<string, Preview>();
  /** Panels that VS Code has brought back before their documents were there. */
  const waiting = new Map<string, WebviewPanel>();
  const of = (uri: Uri): Preview | undefined => open.get(uri.toString());

  function adopt(panel: WebviewPanel, session: Session): void {
    const { document } = session;
    const key = document.uri.toString();
    const service = (): ReportService => serviceOf(document);
    const preview = createPreview(panel, session, { extension, storage, service, layouts, printed, delays, guard });
    open.set(key, preview);
    panel.onDidDispose(() => {
      open.delete(key);
      preview.dispose();
    });
  }

  function show(): void {
    const session = current.session();
    if (!session) {
      window.setStatusBarMessage(l10n.t('先打开一篇文稿，再看版式预览'), noticeMilliseconds);
      return;
    }
    const known = of(session.document.uri);
    if (known) known.panel.reveal(undefined, true);
    else
      adopt(
        window.createWebviewPanel(
          viewType,
          l10n.t('版式预览'),
          { viewColumn: ViewColumn.Beside, preserveFocus: true },
          { retainContextWhenHidden: true },
        ),
        session,
      );
  }

  async function restore(panel: WebviewPanel, given: unknown): Promise<void> {
    const state = readPreviewState(given);
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
    guard.command('gongwen.preview', show),
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
    printed: (uri) => of(uri)?.printed(),
    dispose() {
      watch.dispose();
      // The panels stay: where the window is loaded again, VS Code brings them back.
      for (const preview of open.values()) preview.dispose();
    },
  };
}
