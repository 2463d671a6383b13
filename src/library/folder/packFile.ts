import { unzipSync, zipSync, type Unzipped } from 'fflate';
import { memoryFolder, type FolderPort } from './folderPort';
import { MOST_FILES } from './contents';
import { pathProblem } from './safePath';
import { linksIn } from './zipEntries';

/** A `.gwpack` file as a folder, or in one line why it is none. */
export type OpenedPack = { readonly folder: FolderPort; readonly skipped: readonly SkippedEntry[] } | { readonly reason: string }; // prettier-ignore

/** An entry that was left out, and why. */
export interface SkippedEntry {
  readonly path: string;
  readonly message: string;
}

export const LARGEST_PACK = 32 * 1024 * 1024;
/** What all of its files may come to, unpacked, in bytes; and one of them. */
const LARGEST_UNPACKED = 64 * 1024 * 1024;
const LARGEST_ENTRY = 16 * 1024 * 1024;
/** Text packs to a twentieth at best; what swells more was made to swell. */
const MOST_SWELLING = 200;
const WANTED = /\.(?:txt|md|docx|json|xlsx|csv)$/i;
const MOST_SKIPPED = 100;

/**
 * Opens a packed library in memory: nothing is written anywhere. Entries that lead out of it, links, and what would swell
 * beyond bounds are left out. Total.
 */
export function openPack(bytes: Uint8Array): OpenedPack {
  if (bytes.length > LARGEST_PACK) return { reason: `文件太大，最多${LARGEST_PACK / 1024 / 1024}MB` };
  const links = bytes[0] === 0x50 && bytes[1] === 0x4b ? linksIn(bytes) : undefined;
  if (links === undefined) return { reason: '不是共享库文件（.gwpack），或者没有复制完' };
  const skipped: SkippedEntry[] = [];
  const skip = (path: string, message: string): false => {
    if (skipped.length < MOST_SKIPPED) skipped.push({ path, message });
    return false;
  };
  let total = 0;
  let count = 0;
  const isSwollen = (): boolean => total > LARGEST_UNPACKED || count > MOST_FILES;
  let files: Unzipped;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (name.endsWith('/')) return false;
        const problem = pathProblem(name) ?? (links.has(name) ? '是符号链接，没有读' : undefined);
        if (problem !== undefined) return skip(name, problem);
        if (!WANTED.test(name)) return false;
        count += 1;
        total += originalSize;
        const swells = originalSize > LARGEST_ENTRY || originalSize > MOST_SWELLING * Math.max(size, 1024);
        return swells ? skip(name, '解压后太大，没有读') : !isSwollen();
      },
    });
  } catch {
    return { reason: '共享库文件损坏或不完整，读不出来' };
  }
  if (isSwollen()) return { reason: '共享库文件解压后太大，没有读' };
  return { folder: memoryFolder(withoutOuter(new Map(Object.entries(files)))), skipped };
}

/** Who packs a folder itself gets an outer folder; what is in it counts. */
function withoutOuter(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const [first = ''] = files.keys();
  const outer = first.slice(0, first.indexOf('/') + 1);
  const known = ['模板/', '常用语/', 'profiles/'].includes(outer);
  if (outer === '' || known || [...files.keys()].some((path) => !path.startsWith(outer))) return files;
  return new Map([...files].map(([path, bytes]) => [path.slice(outer.length), bytes]));
}

/** Files packed as one, the same bytes for the same files. */
export function packFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: new Date(1980, 0, 1) });
}
