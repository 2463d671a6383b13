/** An entry of a folder. `outside` is a link that leads out of the library, or no file at all: a device, a pipe. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'outside';
}

/**
 * The files of one library; paths are inside it, with `/` between, and the library itself is the empty path. A desktop, a
 * browser and the command line fill it from their disks; an unpacked file does it from memory. All of them may reject.
 */
export interface FolderPort {
  list(path: string): Promise<readonly FolderEntry[]>;
  /** In bytes. */
  size(path: string): Promise<number>;
  read(path: string): Promise<Uint8Array>;
}

/** A folder of files that are at hand, by path. */
export function memoryFolder(files: ReadonlyMap<string, Uint8Array>): FolderPort {
  const folders = new Map<string, Map<string, FolderEntry>>([['', new Map()]]);
  for (const path of files.keys()) {
    const parts = path.split('/');
    parts.forEach((name, at) => {
      const parent = parts.slice(0, at).join('/');
      const entries = folders.get(parent) ?? new Map<string, FolderEntry>();
      folders.set(parent, entries.set(name, { name, kind: at < parts.length - 1 ? 'folder' : 'file' }));
    });
  }
  const known = <Value>(value: Value | undefined): Promise<Value> => {
    return value === undefined ? Promise.reject(new Error('没有这个文件')) : Promise.resolve(value);
  };
  return {
    list: async (path) => [...(await known(folders.get(path))).values()],
    size: (path) => known(files.get(path)?.length),
    read: (path) => known(files.get(path)),
  };
}
