import { Disposable, RelativePattern, Uri, workspace } from 'vscode';
import type { Guard } from './guard';
import { isPackFile } from './librarySources';
import type { LibrarySource } from './librarySources';

/**
 * Tells when files of a library change, as far as VS Code hears of it. Folder by folder: a share may have a hundred
 * thousand other files below it.
 *
 * @param folders paths inside the library that were looked into
 */
export function watchLibrary(
  { uri, folder }: LibrarySource,
  folders: Iterable<string>,
  changed: () => void,
  guard: Guard,
): Disposable {
  const patterns = isPackFile(uri)
    ? [new RelativePattern(Uri.joinPath(uri, '..'), uri.path.split('/').at(-1) ?? '')]
    : folder
      ? // The workspace is watched as a whole already.
        [new RelativePattern(folder, '.gongwen/**')]
      : [...new Set(['', ...folders])].map((path) => new RelativePattern(Uri.joinPath(uri, path), '*'));
  return Disposable.from(
    ...patterns.flatMap((pattern) => {
      const watcher = workspace.createFileSystemWatcher(pattern);
      const events = [watcher.onDidChange, watcher.onDidCreate, watcher.onDidDelete];
      return [watcher, ...events.map((event) => guard.on('libraries', event, changed))];
    }),
  );
}
