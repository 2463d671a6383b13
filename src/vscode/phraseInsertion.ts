import { SnippetString, window, workspace } from 'vscode';
import type { TextDocument, TextEditor } from 'vscode';
import type { Body } from '../library/body/piece';
import type { NextPoint } from '../library/body/variables';
import type { ReportService } from '../service';
import type { DocumentValues, Values } from './documentValues';
import type { CollectedEntry } from './libraryRows';
import type { PhraseUse } from './phraseUse';
import type { Sessions } from './sessions';

/** Puts entries of libraries into texts. */
export interface PhraseInsertion {
  /** The text as it reads before anything is filled in, for lists and hovers; at a place, with the number that is next there. */
  preview(body: Body, next?: NextPoint): string;
  /** Puts it in at the caret, with tab stops, as one undo step; asks before for words of the document. */
  insert(entry: CollectedEntry, editor: TextEditor): Promise<void>;
  /** What to put in at an offset of a document without asking: what is not known stays a blank. */
  snippetAt(entry: CollectedEntry, document: TextDocument, offset: number): SnippetString;
  /** A new report from a template. */
  create(entry: CollectedEntry): Promise<void>;
}

/** Expands entries for the document and the place, and remembers that they were used. */
export function createPhraseInsertion(
  service: ReportService,
  sessions: Sessions,
  values: DocumentValues,
  use: PhraseUse,
): PhraseInsertion {
  function snippet(body: Body, known: Values, document?: TextDocument, offset = 0): SnippetString {
    const session = document && sessions.of(document);
    const next = session && !session.paused ? service.shelf.placeAt(session.report(), offset).next : undefined;
    const context = { today: today(), values: known, ...(next ? { next } : {}) };
    return new SnippetString(service.shelf.expand(body, context).snippet);
  }

  /** The words of the document that the text names. */
  const asked = (body: Body) =>
    service.shelf.documentNames.filter((name) =>
      service.shelf.expand(body, { today: today(), values: none }).unknown.includes(name),
    );

  return {
    preview: (body, next) =>
      service.shelf.expand(body, { today: today(), values: none, ...(next ? { next } : {}) }).plain,
    async insert({ key, body }, editor) {
      const { document } = editor;
      const known = await values.ask(asked(body), document.uri);
      if (known === undefined) return;
      // The questions took the focus, and the rows of a view have it: tab stops need it in the text.
      const shown = await window.showTextDocument(document, editor.viewColumn ?? window.activeTextEditor?.viewColumn);
      const offset = document.offsetAt(shown.selection.active);
      await shown.insertSnippet(snippet(body, known, document, offset), undefined, {
        ...oneStep,
        keepWhitespace: true,
      });
      use.used(key);
    },
    snippetAt: ({ body }, document, offset) => snippet(body, values.known(asked(body), document.uri), document, offset),
    async create({ key, body }) {
      const known = await values.ask(asked(body), undefined);
      if (known === undefined) return;
      const document = await workspace.openTextDocument({ language: 'gongwen' });
      values.remember(document.uri, known);
      const editor = await window.showTextDocument(document, { preview: false });
      await editor.insertSnippet(snippet(body, known), undefined, { ...oneStep, keepWhitespace: true });
      use.used(key);
    },
  };
}

const oneStep = { undoStopBefore: true, undoStopAfter: true };
const none: Values = new Map();

function today(): { readonly year: number; readonly month: number; readonly day: number } {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
