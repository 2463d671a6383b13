import { commands, Disposable, env, l10n, window, workspace } from 'vscode';
import type { Uri, WebviewPanel } from 'vscode';
import type { ReportService } from '../service';
import { readPreviewRequest, type PreviewMessage, type PreviewRequest } from '../text/previewMessages';
import type { TextRange } from '../text/range';
import type { Delays } from './delays';
import { draftName } from './drafts';
import type { Guard } from './guard';
import type { Layouts } from './layouts';
import { drawnWhenSeen, fillPanel } from './pageInPanel';
import { previewPage } from './previewPage';
import { printPages } from './previewPrint';
import type { PrintedOf } from './printed';
import { toOffsets } from './ranges';
import type { ReportPage } from './reportPanels';
import { editorOf, goTo } from './reveal';
import type { Session } from './sessions';

/** One open preview, of one report. */
export interface Preview extends ReportPage<PreviewMessage> {
  /** The file that was written last to be printed. */
  printed(): Uri | undefined;
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
  let file: Uri | undefined;

  const caret = (): number | undefined => {
    const shown = editorOf(document);
    return shown && document.offsetAt(shown.selection.active);
  };

  function showPages(): void {
    const { pages, profile } = printed(session);
    page.post({
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
    const selection = editorOf(document)?.selection;
    const range = selection && !selection.isEmpty ? toOffsets(document, selection) : undefined;
    const { page: whole, profile } = printed(session);
    return { ...service().typeset.copied(whole, profile, range), range };
  }

  function choose(wanted: string): void {
    const profile = layouts.of(document).profiles.find(({ id }) => id === wanted);
    if (profile) layouts.choose(document, profile);
  }

  async function answer(request: PreviewRequest): Promise<void> {
    switch (request.type) {
      case 'ready':
        drawing.draw();
        await layouts.read(document);
        return;
      case 'copy': {
        const { html, text, range } = copied();
        const done = range
          ? l10n.t('已复制选中的部分，在 WPS 或 Word 里按 Ctrl+V 粘贴。')
          : l10n.t('已复制全文，在 WPS 或 Word 里按 Ctrl+V 粘贴。');
        if (text === '') page.post({ type: 'told', text: l10n.t('没有可复制的文字。') });
        else page.post({ type: 'clipboard', html, text, told: done });
        return;
      }
      case 'copyPlain': {
        const { text, range } = copied();
        await env.clipboard.writeText(text);
        page.post({
          type: 'told',
          text: range ? l10n.t('已把选中的部分复制为纯文本。') : l10n.t('已把全文复制为纯文本。'),
        });
        return;
      }
      case 'print':
        file = await printPages(session, printed(session), service().typeset, storage);
        if (file) page.post({ type: 'told', text: l10n.t('打印页：{0}', file.fsPath) });
        return;
      case 'export':
        // The command exports the report that is current.
        await goTo(document, { start: caret() ?? 0, end: caret() ?? 0 }, editorOf(document));
        await commands.executeCommand('gongwen.export');
        return;
      case 'reveal': {
        const offset = Math.min(request.offset, document.getText().length);
        await goTo(document, { start: offset, end: offset }, editorOf(document));
        return;
      }
      case 'profile':
        choose(request.id);
    }
  }

  const page = fillPanel<PreviewMessage, PreviewRequest>(
    panel,
    extension,
    { title: l10n.t('预览：{0}', draftName(document.uri)), html: previewPage, read: readPreviewRequest, answer },
    feature,
    guard,
  );
  const drawing = drawnWhenSeen(panel, feature, guard, showPages);
  const watching = Disposable.from(
    page,
    drawing,
    guard.on(feature, window.onDidChangeTextEditorSelection, ({ textEditor }) => {
      if (textEditor.document !== document) return;
      delays.after(owner, feature, rest, () => {
        guard.run(feature, undefined, () => {
          page.post({ type: 'caret', caret: caret() });
        });
      });
    }),
    guard.on(feature, layouts.onDidChange, drawing.draw),
  );
  drawing.draw();

  return {
    ...page,
    follow: drawing.draw,
    printed: () => file,
    dispose() {
      watching.dispose();
      // The browser has it by now; the draft is not left lying about.
      if (file) void workspace.fs.delete(file).then(undefined, () => undefined);
    },
  };
}
