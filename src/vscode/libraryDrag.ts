import { DataTransferItem, DocumentDropEdit, DocumentDropOrPasteEditKind, l10n, languages } from 'vscode';
import type { DataTransfer, Disposable, TreeDragAndDropController } from 'vscode';
import type { LastingNode } from './lastingTree';
import { isPhraseRow } from './libraryRows';
import type { Guard } from './guard';
import type { PhraseInsertion } from './phraseInsertion';
import type { PhraseUse } from './phraseUse';
import type { Collection } from './collection';

/** Rows of the 常用语 view as they are dragged: their words for any program, their keys for our own documents. */
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
        const phrases = nodes.flatMap(({ entry }) => (isPhraseRow(entry) ? [entry.phrase] : []));
        if (phrases.length === 0) return;
        data.set('text/plain', new DataTransferItem(phrases.map(({ body }) => insertion.preview(body)).join('\n')));
        data.set(type, new DataTransferItem(JSON.stringify(phrases.map(({ key }) => key))));
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
          const keys: unknown = JSON.parse((await data.get(type)?.asString()) ?? '[]');
          const [key] = Array.isArray(keys) ? (keys as readonly unknown[]) : [];
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
