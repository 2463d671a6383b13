import { Disposable, env, l10n, Uri, ViewColumn, window, workspace } from 'vscode';
import type { TextDocument, WebviewPanel } from 'vscode';
import type { ReportService } from '../service';
import { readFillState, type BlankWords, type FillMessage } from '../text/fillMessages';
import type { Current } from './current';
import type { Delays } from './delays';
import { draftName } from './drafts';
import { createFillForm } from './fillForm';
import type { FillForm } from './fillForm';
import type { Guard } from './guard';
import type { Session, Sessions } from './sessions';

/** The open forms, one for each report at most. */
export interface FillForms {
  /** For tests: what the page of a report's form was told last, and a word to its editor as the page would say it. */
  told(uri: Uri): Readonly<Partial<Record<FillMessage['type'], FillMessage>>> | undefined;
  say(uri: Uri, given: unknown): Promise<void>;
  dispose(): void;
}

type Kept = readonly (readonly [BlankWords, string])[];

const viewType = 'gongwen.fillForm';
const noticeMilliseconds = 6000;

/** 填报数据: the form beside the text. What was typed and not put in is kept as long as the window, for the next form. */
export function fillForms(
  extension: Uri,
  serviceOf: (document: TextDocument) => ReportService,
  sessions: Sessions,
  current: Current,
  delays: Delays,
  guard: Guard,
): FillForms {
  const forms = new Map<string, FillForm>();
  const kept = new Map<string, Kept>();
  /** Panels that VS Code has brought back before their documents were there. */
  const waiting = new Map<string, WebviewPanel>();

  function adopt(panel: WebviewPanel, session: Session): void {
    const { document } = session;
    const key = document.uri.toString();
    const service = (): ReportService => serviceOf(document);
    const form = createFillForm(panel, session, kept.get(key) ?? [], { extension, service, delays, guard });
    forms.set(key, form);
    panel.onDidDispose(() => {
      forms.delete(key);
      const values = form.kept();
      form.dispose();
      kept.set(key, values);
      // Where the report is closed too, that is told with it.
      if (values.length > 0 && sessions.of(document))
        window.setStatusBarMessage(
          l10n.t('填写的{0}处还没有填入文稿，再打开“填报数据”可以接着填', values.length),
          noticeMilliseconds,
        );
    });
  }

  function open(): void {
    const session = current.session();
    if (!session) {
      window.setStatusBarMessage(l10n.t('先打开一篇文稿，再填报数据'), noticeMilliseconds);
      return;
    }
    const known = forms.get(session.document.uri.toString());
    if (known) known.panel.reveal();
    else
      adopt(
        window.createWebviewPanel(viewType, l10n.t('填报数据'), ViewColumn.Beside, { retainContextWhenHidden: true }),
        session,
      );
  }

  async function restore(panel: WebviewPanel, given: unknown): Promise<void> {
    const state = readFillState(given);
    if (!state) {
      panel.dispose();
      return;
    }
    kept.set(state.document, state.values);
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
      tellKept(uri, state.values);
    });
  }

  const watch = Disposable.from(
    guard.command('gongwen.fillForm', open),
    window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: (panel, state: unknown) => guard.later(viewType, () => restore(panel, state)),
    }),
    guard.on(viewType, sessions.onDidChange, (session) => {
      const key = session.document.uri.toString();
      forms.get(key)?.follow();
      const panel = waiting.get(key);
      waiting.delete(key);
      if (panel) adopt(panel, session);
    }),
    guard.on(viewType, sessions.onDidClose, ({ document }) => {
      const form = forms.get(document.uri.toString());
      if (!form) return;
      const values = form.kept();
      form.panel.dispose();
      tellKept(document.uri, values);
    }),
  );

  return {
    told: (uri) => forms.get(uri.toString())?.told(),
    say: async (uri, given) => forms.get(uri.toString())?.receive(given),
    dispose() {
      watch.dispose();
      // The panels stay: where the window is loaded again, VS Code brings them back.
      for (const form of forms.values()) form.dispose();
    },
  };
}

/** The report was closed with values that were not put into it. The notice stays until the writer takes it away. */
function tellKept(uri: Uri, values: Kept): void {
  if (values.length === 0) return;
  const copy = l10n.t('复制填写的内容');
  const again = l10n.t('重新打开文稿');
  const actions = uri.scheme === 'untitled' ? [copy] : [again, copy];
  const text = l10n.t(
    '“{0}”已经关闭，填报表随之关闭，填写的{1}处没有填入文稿。重新打开文稿再打开“填报数据”，可以接着填。',
    draftName(uri),
    values.length,
  );
  void window.showInformationMessage(text, ...actions).then(async (answer) => {
    if (answer === copy) await env.clipboard.writeText(linesOf(values));
    else if (answer === again) await window.showTextDocument(uri);
  });
}

/** The words around each blank with its value in place, a line each. */
function linesOf(values: Kept): string {
  return values.map(([[, before, , after], value]) => `${before}【${value}】${after}`).join('\n');
}
