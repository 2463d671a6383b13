import type { FolderEntry, FolderPort } from './folderPort';

/**
 * A folder that looks the same from every disk. macOS may keep 模板 é as e and an accent, and each disk lists in an order
 * of its own: here names are composed (Unicode NFC) and in order, and each folder is listed once, so that what is read is
 * of one moment.
 */
export function portableFolder(port: FolderPort): FolderPort {
  const onDisk = new Map<string, string>();
  const lists = new Map<string, Promise<readonly FolderEntry[]>>();
  const diskPath = (path: string): string => onDisk.get(path) ?? path;
  const list = async (path: string): Promise<readonly FolderEntry[]> => {
    const entries = (await port.list(diskPath(path))).map((entry) => ({ ...entry, disk: entry.name, name: entry.name.normalize('NFC') })); // prettier-ignore
    entries.sort((one, other) => compare(one.name, other.name) || compare(one.disk, other.disk));
    for (const { name, disk } of entries) {
      const composed = below(path, name);
      if (!onDisk.has(composed)) onDisk.set(composed, below(diskPath(path), disk));
    }
    return entries.map(({ name, kind }) => ({ name, kind }));
  };
  return {
    list: (path) => {
      const known = lists.get(path) ?? list(path);
      lists.set(path, known);
      return known;
    },
    size: (path) => port.size(diskPath(path)),
    read: (path) => port.read(diskPath(path)),
  };
}

function below(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
