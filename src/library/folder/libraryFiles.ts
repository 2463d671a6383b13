/** What loads with the parser of JSON and the packer, in a bundle of its own: see `../libraries.ts`. */
import type { Library, PackInfo } from '../library';
import { extensionFiles, type WrappedLibrary } from './extensionFile';
import type { FolderPort } from './folderPort';
import { openPack, packFiles } from './packFile';
import { readFolder, type ReadOptions } from './readFolder';

/** Reads the library of a folder. Never rejects. */
export function libraryOfFolder(port: FolderPort, options: ReadOptions): Promise<Library> {
  return readFolder(port, options);
}

/** Reads the library of a `.gwpack` file. Never rejects. */
export async function libraryOfPack(bytes: Uint8Array, options: ReadOptions): Promise<Library> {
  const opened = openPack(bytes);
  const start = { line: 0, column: 0 };
  const problem = (path: string, message: string) => ({
    path,
    range: { start: 0, end: 0 },
    start,
    end: start,
    message,
  });
  if ('reason' in opened) {
    const { id, kind, name } = options;
    const nothing = { templates: [], phrases: [], relations: [], profiles: [], terms: [], rules: [] };
    return { id, kind, info: { name }, ...nothing, problems: [problem('.', opened.reason)] };
  }
  const library = await readFolder(opened.folder, options);
  const skipped = opened.skipped.map(({ path, message }) => problem(path, message));
  return { ...library, problems: [...skipped, ...library.problems] };
}

/** Files packed as one `.gwpack`. */
export function packedFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return packFiles(files);
}

/** A library's files as a VS Code extension. */
export function wrappedLibrary(info: PackInfo, files: ReadonlyMap<string, Uint8Array>, engine: string): WrappedLibrary {
  const wrapped = extensionFiles(info, files, engine);
  return 'reason' in wrapped ? wrapped : { bytes: packFiles(wrapped.files) };
}
