import { Disposable, env, l10n, Uri, window } from 'vscode';
import type { TextDocument } from 'vscode';
import type { ReportService } from '../service';
import { readFillState, type BlankWords, type FillState } from '../text/fillMessages';
import type { Current } from './current';
import type { Delays } from './delays';
import { draftName } from './drafts';
import { createFillForm } from './fillForm';
import type { FillForm } from './fillForm';
import type { Guard } from './guard';
import { createReportPanels } from './reportPanels';
import type { Sessions } from './sessions';

/** The open forms, one for each report at most. */
export interface FillForms {
  /** For tests: what the page of a report's form was told last, and a word to its editor as the page would say it. */
  told(uri: Uri): ReturnType<FillForm['told']> | undefined;
  say(uri: Uri, given: unknown): Promise<void>;
  dispose(): void;
}

type Kept = readonly (readonly [BlankWords, string])[];

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
  const kept = new Map<string, Kept>();
  const panels = createReportPanels<FillForm, FillState>(
    {
      viewType: 'gongwen.fillForm',
      title: l10n.t('填报数据'),
      options: { retainContextWhenHidden: true },
      takesFocus: true,
      readState: readFillState,
      create(panel, session) {
        const { document } = session;
        const service = (): ReportService => serviceOf(document);
        const values = kept.get(document.uri.toString()) ?? [];
        return createFillForm(panel, session, values, { extension, service, delays, guard });
      },
      restored({ document, values }) {
        kept.set(document, values);
      },
      lost({ document, values }) {
        tellKept(Uri.parse(document), values);
      },
      closed(form, { document }) {
        const values = form.kept();
        kept.set(document.uri.toString(), values);
        if (values.length === 0) return;
        // Where the report is closed too, that is told with it.
        if (!sessions.of(document)) tellKept(document.uri, values);
        else
          window.setStatusBarMessage(
            l10n.t('填写的{0}处还没有填入文稿，再打开“填报数据”可以接着填', values.length),
            noticeMilliseconds,
          );
      },
    },
    sessions,
    current,
    guard,
  );

  function open(): void {
    const session = current.session();
    if (!session) {
      window.setStatusBarMessage(l10n.t('先打开一篇文稿，再填报数据'), noticeMilliseconds);
      return;
    }
    const known = panels.of(session.document.uri);
    if (known) known.panel.reveal();
    else panels.open(session);
  }

  const parts = Disposable.from(guard.command('gongwen.fillForm', open), panels);
  return {
    told: (uri) => panels.of(uri)?.told(),
    say: async (uri, given) => panels.of(uri)?.receive(given),
    dispose: () => {
      parts.dispose();
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
