import { Disposable, languages, window, workspace } from 'vscode';
import type { Memento, TextDocument } from 'vscode';
import type { Report } from '../report/model';
import type { ReportService } from '../service';
import type { Delays } from './delays';
import type { Guard } from './guard';
import { lengthOf } from './ranges';
import { createRemembered } from './remembered';
import type { Sessions } from './sessions';
import { documentsMode, maximumCharacters } from './settings';

/** The language of reports. */
export const reportLanguage = 'gongwen';

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
  const declined = createRemembered(state, 'gongwen.documents.declined');
  const languageOf = new WeakMap<TextDocument, string>();

  function opened(document: TextDocument): void {
    // A changed language closes and opens the very same object, so this tells what the writer did by hand.
    const before = languageOf.get(document);
    languageOf.set(document, document.languageId);
    if (before === reportLanguage && document.languageId !== reportLanguage) declined.add(document.uri);
    if (document.languageId === reportLanguage) {
      if (before !== undefined) declined.remove(document.uri);
      sessions.open(document);
    } else if (isShown(document)) consider(document);
  }

  function consider(document: TextDocument): void {
    if (sessions.of(document) || !isCandidate(document) || declined.has(document.uri)) return;
    const mode = documentsMode(document.uri);
    if (mode === 'never') return;
    if (mode === 'always') admit(document);
    else {
      const parsed = service.parse(document.getText());
      if (service.looksLikeReport(parsed)) admit(document, parsed);
    }
  }

  function admit(document: TextDocument, report?: Report): void {
    if (document.languageId === 'markdown') {
      sessions.open(document, report && { version: document.version, report });
    } else {
      // The document may close meanwhile; then there is nothing left to switch.
      delays.hold(document.uri.toString(), languages.setTextDocumentLanguage(document, reportLanguage));
    }
  }

  function considerAll(): void {
    for (const { document } of window.visibleTextEditors) consider(document);
  }

  function settingsChanged(): void {
    for (const { document } of sessions.all()) {
      if (document.languageId !== reportLanguage && documentsMode(document.uri) === 'never') sessions.close(document);
    }
    considerAll();
    sessions.refresh();
  }

  for (const document of workspace.textDocuments)
    guard.run('documents', undefined, () => {
      opened(document);
    });
  guard.run('documents', undefined, considerAll);

  return Disposable.from(
    guard.on('documents', workspace.onDidOpenTextDocument, opened),
    guard.on('documents', workspace.onDidCloseTextDocument, (document) => {
      delays.cancel(document.uri.toString());
      sessions.close(document);
    }),
    guard.on('documents', window.onDidChangeVisibleTextEditors, considerAll),
    guard.on('documents', workspace.onDidChangeTextDocument, ({ document, contentChanges }) => {
      if (contentChanges.length === 0 || sessions.of(document) || !isCandidate(document) || !isShown(document)) return;
      delays.after(document.uri.toString(), 'recognise', rest, () => {
        guard.run('documents', undefined, () => {
          if (!document.isClosed) consider(document);
        });
      });
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
