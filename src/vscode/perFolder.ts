import { workspace } from 'vscode';
import type { WorkspaceFolder } from 'vscode';
import type { Guard } from './guard';

/** What is known for each workspace folder, and for all documents outside of any. */
export interface PerFolder<Folder, Entry> {
  /** The folder's entry. At the first question it is opened, and `begin` is told of it. */
  of(folder: Folder, begin: (entry: Entry) => void): Entry;
  all(): readonly Entry[];
  dispose(): void;
}

/** Keeps entries as long as their folders are in the workspace. */
export function createPerFolder<Folder extends WorkspaceFolder | undefined, Entry extends { dispose(): void }>(
  owner: string,
  open: (folder: Folder) => Entry,
  guard: Guard,
): PerFolder<Folder, Entry> {
  const entries = new Map<string, Entry>();
  const watch = guard.on(owner, workspace.onDidChangeWorkspaceFolders, ({ removed }) => {
    for (const { uri } of removed) {
      entries.get(uri.toString())?.dispose();
      entries.delete(uri.toString());
    }
  });
  return {
    of(folder, begin) {
      const key = folder?.uri.toString() ?? '';
      const known = entries.get(key);
      if (known) return known;
      const entry = open(folder);
      entries.set(key, entry);
      begin(entry);
      return entry;
    },
    all: () => [...entries.values()],
    dispose() {
      watch.dispose();
      for (const entry of entries.values()) entry.dispose();
      entries.clear();
    },
  };
}
