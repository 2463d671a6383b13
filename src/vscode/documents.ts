import { Disposable, languages, window, workspace } from 'vscode';
import type { Memento, TextDocument } from 'vscode';
import type { ReportService } from '../service';
import type { Delays } from './delays';
import type { Guard } from './guard';
import { lengthOf } from './ranges';
import { createRemembered } from './remembered';
import type { Parsed, Sessions } from './sessions';
import { documentsMode, maximumCharacters } from './settings';

/** The language of reports. */
export const reportLanguage = 'gongwen';

/** Where it is kept which documents the writer has said are no reports. */
export const declinedKey = 'gongwen.documents.declined';

/** A text is looked at again when its writer has rested for so long: a new document becomes a report as it is written. */
const rest = 800;

/**
 * Decides which documents are reports: those of our own language; plain texts that look like one, which are switched to
 * it; and Markdown that looks like one, as it is. What the writer switches back is left alone from then on.
 */
export function watchDocuments(
  service: ReportService,
  sessions: Sessions,
  delays: Delays,
  guard: Guard,
  state: Memento,
): Disposable {
  const declined = createRemembered(state, declinedKey);
  const languageOf = new WeakMap<TextDocument, string>();
  // The version that was looked at and found to be no report: editors come and go more often than texts change.
  let refused = new WeakMap<TextDocument, number>();
  // What was parsed to decide about a document that is being switched serves its session too.
  const decided = new WeakMap<TextDocument, Parsed>();

  function opened(document: TextDocument): void {
    // A changed language closes and opens the very same object, so this tells what the writer did by hand.
    const before = languageOf.get(document);
    languageOf.set(document, document.languageId);
    if (before === reportLanguage && document.languageId !== reportLanguage) declined.add(document.uri);
    if (document.languageId !== reportLanguage) {
      look(document, 0);
      return;
    }
    if (before !== undefined) declined.remove(document.uri);
    sessions.open(document, decided.get(document));
    decided.delete(document);
  }

  /** Decides about a document that is to be seen, once it has rested; never within the call that registers us. */
  function look(document: TextDocument, milliseconds: number): void {
    if (sessions.of(document) || !isShown(document) || !isCandidate(document)) return;
    delays.after(document.uri.toString(), 'recognise', milliseconds, () => {
      guard.run('documents', undefined, () => {
        if (!document.isClosed) decide(document);
      });
    });
  }

  function decide(document: TextDocument): void {
    if (sessions.of(document) || !isCandidate(document) || declined.has(document.uri)) return;
    const mode = documentsMode(document.uri);
    if (mode === 'never' || refused.get(document) === document.version) return;
    const { version } = document;
    const parsed = { version, report: service.parse(document.getText()) };
    if (mode === 'auto' && !service.looksLikeReport(parsed.report)) {
      refused.set(document, version);
    } else if (document.languageId === 'markdown') {
      sessions.open(document, parsed);
    } else {
      decided.set(document, parsed);
      // The document may close meanwhile; then there is nothing left to switch.
      delays.hold(document.uri.toString(), languages.setTextDocumentLanguage(document, reportLanguage));
    }
  }

  function lookAtAll(): void {
    for (const { document } of window.visibleTextEditors) look(document, 0);
  }

  function settingsChanged(): void {
    for (const { document } of sessions.all()) {
      if (document.languageId !== reportLanguage && documentsMode(document.uri) === 'never') sessions.close(document);
    }
    refused = new WeakMap();
    lookAtAll();
    sessions.refresh();
  }

  guard.run('documents', undefined, () => {
    workspace.textDocuments.forEach(opened);
  });

  return Disposable.from(
    guard.on('documents', workspace.onDidOpenTextDocument, opened),
    guard.on('documents', workspace.onDidCloseTextDocument, (document) => {
      delays.cancel(document.uri.toString());
      sessions.close(document);
    }),
    guard.on('documents', window.onDidChangeVisibleTextEditors, lookAtAll),
    guard.on('documents', workspace.onDidChangeTextDocument, ({ document, contentChanges }) => {
      if (contentChanges.length > 0) look(document, rest);
    }),
    guard.on('documents', workspace.onDidRenameFiles, ({ files }) => {
      for (const { oldUri, newUri } of files) declined.rename(oldUri, newUri);
    }),
    guard.on('documents', workspace.onDidChangeConfiguration, (event) => {
      if (event.affectsConfiguration('gongwen')) settingsChanged();
    }),
  );
}

/**
 * Whether the writer can write the document: an output channel, the other side of a comparison or an old version is
 * nobody's draft.
 */
export function isWritable(document: TextDocument): boolean {
  const { scheme } = document.uri;
  return scheme === 'untitled' || workspace.fs.isWritableFileSystem(scheme) === true;
}

function isCandidate(document: TextDocument): boolean {
  const { languageId } = document;
  if (languageId !== 'plaintext' && languageId !== 'markdown') return false;
  return isWritable(document) && lengthOf(document) <= maximumCharacters();
}

function isShown(document: TextDocument): boolean {
  return window.visibleTextEditors.some((editor) => editor.document === document);
}
