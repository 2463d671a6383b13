import { Uri, workspace } from 'vscode';
import type { CancellationToken } from 'vscode';
import type { StoredText } from '../material/indexFile';
import type { MaterialSearch } from '../material/materialSearch';
import type { ReportService } from '../service';
import { materialFiles, materialText, type MaterialFile } from './materialFiles';

/** The reports of a folder as they were at the last look. */
export interface MaterialIndex {
  readonly folder: Uri;
  readonly texts: readonly StoredText[];
  readonly uriOf: (text: number) => Uri;
  /** The words of a text, read again; undefined where it cannot be read any more. */
  readonly read: (text: number) => Promise<string | undefined>;
}

/** Indexes of folders: hashes and offsets in the extension's own storage, no words of a report. */
export interface MaterialIndexes {
  /** The folder that holds them, one file each. */
  readonly home: Uri;
  /**
   * Looks for new and changed files, reads those only, and keeps the index. Undefined where it was cancelled; what was read
   * until then is not lost.
   *
   * @param told how many files have been looked at, of how many
   */
  look(
    folder: Uri,
    told: (done: number, all: number) => void,
    token: CancellationToken,
  ): Promise<MaterialIndex | undefined>;
  /** Deletes all indexes. */
  clear(): Promise<void>;
}

const filesTogether = 8;
const extension = 'gwmi';

/** Nothing is read before it is asked for. */
export function createMaterialIndexes(service: ReportService, storage: Uri): MaterialIndexes {
  const home = Uri.joinPath(storage, 'material');
  /** The index that was used last: one at a time is enough, as a writer has one folder of past reports. */
  let known: { readonly file: string; readonly texts: readonly StoredText[] } | undefined;

  async function kept(file: Uri, { readIndex }: MaterialSearch): Promise<readonly StoredText[]> {
    if (known?.file === file.toString()) return known.texts;
    try {
      // A damaged index is made again from the files.
      return readIndex(await workspace.fs.readFile(file)) ?? [];
    } catch {
      return [];
    }
  }

  async function write(file: Uri, bytes: Uint8Array): Promise<void> {
    const temporary = file.with({ path: `${file.path}.new` });
    await workspace.fs.writeFile(temporary, bytes);
    await workspace.fs.rename(temporary, file, { overwrite: true });
  }

  async function look(
    folder: Uri,
    told: (done: number, all: number) => void,
    token: CancellationToken,
  ): Promise<MaterialIndex | undefined> {
    const material = await service.material();
    const file = Uri.joinPath(home, `${material.keyOf(folder.toString())}.${extension}`);
    const before = new Map((await kept(file, material)).map((text) => [text.path, text]));
    const files = await materialFiles(folder, token);
    const fresh = new Map<string, StoredText>();
    const left: MaterialFile[] = [...files];
    let done = 0;
    const next = async (): Promise<void> => {
      for (let each = left.shift(); each && !token.isCancellationRequested; each = left.shift()) {
        const { path, stamp, uri } = each;
        const same = before.get(path);
        if (same?.stamp === stamp) fresh.set(path, same);
        else {
          const text = await materialText(service, uri);
          if (text !== undefined) fresh.set(path, { path, stamp, indexed: material.indexText(text) });
        }
        told(++done, files.length);
      }
    };
    await Promise.all(Array.from({ length: filesTogether }, next));
    const isCancelled = token.isCancellationRequested;
    // What was not looked at this time is as it was.
    const all = isCancelled ? new Map([...before, ...fresh]) : fresh;
    const texts = files.flatMap(({ path }) => all.get(path) ?? []);
    const isNew = texts.length !== before.size || texts.some((text) => before.get(text.path) !== text);
    known = { file: file.toString(), texts };
    if (isNew) await write(file, material.writeIndex(texts));
    if (isCancelled) return undefined;
    const uris = new Map(files.map(({ path, uri }) => [path, uri]));
    const uriOf = (text: number): Uri => uris.get(texts[text]!.path)!;
    return { folder, texts, uriOf, read: (text) => materialText(service, uriOf(text)) };
  }

  return {
    home,
    look,
    async clear() {
      known = undefined;
      try {
        await workspace.fs.delete(home, { recursive: true });
      } catch {
        // There is none.
      }
    },
  };
}
