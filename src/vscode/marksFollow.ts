import { Disposable, window, workspace } from 'vscode';
import type { Uri } from 'vscode';
import type { Guard } from './guard';
import { isWritable } from './documents';
import { watchHome } from './homeWatch';
import { addedMarks } from './marksChange';
import { followRenames } from './marksMoves';
import type { MarksFiles } from './marksFiles';
import type { MarksStore } from './marksStore';
import type { Session, Sessions } from './sessions';
import { adoptUntitled } from './untitled';

/**
 * Reads the marks of a report when it opens and again when someone else has written them, and takes them along when the
 * report is renamed or saved for the first time. Before a report is open nothing is read or watched.
 */
export function followMarks(store: MarksStore, files: MarksFiles, sessions: Sessions, guard: Guard): Disposable {
  const seen = new WeakSet<Session>();
  const watchers = new Map<string, Disposable>();
  const untitled = adoptUntitled({
    of(document) {
      const marks = store.of(document);
      return marks.size > 0 ? marks : undefined;
    },
    add: (uri, marks) => {
      store.add(uri, addedMarks(marks));
    },
  });

  function opened(session: Session): void {
    const { document } = session;
    if (seen.has(session) || !isWritable(document)) return;
    seen.add(session);
    untitled.adopt(session);
    void store.load(document.uri);
    const folder = workspace.getWorkspaceFolder(document.uri)?.uri;
    if (folder && !watchers.has(folder.toString())) watchers.set(folder.toString(), watch(folder));
  }

  function watch(folder: Uri): Disposable {
    const written = (file: Uri | undefined): void => {
      if (!file) {
        loadAll();
        return;
      }
      for (const { document } of sessions.all()) {
        // A file that is new may be the first of its folder: then no place is known yet.
        const team = store.teamFile(document.uri);
        if (!team || team.toString() === file.toString()) void store.load(document.uri);
      }
    };
    return watchHome({ folder, patterns: ['marks/**/*.jsonl'], owner: 'marks' }, written, guard);
  }

  /** Folders below that of marks come with their first file too: whoever comes back to a report sees what was written. */
  function shown(uri: Uri | undefined): void {
    const session = uri && sessions.byUri(uri);
    if (session && seen.has(session)) void store.load(session.document.uri);
  }

  function loadAll(): void {
    for (const { document } of sessions.all()) if (isWritable(document)) void store.load(document.uri);
  }

  const following = Disposable.from(
    guard.on('marks', sessions.onDidChange, opened),
    guard.on('marks', sessions.onDidClose, (session) => {
      untitled.closed(session);
      store.forget(session.document.uri);
    }),
    guard.on('marks', store.onDidChange, (uri) => {
      const session = sessions.byUri(uri);
      if (session) sessions.touch(session);
    }),
    guard.on('marks', window.onDidChangeActiveTextEditor, (editor) => {
      shown(editor?.document.uri);
    }),
    guard.on('marks', workspace.onDidGrantWorkspaceTrust, loadAll),
    guard.on('marks', workspace.onDidChangeWorkspaceFolders, loadAll),
    followRenames(store, files, guard),
  );
  return Disposable.from(following, {
    dispose() {
      for (const watcher of watchers.values()) watcher.dispose();
    },
  });
}
