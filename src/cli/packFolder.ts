import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, join, resolve, sep } from 'node:path';
import type { FolderEntry, FolderPort } from '../library/folder/folderPort';
import type { Library } from '../library/library';
import type { ReportService } from '../service';
import { readProblem } from './problems';

/** A library and its files, or why it cannot be read. */
export type OpenedLibrary =
  { readonly library: Library; readonly read: (path: string) => Promise<Uint8Array> } | { readonly reason: string };

const LARGEST = 32 * 1024 * 1024;

/** Opens a folder or a `.gwpack` file. Never rejects. */
export async function openLibrary(file: string, version: string, { shelf }: ReportService): Promise<OpenedLibrary> {
  try {
    const found = await stat(file);
    const name = basename(resolve(file)).replace(/\.gwpack$/i, '');
    const request = { id: file, name, version };
    if (found.isDirectory()) {
      const folder = diskFolder(await realpath(file));
      return {
        library: await shelf.readLibrary(folder, { ...request, kind: 'folder' }),
        read: (path) => folder.read(path),
      };
    }
    if (found.size > LARGEST) return { reason: `文件太大，最多${LARGEST / 1024 / 1024}MB` };
    const library = await shelf.readPack(await readFile(file), { ...request, kind: 'pack' });
    const [whole] = library.problems.filter(({ path }) => path === '.');
    if (whole) return { reason: whole.message };
    return { library, read: () => Promise.reject(new Error('packed')) };
  } catch (error) {
    return { reason: readProblem(error) };
  }
}

/** The files below a folder of the disk; `root` is its real path. What leads out of it is never read. */
function diskFolder(root: string): FolderPort {
  const inside = async (path: string): Promise<string> => {
    const real = await realpath(join(root, path));
    if (real !== root && !real.startsWith(root.endsWith(sep) ? root : root + sep)) throw new Error('outside');
    return real;
  };
  const entry = async (folder: string, name: string): Promise<FolderEntry> => {
    try {
      // Links are not followed, wherever they lead: the editor does not either, and one may go round in a circle.
      const found = await lstat(join(root, folder, name));
      return { name, kind: found.isDirectory() ? 'folder' : found.isFile() ? 'file' : 'outside' };
    } catch {
      return { name, kind: 'outside' };
    }
  };
  return {
    list: async (path) => Promise.all((await readdir(await inside(path))).map((name) => entry(path, name))),
    size: async (path) => (await stat(await inside(path))).size,
    read: async (path) => readFile(await inside(path)),
  };
}
