import { LARGEST_FILE as LARGEST_TABLE } from '../../tables/limits';
import { decode } from '../../text/decode';
import { type ContentFile, type Tell } from './contents';
import type { FolderPort } from './folderPort';
import { together } from './together';

const LARGEST_FILE = 4 * 1024 * 1024;
const LARGEST_DOCX = 16 * 1024 * 1024;
const TABLE = /\.(?:xlsx|csv)$/i;
const LARGEST_LIBRARY = 64 * 1024 * 1024;
/** So many files are under way at once: a network share answers each of them late. */
const AT_ONCE = 16;

/** The text inside a .docx file, or why there is none. */
export type DocxText = (bytes: Uint8Array) => Promise<{ readonly text: string } | { readonly reason: string }>;

/** The files of a library within bounds: what is too large is not even asked for. Problems are told with their files. */
export interface BoundedFiles {
  /** The text of a file, kept in `texts` too; undefined where there is none. */
  readonly textOf: (path: string) => Promise<string | undefined>;
  /** Its bytes. */
  readonly bytesOf: (path: string) => Promise<Uint8Array | undefined>;
  /**
   * Gives the text of each file to `take` as soon as it is there, so that other work of the host goes on in between, and
   * the results in the files' order. Which files are too much for the library is told by their order alone.
   */
  readonly each: <Result>(
    files: readonly ContentFile[],
    take: (file: ContentFile, text: string) => Result,
  ) => Promise<readonly Result[]>;
}

/**
 * @param texts where the text of each file is kept as it was read
 * @param docx reads Word documents; without it they are a problem
 */
export function boundedFiles(
  port: FolderPort,
  texts: Map<string, string>,
  tell: Tell,
  docx: DocxText | undefined,
): BoundedFiles {
  const answered = async <Answer>(path: string, answer: Promise<Answer>): Promise<Answer | undefined> => {
    try {
      return await answer;
    } catch {
      tell(path, '文件读不出来，可能正在复制，或者没有权限');
      return undefined;
    }
  };
  const isTooLarge = (path: string, size: number): boolean => {
    if (size <= mostOf(path)) return false;
    tell(path, `文件太大，最多${mostOf(path) / 1024 / 1024}MB，没有读`);
    return true;
  };
  const sizeOf = (path: string): Promise<number | undefined> => answered(path, port.size(path));
  const bytesOf = async (path: string): Promise<Uint8Array | undefined> => {
    const bytes = await answered(path, port.read(path));
    // It may have grown since it was measured.
    return bytes && !isTooLarge(path, bytes.length) ? bytes : undefined;
  };
  const read = async (path: string): Promise<string | undefined> => {
    const bytes = await bytesOf(path);
    if (bytes === undefined || isDocx(path)) return bytes && docxText(path, bytes);
    const decoded = decode(bytes);
    if (decoded.text === undefined) tell(path, decoded.reason);
    else texts.set(path, decoded.text);
    return decoded.text;
  };
  const docxText = async (path: string, bytes: Uint8Array): Promise<string | undefined> => {
    const failed = { reason: '文件损坏或不完整，读不出来' };
    const found = docx ? await docx(bytes).catch(() => failed) : { reason: '这里还不能读 .docx 模板，请另存为 .txt' };
    if ('text' in found) return found.text;
    tell(path, found.reason);
    return undefined;
  };
  let total = 0;
  /** Whether a file of a size is within the bounds of one file and, with those before it, of a library. */
  const fits = (path: string, size: number | undefined): boolean => {
    if (size === undefined || isTooLarge(path, size)) return false;
    total += size;
    if (total <= LARGEST_LIBRARY) return true;
    tell(path, `共享库的文件合起来超过${LARGEST_LIBRARY / 1024 / 1024}MB，这一个没有读`);
    return false;
  };
  return {
    textOf: async (path) => (fits(path, await sizeOf(path)) ? read(path) : undefined),
    bytesOf: async (path) => (fits(path, await sizeOf(path)) ? bytesOf(path) : undefined),
    async each(files, take) {
      const sizes = await together(files, AT_ONCE, ({ path }) => sizeOf(path));
      const fitting = files.filter(({ path }, at) => fits(path, sizes[at]));
      const results = await together(fitting, AT_ONCE, async (file) => {
        const text = await read(file.path);
        return text === undefined ? [] : [take(file, text)];
      });
      return results.flat();
    },
  };
}

function isDocx(path: string): boolean {
  return /\.docx$/i.test(path);
}

/** How large the file may be, in bytes. */
function mostOf(path: string): number {
  if (TABLE.test(path)) return LARGEST_TABLE;
  return isDocx(path) ? LARGEST_DOCX : LARGEST_FILE;
}
