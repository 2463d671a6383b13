import { DataTransferItem, DocumentDropEdit, DocumentDropOrPasteEditKind, l10n, languages } from 'vscode';
import type { DataTransfer, Disposable, TreeDragAndDropController } from 'vscode';
import type { LastingNode } from './lastingTree';
import { isPhraseRow } from './libraryRows';
import type { CollectedEntry } from './libraryRows';
import type { Guard } from './guard';
import type { PhraseInsertion } from './phraseInsertion';
import type { PhraseUse } from './phraseUse';
import type { Collection } from './collection';

/** Rows of the 常用语 view as they are dragged: their words for any editor, their keys for our own documents. */
export interface LibraryDrag {
  readonly controller: TreeDragAndDropController<LastingNode>;
  /** The types of data that rows of ours come with. */
  readonly types: readonly string[];
  /** The entry of the row that is let go with such data; undefined where none of ours was dragged. */
  dropped(data: DataTransfer): Promise<CollectedEntry | undefined>;
}

const type = 'application/vnd.gongwen.phrase';
/**
 * Dragging rows out of the view; nothing can be dropped into it.
 *
 * @param view the view's own id
 * @param rowWith the row that has an id
 */
export function createLibraryDrag(
  view: string,
  collection: Collection,
  insertion: PhraseInsertion,
  rowWith: (id: string) => LastingNode | undefined,
): LibraryDrag {
  // What VS Code itself puts in: the handles by which it knows the rows.
  const rowsType = `application/vnd.code.tree.${view.toLowerCase()}`;
  return {
    types: [type, rowsType],
    async dropped(data) {
      // Any other program may have put in what it likes.
      const key = await data.get(type)?.asString();
      if (key !== undefined && key !== '') return collection.entries().find((each) => each.key === key);
      // A row that was redrawn just as it was taken was not there to be asked what it carries; it is again by now.
      const entry = rowWith(idIn((await data.get(rowsType)?.asString()) ?? ''))?.entry;
      return entry && isPhraseRow(entry) ? entry.phrase : undefined;
    },
    controller: {
      dragMimeTypes: ['text/plain', type],
      dropMimeTypes: [],
      handleDrag(nodes: readonly LastingNode[], data: DataTransfer) {
        // One row: the view lets no more be selected.
        const [row] = nodes.map(({ entry }) => entry);
        if (!row || !isPhraseRow(row)) return;
        data.set('text/plain', new DataTransferItem(insertion.preview(row.phrase.body)));
        data.set(type, new DataTransferItem(row.phrase.key));
      },
    },
  };
}

/** A phrase that is dropped into a text comes with its tab stops, as one undo step. */
export function dropPhrases(drag: LibraryDrag, insertion: PhraseInsertion, use: PhraseUse, guard: Guard): Disposable {
  const kind = DocumentDropOrPasteEditKind.Text.append('gongwen', 'phrase');
  return languages.registerDocumentDropEditProvider(
    [{ language: 'gongwen' }, { language: 'markdown' }, { language: 'plaintext' }],
    {
      async provideDocumentDropEdits(document, position, data) {
        let edit: DocumentDropEdit | undefined;
        await guard.later('dropPhrases', async () => {
          const entry = await drag.dropped(data);
          if (!entry) return;
          const snippet = insertion.snippetAt(entry, document, document.offsetAt(position));
          edit = new DocumentDropEdit(snippet, l10n.t('插入常用语'), kind);
          use.used(entry.key);
        });
        return edit;
      },
    },
    { providedDropEditKinds: [kind], dropMimeTypes: drag.types },
  );
}

/** The id of the first row that VS Code names: its handle is `1/` and what we gave it, see `libraryView.ts`. */
function idIn(rows: string): string {
  try {
    const { itemHandles } = JSON.parse(rows) as { readonly itemHandles?: unknown };
    const handle: unknown = Array.isArray(itemHandles) ? itemHandles[0] : undefined;
    return /^1\/(\d{1,9})(?:\.\d{1,9})?$/.exec(typeof handle === 'string' ? handle : '')?.[1] ?? '';
  } catch {
    return '';
  }
}
