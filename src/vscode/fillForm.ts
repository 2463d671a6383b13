import { Disposable, l10n, TextEditorRevealType, window, workspace, WorkspaceEdit } from 'vscode';
import type { Uri, WebviewPanel } from 'vscode';
import type { ReportService } from '../service';
import { readFillRequest, type BlankWords, type FillMessage, type FillRequest } from '../text/fillMessages';
import type { Delays } from './delays';
import { draftName } from './drafts';
import { blanksMessage } from './fillBlanks';
import { createFillChecker } from './fillChecks';
import { createFillModel } from './fillModel';
import { fillPage } from './fillPage';
import type { Guard } from './guard';
import { fillPanel } from './pageInPanel';
import { placeHighlight } from './placeHighlight';
import { toRange } from './ranges';
import type { ReportPage } from './reportPanels';
import type { Session } from './sessions';
import { placeholderText } from './words';

/** One open form, for one report. */
export interface FillForm extends ReportPage<FillMessage> {
  /** Everything that was typed and is not in the text. */
  kept(): readonly (readonly [BlankWords, string])[];
}

export interface FillFormNeeds {
  readonly extension: Uri;
  readonly service: () => ReportService;
  readonly delays: Delays;
  readonly guard: Guard;
}

const feature = 'fillForm';
const attempts = 3;
/** After the last key; so that sums are checked when a number has been typed, not at each of its digits. */
const rest = 150;

/** Fills a panel with the form for a report; `kept` are values of an earlier form for it. */
export function createFillForm(
  panel: WebviewPanel,
  session: Session,
  kept: readonly (readonly [BlankWords, string])[],
  { extension, service, delays, guard }: FillFormNeeds,
): FillForm {
  const { document } = session;
  const owner = document.uri.toString();
  const { fill } = service();
  const model = createFillModel(fill.match, kept);
  const checker = createFillChecker();
  const highlight = placeHighlight();
  const names = { document: owner, name: draftName(document.uri) };
  let shown = '';

  function check(): void {
    page.post(guard.run(feature, { type: 'checks', checks: [], suggestions: [] }, () => checker.check(service(), session, model))); // prettier-ignore
  }

  function refresh(): void {
    const report = session.report();
    model.follow(fill.rows(report), report.text);
  }

  function follow(always = false): void {
    refresh();
    const message = blanksMessage(names, session.report().text, model, placeholderText);
    const now = JSON.stringify(message);
    if (now !== shown || always) page.post(message);
    shown = now;
    check();
  }

  /** All values as one undo step, of the very text that they were typed for. */
  async function apply(): Promise<void> {
    for (let attempt = 0; attempt < attempts; attempt++) {
      refresh();
      const edits = fill.edits(session.report(), model.values());
      if (edits.length === 0) {
        page.post({ type: 'told', text: l10n.t('还没有填写，文稿没有改动。') });
        return;
      }
      const starts = new Set(edits.map(({ range }) => range.start));
      const ids = model.blanks().flatMap(({ id, row }) => (starts.has(row.placeholder.range.start) ? [id] : []));
      const edit = new WorkspaceEdit();
      for (const { range, text } of edits) edit.replace(document.uri, toRange(document, range), text);
      // VS Code refuses edits that were reckoned from another version of the document.
      if (!(await workspace.applyEdit(edit))) continue;
      model.filled(ids);
      follow();
      page.post({ type: 'told', text: l10n.t('已填入{0}处。回到文稿按 Ctrl+Z 可一次撤销。', edits.length) });
      return;
    }
    page.post({ type: 'told', text: l10n.t('没有填入：文稿正在变动，或者不能修改。请再试一次。') });
  }

  /** Shows in the text what is asked for in the form; the focus stays where it is. */
  function reveal(id: number): void {
    refresh();
    const blank = model.blanks().find((each) => each.id === id);
    const editor = window.visibleTextEditors.find((each) => each.document === document);
    if (!blank || !editor) return;
    const { range } = blank.row.placeholder;
    editor.revealRange(toRange(document, range), TextEditorRevealType.InCenterIfOutsideViewport);
    highlight.show(editor, range);
  }

  async function answer(request: FillRequest): Promise<void> {
    switch (request.type) {
      case 'ready':
        follow(true);
        return;
      case 'values':
        for (const [id, value] of request.values) model.set(id, value);
        delays.after(owner, feature, rest, check);
        return;
      case 'apply':
        await apply();
        return;
      case 'reveal':
        reveal(request.id);
        return;
      case 'forget':
        model.forget(request.id);
        follow();
    }
  }

  const page = fillPanel<FillMessage, FillRequest>(
    panel,
    extension,
    { title: l10n.t('填报：{0}', draftName(document.uri)), html: fillPage, read: readFillRequest, answer },
    feature,
    guard,
  );
  const watching = Disposable.from(
    page,
    highlight,
    guard.on(feature, workspace.onDidChangeTextDocument, ({ document: changed, contentChanges }) => {
      if (changed !== document) return;
      // The editor lists changes from the last to the first, so each one's offsets are still true.
      for (const { rangeOffset, rangeLength, text } of contentChanges)
        model.moved({ start: rangeOffset, removed: rangeLength, inserted: text.length });
    }),
  );
  follow();

  return {
    ...page,
    kept: () => model.kept(),
    follow,
    dispose() {
      watching.dispose();
    },
  };
}
