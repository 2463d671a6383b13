import { Disposable, l10n, TextEditorRevealType, Uri, window } from 'vscode';
import type { QuickPick, QuickPickItem, TextDocument, TextEditor } from 'vscode';
import type { Unchanged } from '../compare/unchangedFrom';
import type { ReportService } from '../service';
import { askDraft } from './compareQuestion';
import type { Current } from './current';
import { draftName, openDraft } from './drafts';
import { excerpt } from './excerpt';
import type { Guard } from './guard';
import type { LastYears } from './lastYears';
import { placeHighlight } from './placeHighlight';
import { toRange } from './ranges';
import { goTo } from './reveal';
import type { Session, Sessions } from './sessions';
import { oneLine } from './words';

interface Item extends QuickPickItem {
  readonly same: Unchanged;
}

const noticeMilliseconds = 6000;

/**
 * 与上年相同: the figures and paragraphs that stand in the current report as they stood in last year's, in a list that
 * shows each place while one moves through it. Called again, the list begins behind the place where one was. Last
 * year's file is asked for where it is not known; an address that is handed over asks nothing.
 */
export function sameAsLastYear(
  service: ReportService,
  sessions: Sessions,
  current: Current,
  lastYears: LastYears,
  guard: Guard,
): Disposable {
  const highlight = placeHighlight();
  let open: QuickPick<Item> | undefined;

  function show(session: Session, editor: TextEditor, same: readonly Unchanged[], previous: string): void {
    const { text } = session.report();
    const { version } = session.document;
    const pick = window.createQuickPick<Item>();
    open = pick;
    const figures = same.filter(({ kind }) => kind === 'figure').length;
    const paragraphs = same.length - figures;
    pick.title = l10n.t('与上年相同（{0}）：数据{1}处，段落{2}段，请逐一确认', previous, figures, paragraphs);
    pick.placeholder = l10n.t('上下键查看位置，回车前往');
    pick.matchOnDetail = true;
    Object.assign(pick, { sortByLabel: false });
    pick.items = same.map((each) => itemOf(text, each));
    const at = session.document.offsetAt(editor.selection.active);
    const next = pick.items.find(({ same: { after } }) => after.start > at) ?? pick.items[0];
    pick.activeItems = next ? [next] : [];
    guard.on('sameAsLastYear', pick.onDidChangeActive, ([item]) => {
      if (!item || session.document.version !== version) return;
      highlight.show(editor, item.same.after);
      editor.revealRange(toRange(session.document, item.same.after), TextEditorRevealType.InCenterIfOutsideViewport);
    });
    guard.on('sameAsLastYear', pick.onDidHide, () => {
      highlight.clear(editor);
      pick.dispose();
      if (open === pick) open = undefined;
    });
    guard.on('sameAsLastYear', pick.onDidAccept, () => {
      const [item] = pick.activeItems;
      pick.hide();
      if (!item || session.document.version !== version) return;
      const { start, end } = item.same.after;
      // A paragraph that is selected would be gone with the next key.
      const place = item.same.kind === 'figure' ? { start, end } : { start, end: start };
      void guard.later('sameAsLastYear', () => goTo(session.document, place, editor));
    });
    pick.show();
  }

  async function previousOf(document: TextDocument, asked: unknown): Promise<TextDocument | undefined> {
    const words = { title: l10n.t('与上年相同'), placeHolder: l10n.t('选上年的文稿，看哪些数据和段落没有改') };
    const uri = asked instanceof Uri ? asked : (lastYears.of(document) ?? (await askDraft(document, sessions, words)));
    if (!uri) return undefined;
    const previous = await openDraft(uri);
    if (previous) lastYears.set(document, uri);
    return previous;
  }

  return Disposable.from(
    highlight,
    guard.command('gongwen.sameAsLastYear', async (asked?: unknown) => {
      const session = current.session();
      const editor = current.editor();
      if (!session || !editor) return;
      const previous = await previousOf(session.document, asked);
      if (!previous) return;
      const now = session.report();
      const before = sessions.of(previous)?.report() ?? service.parse(previous.getText(), { someone: now.someone });
      const same = unverified(session, service.unchangedFrom(before, now));
      if (same.length === 0) {
        const message = l10n.t('没有与上年（{0}）相同的数据和段落', draftName(previous.uri));
        window.setStatusBarMessage(message, noticeMilliseconds);
        return;
      }
      show(session, editor, same, draftName(previous.uri));
    }),
    new Disposable(() => open?.dispose()),
  );
}

/** Without the figures that someone has marked 核实无误. */
function unverified(session: Session, same: readonly Unchanged[]): readonly Unchanged[] {
  const marks = session.marks();
  if (marks.size === 0) return same;
  const verified = new Set(
    session.figures().flatMap(({ range, fingerprint }) => (marks.get(fingerprint)?.state === 'verified' ? range.start : [])), // prettier-ignore
  );
  return same.filter(({ kind, after }) => kind !== 'figure' || !verified.has(after.start));
}

function itemOf(text: string, same: Unchanged): Item {
  const words = oneLine(text.slice(same.after.start, same.after.end));
  return same.kind === 'figure'
    ? { label: `$(symbol-number) ${words}`, description: l10n.t('数据'), detail: excerpt(text, same.after), same }
    : { label: `$(list-flat) ${words}`, description: l10n.t('段落'), same };
}
