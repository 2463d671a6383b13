import { extensions, l10n, Uri, workspace } from 'vscode';
import type { WorkspaceFolder } from 'vscode';
import type { LibraryKind } from '../library/library';
import { libraryPaths } from './settings';
import { readTeamPath } from './teamPaths';

/** A place where a library lies: a folder, or a `.gwpack` file. */
export interface LibrarySource {
  /** What no other has, the same in every session: the address, for our own and other extensions' the name. */
  readonly id: string;
  readonly kind: LibraryKind;
  readonly uri: Uri;
  /** What it is called until it says so itself. */
  readonly name: string;
  /** The writer's own library, made by 存为常用语. */
  readonly own?: true;
  /** Only looked at where the workspace is trusted. */
  readonly folder?: WorkspaceFolder;
}

const mostFolders = 50;

/** Whether an address is one of a `.gwpack` file. */
export function isPackFile({ path }: Uri): boolean {
  return /\.gwpack$/i.test(path);
}

/** The address of a library's file; of one in a pack, the pack's. */
export function fileOf({ uri }: LibrarySource, path: string): Uri {
  return isPackFile(uri) || path === '.' ? uri : Uri.joinPath(uri, path);
}

/** The writer's own library in the extension's storage; it is there once something was saved into it. */
export function ownLibrary(storage: Uri): LibrarySource {
  const name = l10n.t('我的常用语');
  return { id: 'own', kind: 'folder', uri: Uri.joinPath(storage, 'library'), name, own: true };
}

/** All places, in the order in which later ones win. Nothing is read from them. */
export function librarySources(extensionUri: Uri, storage: Uri): readonly LibrarySource[] {
  const builtin: LibrarySource = {
    id: 'builtin',
    kind: 'builtin',
    uri: Uri.joinPath(extensionUri, 'snippets'),
    name: l10n.t('自带'),
  };
  const all = [builtin, ...contributed(), ...chosen(), ownLibrary(storage), ...ofWorkspace()];
  return [...new Map(all.map((source) => [source.id, source])).values()];
}

/** `contributes.gongwenPacks` of other extensions: a list of `{path}`, inside the extension. */
function contributed(): readonly LibrarySource[] {
  return extensions.all.flatMap(({ id, extensionUri, packageJSON }): readonly LibrarySource[] => {
    const manifest = packageJSON as { displayName?: unknown; contributes?: { gongwenPacks?: unknown } } | undefined;
    const packs = manifest?.contributes?.gongwenPacks;
    const name = typeof manifest?.displayName === 'string' ? manifest.displayName : id;
    return !Array.isArray(packs)
      ? []
      : packs.slice(0, mostFolders).flatMap((pack: unknown) => {
          const path = typeof pack === 'object' && pack !== null && 'path' in pack ? pack.path : undefined;
          const place = typeof path === 'string' ? readTeamPath(path) : undefined;
          if (place?.kind !== 'inside') return [];
          const uri = Uri.joinPath(extensionUri, ...place.segments);
          return [{ id: `${id}/${place.segments.join('/')}`, kind: 'extension' as const, uri, name }];
        });
  });
}

/** Those of the setting; the user's own first, then what workspace folders add. */
function chosen(): readonly LibrarySource[] {
  const folders = [undefined, ...(workspace.workspaceFolders ?? [])];
  return folders
    .flatMap((folder) => libraryPaths(folder?.uri).flatMap((path) => uriOf(path, folder) ?? []))
    .slice(0, mostFolders)
    .map((uri) => {
      const name =
        uri.path
          .split('/')
          .at(-1)
          ?.replace(/\.gwpack$/i, '') ?? '';
      return { id: uri.toString(), kind: isPackFile(uri) ? ('pack' as const) : ('folder' as const), uri, name };
    });
}

/** A path of the disk, a path inside the workspace folder, or the address of a file system that VS Code has. */
function uriOf(path: string, folder: WorkspaceFolder | undefined): Uri | undefined {
  const place = readTeamPath(path);
  const base = folder ?? workspace.workspaceFolders?.[0];
  if (place.kind === 'inside') return base && Uri.joinPath(base.uri, ...place.segments);
  if (place.kind === 'absolute') return Uri.file(place.path);
  if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(path)) return undefined;
  const uri = Uri.parse(path);
  return workspace.fs.isWritableFileSystem(uri.scheme) === undefined ? undefined : uri;
}

function ofWorkspace(): readonly LibrarySource[] {
  return (workspace.workspaceFolders ?? []).map((folder) => {
    const uri = Uri.joinPath(folder.uri, '.gongwen');
    return { id: uri.toString(), kind: 'workspace', uri, name: folder.name, folder };
  });
}
