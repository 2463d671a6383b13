import { Disposable, EventEmitter, Uri, workspace } from 'vscode';
import type { Guard } from './guard';

/** Addresses of files as they are on disk, whatever has been changed in the editor since. */
export const savedScheme = 'gongwen-saved';

/** The address of a document's file as it was saved last; undefined where it has no file. */
export function savedUri(uri: Uri): Uri | undefined {
  if (uri.scheme === 'untitled' || uri.scheme === savedScheme) return undefined;
  // The path is for people to see; the whole address is in the query.
  return Uri.from({ scheme: savedScheme, path: uri.path, query: uri.toString() });
}

/** Lets VS Code open those addresses, decoded as their documents are, and follow when a document is saved. */
export function savedTexts(guard: Guard): Disposable {
  const changed = new EventEmitter<Uri>();
  const provider = workspace.registerTextDocumentContentProvider(savedScheme, {
    onDidChange: changed.event,
    async provideTextDocumentContent({ query }) {
      const uri = Uri.parse(query);
      const bytes = await workspace.fs.readFile(uri);
      const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
      return open ? workspace.decode(bytes, { encoding: open.encoding }) : workspace.decode(bytes, { uri });
    },
  });
  return Disposable.from(
    changed,
    provider,
    guard.on('savedText', workspace.onDidSaveTextDocument, ({ uri }) => {
      const saved = savedUri(uri);
      if (saved) changed.fire(saved);
    }),
  );
}
