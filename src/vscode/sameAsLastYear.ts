import { Disposable, l10n, Uri, window } from 'vscode';
import type { TextDocument } from 'vscode';
import type { Unchanged } from '../compare/unchangedFrom';
import type { ReportService } from '../service';
import { firstOverlapping } from '../text/overlap';
import { askDraft } from './compareQuestion';
import type { Current } from './current';
import { draftName, openDraft } from './drafts';
import type { Guard } from './guard';
import type { LastYears } from './lastYears';
import type { MarksStore } from './marksStore';
import { createSameList } from './sameList';
import type { SameList } from './sameList';
import type { Session, Sessions } from './sessions';

const noticeMilliseconds = 6000;

/**
 * 与上年相同: the figures and paragraphs that stand in the current report as they stood in last year's, in a list that
 * shows each place while one moves through it, and in which each is confirmed by a key or its button. A figure is then
 * marked 核实无误; a paragraph, which has no mark, is left out as long as the report stays open and its words the same. Last
 * year's file is asked for where it is not known; an address that is handed over asks nothing.
 */
export function sameAsLastYear(
  service: ReportService,
  sessions: Sessions,
  current: Current,
  lastYears: LastYears,
  marks: MarksStore,
  guard: Guard,
): Pick<SameList, 'rows' | 'dispose'> {
  const read = new WeakMap<TextDocument, Set<string>>();
  const list = createSameList(confirm, guard);

  function confirm(session: Session, { kind, after }: Unchanged): boolean {
    const { document } = session;
    if (kind === 'paragraph') {
      const paragraphs = read.get(document) ?? new Set();
      read.set(document, paragraphs.add(wordsOf(session, after)));
      return true;
    }
    const figure = firstOverlapping(session.figures(), after);
    if (!figure) return false;
    return marks.note(document, [{ fingerprint: figure.fingerprint, state: 'verified', at: new Date().toISOString() }]);
  }

  /** Without what someone has confirmed already. */
  function unconfirmed(session: Session, same: readonly Unchanged[]): readonly Unchanged[] {
    const known = session.marks();
    const paragraphs = read.get(session.document);
    const verified = new Set(
      session.figures().flatMap(({ range, fingerprint }) => (known.get(fingerprint)?.state === 'verified' ? range.start : [])), // prettier-ignore
    );
    return same.filter(({ kind, after }) =>
      kind === 'figure' ? !verified.has(after.start) : !paragraphs?.has(wordsOf(session, after)),
    );
  }

  async function previousOf(document: TextDocument, asked: unknown): Promise<TextDocument | undefined> {
    const words = { title: l10n.t('与上年相同'), placeHolder: l10n.t('选上年的文稿，看哪些数据和段落没有改') };
    const uri =
      asked instanceof Uri ? asked : (lastYears.of(document)?.uri ?? (await askDraft(document, sessions, words)));
    if (!uri) return undefined;
    const previous = await openDraft(uri);
    if (previous) lastYears.set(document, { uri, unchangedFrom: (await service.comparing()).unchangedFrom });
    return previous;
  }

  const registered = Disposable.from(
    list,
    guard.command('gongwen.sameAsLastYear', async (asked?: unknown) => {
      const session = current.session();
      const editor = current.editor();
      if (!session || !editor) return;
      const previous = await previousOf(session.document, asked);
      if (!previous) return;
      const { unchangedFrom } = await service.comparing();
      const now = session.report();
      const before = sessions.of(previous)?.report() ?? service.parse(previous.getText(), { someone: now.someone });
      const same = unconfirmed(session, unchangedFrom(before, now));
      if (same.length === 0) {
        const message = l10n.t('没有与上年（{0}）相同的数据和段落', draftName(previous.uri));
        window.setStatusBarMessage(message, noticeMilliseconds);
        return;
      }
      list.show({ session, editor, same, previous: draftName(previous.uri) });
    }),
    guard.command('gongwen.sameAsLastYear.confirm', () => {
      list.confirmActive();
    }),
  );
  return { rows: () => list.rows(), dispose: () => void registered.dispose() };
}

function wordsOf(session: Session, { start, end }: Unchanged['after']): string {
  return session.report().text.slice(start, end);
}
