import { CancellationTokenSource, DataTransfer, DataTransferItem } from 'vscode';
import type { LibraryView } from './libraryView';
import type { Collection } from './collection';
import type { LibraryProbe } from './testApi';
import { nodeLabelled, treeProbe } from './testTree';

/** The 常用语 view as the project's own tests see it. */
export function libraryProbe(view: LibraryView, collection: Collection): LibraryProbe {
  return {
    ...treeProbe(view),
    isRead: () => collection.isRead(),
    ready: () => collection.ready(),
    async dragged(label) {
      const data = new DataTransfer();
      await view.drag.controller.handleDrag?.([nodeLabelled(view, label)], data, new CancellationTokenSource().token);
      return data.get('text/plain')?.asString();
    },
    async droppedAs(label) {
      const handle = `1/${nodeLabelled(view, label).id}`;
      const rows = JSON.stringify({ itemHandles: [handle] });
      const data = new DataTransfer();
      data.set('text/plain', new DataTransferItem(''));
      data.set(view.drag.types[1] ?? '', new DataTransferItem(rows));
      return (await view.drag.dropped(data))?.name;
    },
    setEnabled(library, isEnabled) {
      const found = collection.libraries().find(({ name }) => name === library);
      if (!found) throw new Error(`no library ${library}`);
      collection.setEnabled(found.id, isEnabled);
    },
  };
}
