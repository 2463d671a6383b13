import { Disposable, Uri, ViewColumn, window, workspace } from 'vscode';
import type { WebviewPanel } from 'vscode';
import type { Current } from './current';
import type { Guard } from './guard';
import type { PageInPanel } from './pageInPanel';
import type { Session, Sessions } from './sessions';

/** The page of one report. */
export interface ReportPage<Message extends { readonly type: string }> extends Omit<PageInPanel<Message>, 'post'> {
  /** The report has rested after an edit. */
  follow(): void;
}

/** The panels of one kind, one of each report at most. */
export interface ReportPanels<Page> {
  of(uri: Uri): Page | undefined;
  /** Opens a report's panel beside the text. */
  open(session: Session): void;
  readonly dispose: () => void;
}

/** In what the kinds differ. */
export interface PanelKind<Page, State> {
  /** Names the kind in the manifest, for VS Code, which brings its panels back when the window is loaded again. */
  readonly viewType: string;
  /** Until the page has its own. */
  readonly title: string;
  readonly options: { readonly enableFindWidget?: boolean; readonly retainContextWhenHidden?: boolean };
  /** Whether a new panel takes the focus from the text. */
  readonly takesFocus: boolean;
  /** What a page has kept over a reload of the window; undefined for anything else. */
  readonly readState: (given: unknown) => State | undefined;
  readonly create: (panel: WebviewPanel, session: Session) => Page;
  /** A panel is there again; its report comes later, or cannot be opened any more (`lost`). */
  readonly restored?: (state: State) => void;
  readonly lost?: (state: State) => void;
  /** A panel was closed, by the writer or with its report. */
  readonly closed?: (page: Page, session: Session) => void;
}

/** Opens panels, follows their reports, closes them with these, and takes up again what a reload left. */
export function createReportPanels<
  Page extends Pick<ReportPage<never>, 'panel' | 'follow' | 'dispose'>,
  State extends { readonly document: string },
>(kind: PanelKind<Page, State>, sessions: Sessions, current: Current, guard: Guard): ReportPanels<Page> {
  const { viewType } = kind;
  const open = new Map<string, Page>();
  /** Panels that VS Code has brought back before their documents were there. */
  const waiting = new Map<string, WebviewPanel>();
  const of = (uri: Uri): Page | undefined => open.get(uri.toString());

  function adopt(panel: WebviewPanel, session: Session): void {
    const key = session.document.uri.toString();
    const page = kind.create(panel, session);
    open.set(key, page);
    const attending = current.attend(panel, session.document);
    panel.onDidDispose(() => {
      open.delete(key);
      attending.dispose();
      kind.closed?.(page, session);
      page.dispose();
    });
  }

  async function restore(panel: WebviewPanel, given: unknown): Promise<void> {
    const state = kind.readState(given);
    if (!state) {
      panel.dispose();
      return;
    }
    kind.restored?.(state);
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
      kind.lost?.(state);
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
    of,
    open(session) {
      const place = { viewColumn: ViewColumn.Beside, preserveFocus: !kind.takesFocus };
      adopt(window.createWebviewPanel(viewType, kind.title, place, kind.options), session);
    },
    dispose() {
      watch.dispose();
      // The panels stay: where the window is loaded again, VS Code brings them back.
      for (const page of open.values()) page.dispose();
    },
  };
}
