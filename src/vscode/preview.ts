import { commands, Disposable, env, l10n, Uri, window, workspace } from 'vscode';
import type { TextEditor, WebviewPanel } from 'vscode';
import type { ReportService } from '../service';
import { readPreviewRequest, type PreviewMessage, type PreviewRequest } from '../text/previewMessages';
import type { TextRange } from '../text/range';
import type { Delays } from './delays';
import { draftName } from './drafts';
import type { Guard } from './guard';
import type { Layouts } from './layouts';
import { previewPage } from './previewPage';
import { printPages } from './previewPrint';
import type { PrintedOf } from './printed';
import { toOffsets } from './ranges';
import { goTo } from './reveal';
import type { Session } from './sessions';

/** One open preview, of one report. */
export interface Preview {
  readonly session: Session;
  readonly panel: WebviewPanel;
  /** The report has rested after an edit, or its layout is another one. */
  follow(): void;
  /** What the page asks for. */
  receive(given: unknown): Promise<void>;
  /** What the page was told last, by the kind of message. */
  told(): Readonly<Partial<Record<PreviewMessage['type'], PreviewMessage>>>;
  /** The file that was written last to be printed. */
  printed(): Uri | undefined;
  dispose(): void;
}

export interface PreviewNeeds {
  readonly extension: Uri;
  /** Where files to be printed are put. */
  readonly storage: Uri;
  readonly service: () => ReportService;
  readonly layouts: Layouts;
  readonly printed: PrintedOf;
  readonly delays: Delays;
  readonly guard: Guard;
}

const feature = 'preview';
/** After the caret has come to rest. */
const rest = 100;

/** Fills a panel with the pages of a report. */
export function createPreview(
  panel: WebviewPanel,
  session: Session,
  { extension, storage, service, layouts, printed, delays, guard }: PreviewNeeds,
): Preview {
  const { document } = session;
  const owner = document.uri.toString();
  const told: Partial<Record<PreviewMessage['type'], PreviewMessage>> = {};
  let file: Uri | undefined;
  let isStale = false;

  function post(message: PreviewMessage): void {
    told[message.type] = message;
    void panel.webview.postMessage(message);
  }

  const editor = (): TextEditor | undefined => {
    const active = window.activeTextEditor;
    if (active?.document === document) return active;
    return window.visibleTextEditors.find((each) => each.document === document);
  };
  const caret = (): number | undefined => {
    const shown = editor();
    return shown && document.offsetAt(shown.selection.active);
  };

  function follow(): void {
    // One that cannot be seen is drawn when it can.
    isStale = !panel.visible;
    if (isStale) return;
    const { pages, profile } = printed(session);
    post({
      type: 'pages',
      document: owner,
      name: draftName(document.uri),
      sheet: service().typeset.sheet(profile),
      pages,
      profiles: layouts.of(document).profiles.map(({ id, name }) => ({ id, name })),
      profile: profile.id,
      caret: caret(),
    });
  }

  /** What is selected in the editor, else everything; said with the answer. */
  function copied(): { readonly html: string; readonly text: string; readonly range: TextRange | undefined } {
    const selection = editor()?.selection;
    const range = selection && !selection.isEmpty ? toOffsets(document, selection) : undefined;
    const { page, profile } = printed(session);
    return { ...service().typeset.copied(page, profile, range), range };
  }

  function choose(wanted: string): void {
    const profile = layouts.of(document).profiles.find(({ id }) => id === wanted);
    if (profile) layouts.choose(document, profile);
  }

  async function answer(request: PreviewRequest): Promise<void> {
    switch (request.type) {
      case 'ready':
        follow();
        await layouts.read(document);
        return;
      case 'copy': {
        const { html, text, range } = copied();
        const done = range
          ? l10n.t('已复制选中的部分，在 WPS 或 Word 里按 Ctrl+V 粘贴。')
          : l10n.t('已复制全文，在 WPS 或 Word 里按 Ctrl+V 粘贴。');
        if (text === '') post({ type: 'told', text: l10n.t('没有可复制的文字。') });
        else post({ type: 'clipboard', html, text, told: done });
        return;
      }
      case 'copyPlain': {
        const { text, range } = copied();
        await env.clipboard.writeText(text);
        post({ type: 'told', text: range ? l10n.t('已把选中的部分复制为纯文本。') : l10n.t('已把全文复制为纯文本。') });
        return;
      }
      case 'print':
        file = await printPages(session, printed(session), service().typeset, storage);
        if (file) post({ type: 'told', text: l10n.t('打印页：{0}', file.fsPath) });
        return;
      case 'export':
        // The command exports the report that is current.
        await goTo(document, { start: caret() ?? 0, end: caret() ?? 0 }, editor());
        await commands.executeCommand('gongwen.export');
        return;
      case 'reveal': {
        const offset = Math.min(request.offset, document.getText().length);
        await goTo(document, { start: offset, end: offset }, editor());
        return;
      }
      case 'profile':
        choose(request.id);
    }
  }

  async function receive(given: unknown): Promise<void> {
    const request = readPreviewRequest(given);
    if (request) await guard.later(feature, () => answer(request));
  }

  const watching = Disposable.from(
    guard.on(feature, panel.webview.onDidReceiveMessage, (given: unknown) => {
      void receive(given);
    }),
    guard.on(feature, panel.onDidChangeViewState, () => {
      if (isStale && panel.visible) follow();
    }),
    guard.on(feature, window.onDidChangeTextEditorSelection, ({ textEditor }) => {
      if (textEditor.document !== document) return;
      delays.after(owner, feature, rest, () => {
        guard.run(feature, undefined, () => {
          post({ type: 'caret', caret: caret() });
        });
      });
    }),
    guard.on(feature, layouts.onDidChange, follow),
  );
  panel.title = l10n.t('预览：{0}', draftName(document.uri));
  panel.webview.options = { enableScripts: true, localResourceRoots: [Uri.joinPath(extension, 'dist')] };
  panel.webview.html = previewPage(panel.webview, extension);
  follow();

  return {
    session,
    panel,
    follow,
    receive,
    told: () => told,
    printed: () => file,
    dispose() {
      watching.dispose();
      // The browser has it by now; the draft is not left lying about.
      if (file) void workspace.fs.delete(file).then(undefined, () => undefined);
    },
  };
}
