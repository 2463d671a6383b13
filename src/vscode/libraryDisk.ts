import { FileType, l10n, Uri, workspace } from 'vscode';
import type { FolderPort } from '../library/folder/folderPort';
import type { Library } from '../library/library';
import type { ReportService } from '../service';
import { isPackFile } from './librarySources';
import type { LibrarySource } from './librarySources';

/** What was looked at in a library, for telling whether any of it has changed: paths inside it. */
export interface Looked {
  readonly folders: ReadonlySet<string>;
  readonly files: ReadonlySet<string>;
}

/** A library as it was read, with what to compare for reading it again. */
export interface ReadLibrary {
  readonly library: Library;
  readonly looked: Looked;
  readonly stamp: string;
}

/** Reads libraries through VS Code's own file systems: the same on a disk, on a server and in a browser. */
export interface LibraryDisk {
  /** Undefined where there is no such folder or file. */
  read(source: LibrarySource): Promise<ReadLibrary | undefined>;
  /** The stamp as it would be now; of the files only names, sizes and times are asked. */
  stampOf(source: LibrarySource, looked: Looked): Promise<string>;
  /** Whether a folder has what makes it a library, told from names alone. */
  looksLikeLibrary(source: LibrarySource): Promise<boolean>;
}

const largestPack = 32 * 1024 * 1024;
const itself = '';

/** @param version our own, x.y.z: a library may ask for a later one */
export function createLibraryDisk(service: ReportService, version: string): LibraryDisk {
  async function read(source: LibrarySource): Promise<ReadLibrary | undefined> {
    const { id, kind, name, uri } = source;
    const stat = await Promise.resolve(workspace.fs.stat(uri)).catch(() => undefined);
    if (stat === undefined) return undefined;
    const request = { id, kind, name, version };
    if (!isPackFile(uri)) {
      const { port, looked, stamp } = recordedFolder(uri);
      const library = await service.shelf.readLibrary(port, request);
      return { library, looked, stamp: stamp() };
    }
    const looked = { folders: new Set<string>(), files: new Set([itself]) };
    const stamp = stampOfFile(itself, stat);
    const tooLarge = l10n.t('文件太大，最多32MB');
    if (stat.size > largestPack) return { library: unreadable(request, tooLarge), looked, stamp };
    const bytes = await Promise.resolve(workspace.fs.readFile(uri)).catch(() => undefined);
    const library = bytes
      ? await service.shelf.readPack(bytes, request)
      : unreadable(request, l10n.t('文件读不出来，可能正在复制，或者没有权限'));
    return { library, looked, stamp };
  }

  return {
    read,
    async stampOf({ uri }, { folders, files }) {
      const folderStamps = [...folders].map(async (path) =>
        stampOfFolder(path, await Promise.resolve(workspace.fs.readDirectory(at(uri, path))).catch(() => [])),
      );
      const fileStamps = [...files].map(async (path) => {
        const stat = await Promise.resolve(workspace.fs.stat(at(uri, path))).catch(() => undefined);
        return stat ? stampOfFile(path, stat) : '';
      });
      return joined(await Promise.all([...folderStamps, ...fileStamps]));
    },
    async looksLikeLibrary({ uri }) {
      const entries = await Promise.resolve(workspace.fs.readDirectory(uri)).catch(() => []);
      return service.shelf.looksLikeLibrary(entries.map(([name]) => name));
    },
  };
}

/** A folder's files, with what was asked of them written down as it was answered. */
function recordedFolder(uri: Uri): {
  readonly port: FolderPort;
  readonly looked: Looked;
  readonly stamp: () => string;
} {
  const folders = new Map<string, string>();
  const files = new Map<string, string>();
  const port: FolderPort = {
    async list(path) {
      const entries = await workspace.fs.readDirectory(at(uri, path));
      folders.set(path, stampOfFolder(path, entries));
      return entries.map(([name, type]) => ({ name, kind: kindOf(type) }));
    },
    async size(path) {
      const stat = await workspace.fs.stat(at(uri, path));
      files.set(path, stampOfFile(path, stat));
      return stat.size;
    },
    read: (path) => Promise.resolve(workspace.fs.readFile(at(uri, path))),
  };
  return {
    port,
    looked: {
      get folders() {
        return new Set(folders.keys());
      },
      get files() {
        return new Set(files.keys());
      },
    },
    stamp: () => joined([...folders.values(), ...files.values()]),
  };
}

/** A link may lead out of the library, wherever it leads: none is followed. */
function kindOf(type: FileType): 'file' | 'folder' | 'outside' {
  return type === FileType.File ? 'file' : type === FileType.Directory ? 'folder' : 'outside';
}

function at(uri: Uri, path: string): Uri {
  return path === itself ? uri : Uri.joinPath(uri, ...path.split('/'));
}

function stampOfFolder(path: string, entries: readonly (readonly [string, FileType])[]): string {
  return `${path}: ${entries
    .map(([name, type]) => `${name} ${type}`)
    .sort()
    .join('|')}`;
}

function stampOfFile(path: string, { mtime, size }: { readonly mtime: number; readonly size: number }): string {
  return `${path} ${mtime} ${size}`;
}

/** The same whatever order the answers came in. */
function joined(stamps: readonly string[]): string {
  return [...stamps].sort().join('\n');
}

function unreadable({ id, kind, name }: Pick<LibrarySource, 'id' | 'kind' | 'name'>, message: string): Library {
  const top = { line: 0, column: 0 };
  const nothing = { templates: [], phrases: [], relations: [], profiles: [], terms: [], rules: [] };
  const problem = { path: '.', range: { start: 0, end: 0 }, start: top, end: top, message };
  return { id, kind, info: { name }, ...nothing, problems: [problem] };
}
