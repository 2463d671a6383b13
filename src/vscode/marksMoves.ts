import { FileType, RelativePattern, workspace } from 'vscode';
import type { Disposable, Uri } from 'vscode';
import type { Guard } from './guard';
import { addedMarks } from './marksChange';
import type { MarksFiles, MarksOnDisk } from './marksFiles';
import type { MarksStore } from './marksStore';

/** What a report may be called. */
const reports = '**/*.{txt,md,markdown,gongwen,gw}';
/** A folder with more texts than this is no folder of reports. */
const most = 1000;

/** Takes the marks along when a file or a folder is renamed or moved within VS Code. */
export function followRenames(store: MarksStore, files: MarksFiles, guard: Guard): Disposable {
  /** Written in the new place before anything is taken from the old one. */
  async function move(from: Uri, to: Uri): Promise<void> {
    if (!(await store.saved(from))) return;
    const places = await files.placesOf(from);
    const found: MarksOnDisk[] = [];
    for (const file of [places.own, places.team]) if (file) found.push(await files.read(file));
    const good = found.filter(({ kind }) => kind === 'good');
    for (const { marks } of good) store.add(to, addedMarks(marks));
    if (good.length === 0 || !(await store.saved(to))) return;
    for (const { file } of good) await files.remove(file);
  }

  return onRenamed('marks', guard, move);
}

/** Calls `move` for each text that is renamed or moved within VS Code, one after another. */
export function onRenamed(feature: string, guard: Guard, move: (from: Uri, to: Uri) => Promise<void>): Disposable {
  return guard.on(feature, workspace.onDidRenameFiles, ({ files: renamed }) => {
    void guard.later(feature, async () => {
      for (const { oldUri, newUri } of renamed) {
        for (const file of await filesIn(newUri)) {
          const below = file.path.slice(newUri.path.length);
          await move(oldUri.with({ path: oldUri.path + below }), file);
        }
      }
    });
  });
}

/** The texts in a folder, or the file itself. */
async function filesIn(uri: Uri): Promise<readonly Uri[]> {
  const { type } = await workspace.fs.stat(uri);
  if ((type & FileType.Directory) === 0) return [uri];
  return workspace.findFiles(new RelativePattern(uri, reports), undefined, most);
}
