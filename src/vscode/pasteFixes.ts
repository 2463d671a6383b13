import { Disposable, DocumentDropOrPasteEditKind, l10n, languages, window, workspace } from 'vscode';
import type { TextDocument, TextDocumentChangeEvent } from 'vscode';
import type { Finding } from '../rules/finding';
import type { ReportService } from '../service';
import type { TextEdit, TextRange } from '../text/range';
import type { Guard } from './guard';
import { lengthOf, toRange } from './ranges';
import type { Addressed } from './reviewInput';
import type { Session, Sessions } from './sessions';
import { formatsOnPaste } from './settings';
import { reportSelector } from './symbols';

/** A text beyond this is left as it was pasted. In UTF-16 units, with the document that it goes into. */
const most = 200_000;
const mime = 'text/plain';

/**
 * `gongwen.check.formatOnPaste`: what was pasted into a report gets its safe fixes, as a step of its own, so that one undo
 * brings back what was pasted. Nothing around it is touched. Text that a PDF broke is offered its one clean-up.
 */
export function pasteFixes(
  serviceOf: (document: Addressed) => ReportService,
  sessions: Sessions,
  guard: Guard,
): { readonly dispose: () => void } {
  /** What is about to be pasted: VS Code itself puts it in, and tells of it as of any other change. */
  let coming: { readonly document: TextDocument; readonly version: number; readonly text: string } | undefined;
  let provider = Disposable.from();
  let isAsked = false;

  /** VS Code asks whoever has registered at each paste, which takes a moment: nobody does while the setting is off. */
  function register(): void {
    isAsked = true;
    provider.dispose();
    const isOn = [undefined, ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri)].some(formatsOnPaste);
    provider = isOn
      ? languages.registerDocumentPasteEditProvider(
          reportSelector,
          {
            async provideDocumentPasteEdits(document, ranges, data) {
              coming = undefined;
              if (ranges.length !== 1 || !sessions.live(document) || !formatsOnPaste(document.uri)) return undefined;
              const { version } = document;
              const text = (await data.get(mime)?.asString()) ?? '';
              if (text !== '' && text.length + lengthOf(document) <= most) coming = { document, version, text };
              return undefined;
            },
          },
          { pasteMimeTypes: [mime], providedPasteEditKinds: [DocumentDropOrPasteEditKind.Text] },
        )
      : Disposable.from();
  }

  function pasted({ document, contentChanges }: TextDocumentChangeEvent): void {
    const expected = coming;
    if (expected?.document !== document || contentChanges.length === 0) return;
    coming = undefined;
    const [change, ...others] = contentChanges;
    if (!change || others.length > 0 || document.version !== expected.version + 1) return;
    if (plain(change.text) !== plain(expected.text)) return;
    const place = { start: change.rangeOffset, end: change.rangeOffset + change.text.length };
    // Within the event the editor has not taken the text in yet.
    void guard.later('pasteFixes', async () => {
      await Promise.resolve();
      const session = sessions.of(document);
      if (session && document.version === expected.version + 1) await mend(session, place);
    });
  }

  async function mend(session: Session, place: TextRange): Promise<void> {
    const clean = cleanUp(session, place);
    if (clean.length > 0) {
      offer(session.document, place);
      return;
    }
    await replace(session.document, place, tidied(session, session.report().text, place));
  }

  /** The clean-up is that of the text as it stands when it is asked for. */
  function offer(document: TextDocument, place: TextRange): void {
    const version = document.version;
    const clean = l10n.t('整理');
    const told = l10n.t('粘贴的文字像是从PDF来的，一句断成了几行或者有重影。要整理吗？撤销一次即恢复。');
    void window.showInformationMessage(told, clean).then(async (answer) => {
      const session = sessions.of(document);
      if (answer !== clean || !session) return;
      if (document.version !== version) {
        window.setStatusBarMessage(l10n.t('文稿又改过了，请用“送审前检查”里的“整理粘贴的文字”'), noticeMilliseconds);
        return;
      }
      const { text } = session.report();
      const joined = applied(text, cleanUp(session, place));
      const end = place.end + joined.length - text.length;
      await replace(document, place, tidied(session, joined, { start: place.start, end }));
    });
  }

  function cleanUp(session: Session, place: TextRange): readonly TextEdit[] {
    return session
      .check()
      .filter(({ rule }) => rule === 'residue/pasted')
      .flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits))
      .filter(({ range }) => isIn(range, place));
  }

  /** The pasted part of `text` after its safe fixes; one that reaches out of it is left alone. */
  function tidied(session: Session, text: string, { start, end }: TextRange): string {
    const service = serviceOf(session.document);
    const behind = text.length - end;
    const { someone } = session.report();
    let previous = session.report();
    const { text: fixed } = service.ruleBook.applySafeFixes(text, (now) => {
      previous = service.parse(now, { someone, previous });
      const found = service.findings(previous, 'check', session.layers());
      return service.settling
        .open(previous, found, () => [], session.marks())
        .map((finding) => within(finding, { start, end: now.length - behind }));
    });
    return fixed.slice(start, fixed.length - behind);
  }

  const watch = Disposable.from(
    guard.on('pasteFixes', workspace.onDidChangeTextDocument, pasted),
    guard.on('pasteFixes', workspace.onDidChangeConfiguration, (event) => {
      if (event.affectsConfiguration('gongwen.check.formatOnPaste')) register();
    }),
    // The first look at settings costs the most: nobody takes it before there is a report to paste into.
    guard.on('pasteFixes', sessions.onDidChange, () => {
      if (!isAsked) register();
    }),
  );
  return {
    dispose: () => {
      Disposable.from(watch, provider).dispose();
    },
  };
}

const noticeMilliseconds = 6000;

/** What differs in the middle, as an edit with undo stops on both sides. */
async function replace(document: TextDocument, { start, end }: TextRange, text: string): Promise<void> {
  const before = document.getText().slice(start, end);
  if (before === text) return;
  const most = Math.min(before.length, text.length);
  let head = 0;
  while (head < most && before[head] === text[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === text.at(-1 - tail)) tail++;
  const editor = window.visibleTextEditors.find((each) => each.document === document);
  const place = toRange(document, { start: start + head, end: end - tail });
  await editor?.edit((builder) => {
    builder.replace(place, text.slice(head, text.length - tail));
  });
  window.setStatusBarMessage(l10n.t('粘贴的文字已整理格式，撤销一次即恢复'), noticeMilliseconds);
}

function within(finding: Finding, place: TextRange): Finding {
  return { ...finding, fixes: finding.fixes.filter(({ edits }) => edits.every(({ range }) => isIn(range, place))) };
}

function isIn(range: TextRange, place: TextRange): boolean {
  return range.start >= place.start && range.end <= place.end;
}

function applied(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((one, other) => other.range.start - one.range.start)
    .reduce((now, { range, text: put }) => now.slice(0, range.start) + put + now.slice(range.end), text);
}

/** Line ends are the document's once a text has been pasted. */
function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
