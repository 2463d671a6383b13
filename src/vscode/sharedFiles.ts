import type { Uri } from 'vscode';
import { isOn } from './collectedLibraries';
import type { Libraries, Listed } from './libraries';
import { fileOf } from './librarySources';

/** A file of a shared library that something else reads; of one in a pack, the address is the pack's. */
export interface SharedFile {
  readonly uri: Uri;
  readonly path: string;
  readonly text: string;
}

/** What of libraries is read as text. */
export type SharedKind = 'relations' | 'profiles' | 'rules';

/** The files of one kind of libraries that are on; those of a workspace's `.gongwen/` are read as its own, elsewhere. */
export function sharedFilesOf(listed: readonly Listed[], kind: SharedKind): readonly SharedFile[] {
  return listed.filter(isOn).flatMap(({ source, library }) => {
    if (source.kind === 'workspace') return [];
    return (library?.[kind] ?? []).flatMap(({ path, text }) => {
      return text === undefined ? [] : [{ uri: fileOf(source, path), path, text }];
    });
  });
}

/** The same; libraries are read only where the writer has others than ours. */
export async function readSharedFiles(libraries: Libraries, kind: SharedKind): Promise<readonly SharedFile[]> {
  return libraries.hasShared() ? sharedFilesOf(await libraries.ready(), kind) : [];
}
