import type { Uri } from 'vscode';
import { Disposable, RelativePattern, window, workspace } from 'vscode';
import type { Guard } from './guard';

/** Which files in `.gongwen/` of a workspace folder are watched, and for whom. */
export interface HomeWatch {
  readonly folder: Uri;
  /** Below `.gongwen/`: `check.json`, `relations/*.json`. */
  readonly patterns: readonly string[];
  readonly owner: string;
}

/**
 * Tells when such files come, change or go. What watches folders recursively hears of a new folder and only then begins to
 * look into it: a file that came together with its folder is missed, and the files of a folder that goes are not told one
 * by one. So the folders on the way are watched too, and whoever comes back to the window has the files looked at again.
 *
 * @param changed without a file where any of them may have changed
 */
export function watchHome(
  { folder, patterns, owner }: HomeWatch,
  changed: (file: Uri | undefined) => void,
  guard: Guard,
): Disposable {
  const anything = (): void => {
    changed(undefined);
  };
  const folders = new Set(patterns.flatMap((pattern) => foldersOf(`.gongwen/${pattern}`)));
  return Disposable.from(
    // One pattern each: of one with braces VS Code was seen to miss files.
    ...patterns.map((pattern) => watch(folder, `.gongwen/${pattern}`, changed)),
    ...[...folders].map((path) => watch(folder, path, anything)),
    guard.on(owner, window.onDidChangeWindowState, ({ focused }) => {
      if (focused) anything();
    }),
  );

  function watch(base: Uri, pattern: string, listener: (file: Uri) => void): Disposable {
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(base, pattern));
    const events = [watcher.onDidChange, watcher.onDidCreate, watcher.onDidDelete];
    return Disposable.from(watcher, ...events.map((event) => guard.on(owner, event, listener)));
  }
}

/** The folders above what a pattern names, as far as they have names. */
function foldersOf(pattern: string): readonly string[] {
  const segments = pattern.split('/').slice(0, -1);
  const named = segments.findIndex((segment) => segment.includes('*'));
  return segments.slice(0, named < 0 ? segments.length : named).map((_, at) => segments.slice(0, at + 1).join('/'));
}
