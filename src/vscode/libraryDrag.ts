import { DataTransferItem, DocumentDropEdit, DocumentDropOrPasteEditKind, l10n, languages } from 'vscode';
import type { DataTransfer, Disposable, TreeDragAndDropController } from 'vscode';
import type { LastingNode } from './lastingTree';
import { isPhraseRow } from './libraryRows';
import type { Guard } from './guard';
import type { PhraseInsertion } from './phraseInsertion';
import type { PhraseUse } from './phraseUse';
import type { Collection } from './collection';

/** Rows of the 常用语 view as they are dragged: their words for any editor, their keys for our own documents. */
export interface LibraryDrag {
  readonly controller: TreeDragAndDropController<LastingNode>;
}

const type = 'application/vnd.gongwen.phrase';

/** Dragging rows out of the view; nothing can be dropped into it. */
export function createLibraryDrag(insertion: PhraseInsertion): LibraryDrag {
  return {
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
export function dropPhrases(
  collection: Collection,
  insertion: PhraseInsertion,
  use: PhraseUse,
  guard: Guard,
): Disposable {
  const kind = DocumentDropOrPasteEditKind.Text.append('gongwen', 'phrase');
  return languages.registerDocumentDropEditProvider(
    [{ language: 'gongwen' }, { language: 'markdown' }, { language: 'plaintext' }],
    {
      async provideDocumentDropEdits(document, position, data) {
        let edit: DocumentDropEdit | undefined;
        await guard.later('dropPhrases', async () => {
          // Empty where the row was redrawn just as it was taken; any other program may have put in what it likes.
          const key = await data.get(type)?.asString();
          const entry = collection.entries().find((each) => each.key === key);
          if (!entry) return;
          const snippet = insertion.snippetAt(entry, document, document.offsetAt(position));
          edit = new DocumentDropEdit(snippet, l10n.t('插入常用语'), kind);
          use.used(entry.key);
        });
        return edit;
      },
    },
    { providedDropEditKinds: [kind], dropMimeTypes: [type] },
  );
}
