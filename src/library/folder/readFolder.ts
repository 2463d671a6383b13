import { decode } from '../../text/decode';
import { LineIndex } from '../../text/lineIndex';
import type { TextRange } from '../../text/range';
import type { Blanks } from '../body/plainBody';
import type { FileProblem } from '../fileProblem';
import type { Library, LibraryFile, LibraryKind, LibraryProblem, SetPhrase, Template } from '../library';
import { readPhrasesJson } from '../texts/phrasesJson';
import { readPhrasesText } from '../texts/phrasesText';
import { readTemplateText } from '../texts/templateText';
import type { Entries, LibraryText } from '../texts/textFile';
import { contentsOf, type ContentFile, type Tell } from './contents';
import type { FolderPort } from './folderPort';
import { MANIFEST, readManifest, type Manifest } from './manifest';
import { portableFolder } from './portableFolder';

/** What is known of a library before it is read, and what its readers need. */
export interface ReadOptions {
  readonly id: string;
  readonly kind: LibraryKind;
  /** What it is called where it does not say so itself: the folder's name. */
  readonly name: string;
  /** Our own version, x.y.z. */
  readonly version: string;
  readonly blanks: Blanks;
  readonly readers: FileReaders;
}

/** Readers of files that other parts of the house know; each loads on first need. A kind without one is only listed. */
export interface FileReaders {
  /** The text of a .docx file, or why there is none. */
  readonly docx?: (bytes: Uint8Array) => Promise<{ readonly text: string } | { readonly reason: string }>;
  /** What is wrong in the text of a page's layout. */
  readonly profile?: (text: string) => Promise<readonly FileProblem[]>;
  /** What is wrong in files of relations, for each text: they must not have the same ids. */
  readonly relations?: (texts: readonly string[]) => Promise<readonly (readonly FileProblem[])[]>;
}

const LARGEST_FILE = 4 * 1024 * 1024;
const LARGEST_DOCX = 16 * 1024 * 1024;
const LARGEST_LIBRARY = 64 * 1024 * 1024;
/** So many files are under way at once: a network share answers each of them late. */
const AT_ONCE = 16;

/** What is gathered while a library is read. */
interface Gathered {
  readonly templates: Template[];
  readonly phrases: SetPhrase[];
  readonly files: Record<'relations' | 'profiles' | 'terms', LibraryFile[]>;
  /** What was read of each file, for the lines and columns of its problems; Word's have none that an editor could show. */
  readonly texts: Map<string, string>;
  readonly tell: Tell;
}

/**
 * Reads a library. Never rejects: what cannot be read or is wrong is a problem of its file, and the rest counts. Nothing
 * outside the folder is asked for.
 */
export async function readFolder(port: FolderPort, options: ReadOptions): Promise<Library> {
  const problems: LibraryProblem[] = [];
  const indexes = new Map<string, LineIndex>();
  const texts = new Map<string, string>();
  const tell = (path: string, message: string, range: TextRange = { start: 0, end: 0 }): void => {
    const index = indexes.get(path) ?? new LineIndex(texts.get(path) ?? '');
    if (texts.has(path)) indexes.set(path, index);
    problems.push({ path, range, start: index.position(range.start), end: index.position(range.end), message });
  };
  const gathered: Gathered = {
    templates: [],
    phrases: [],
    files: { relations: [], profiles: [], terms: [] },
    texts,
    tell,
  };
  const manifest = await readContents(portableFolder(port), options, gathered);
  await checkFiles(gathered, options.readers);
  return {
    id: options.id,
    kind: options.kind,
    info: { ...manifest?.info, name: manifest?.info.name ?? options.name },
    templates: withoutTwins(gathered.templates, '模板', tell),
    phrases: withoutTwins(gathered.phrases, '常用语', tell),
    ...gathered.files,
    problems: problems.sort((one, other) => one.path === other.path ? one.range.start - other.range.start : one.path < other.path ? -1 : 1), // prettier-ignore
  };
}

async function readContents(port: FolderPort, options: ReadOptions, gathered: Gathered): Promise<Manifest | undefined> {
  const { tell, texts } = gathered;
  const root = await port.list('').catch(() => undefined);
  if (root === undefined) {
    tell('.', '共享库读不出来：文件夹不存在、没有权限，或者网络断了');
    return undefined;
  }
  let total = 0;
  /** The bytes of a file within bounds; undefined with a problem. */
  const bytesOf = async (path: string, most: number): Promise<Uint8Array | undefined> => {
    try {
      const size = await port.size(path);
      total += size;
      if (size > most) tell(path, `文件太大，最多${most / 1024 / 1024}MB，没有读`);
      else if (total > LARGEST_LIBRARY)
        tell(path, `共享库的文件合起来超过${LARGEST_LIBRARY / 1024 / 1024}MB，这一个没有读`);
      else {
        const bytes = await port.read(path);
        if (bytes.length <= most) return bytes;
        tell(path, `文件太大，最多${most / 1024 / 1024}MB，没有读`);
      }
    } catch {
      tell(path, '文件读不出来，可能正在复制，或者没有权限');
    }
    return undefined;
  };
  const textOf = async (path: string): Promise<string | undefined> => {
    const bytes = await bytesOf(path, LARGEST_FILE);
    const decoded = bytes && decode(bytes);
    if (decoded && decoded.text === undefined) tell(path, decoded.reason);
    if (decoded?.text !== undefined) texts.set(path, decoded.text);
    return decoded?.text;
  };
  const described = root.some(({ name, kind }) => name === MANIFEST && kind === 'file');
  const text = described ? await textOf(MANIFEST) : undefined;
  const manifest = text === undefined ? undefined : readManifest(text, options.version);
  for (const { range, message } of manifest?.problems ?? []) tell(MANIFEST, message, range);
  if (manifest?.refused === true) return manifest;
  const files = await contentsOf(port, root, manifest, tell);
  for (let at = 0; at < files.length; at += AT_ONCE) {
    const batch = files.slice(at, at + AT_ONCE);
    const read = await Promise.all(batch.map(async (file) => {
      if (file.kind === 'terms') return '';
      if (!/\.docx$/i.test(file.path)) return textOf(file.path);
      return docxText(file, options, await bytesOf(file.path, LARGEST_DOCX), tell);
    })); // prettier-ignore
    batch.forEach((file, index) => {
      const words = read[index];
      if (words !== undefined)
        take(file, { library: options.id, path: file.path, text: words, blanks: options.blanks }, gathered);
    });
  }
  return manifest;
}

async function docxText(
  { path }: ContentFile,
  { readers: { docx } }: ReadOptions,
  bytes: Uint8Array | undefined,
  tell: Tell,
): Promise<string | undefined> {
  if (bytes === undefined) return undefined;
  if (docx === undefined) {
    tell(path, '这里还不能读 .docx 模板，请另存为 .txt');
    return undefined;
  }
  const read = await docx(bytes).catch(() => ({ reason: '文件损坏或不完整，读不出来' }));
  if ('text' in read) return read.text;
  tell(path, read.reason);
  return undefined;
}

function take(file: ContentFile, text: LibraryText, { templates, phrases, files, tell }: Gathered): void {
  const takeAll = <Entry>({ entries, problems }: Entries<Entry>, into: Entry[]): void => {
    for (const entry of entries) into.push(entry);
    for (const { range, message } of problems) tell(text.path, message, range);
  };
  const { kind, path } = file;
  if (kind === 'templates') takeAll(readTemplateText(text), templates);
  else if (kind === 'snippets') takeAll(/\.json$/i.test(path) ? readPhrasesJson(text) : readPhrasesText(text), phrases);
  else files[kind].push(kind === 'terms' ? { path } : { path, text: text.text });
}

/** What is wrong in the files that something else reads, at its place. */
async function checkFiles({ files, tell }: Gathered, readers: FileReaders): Promise<void> {
  const texts = (all: readonly LibraryFile[]): readonly string[] => all.map(({ text = '' }) => text);
  const unread = [{ range: { start: 0, end: 0 }, message: '文件读不出来' }];
  const { relations, profile } = readers;
  const checks = [
    [files.relations, relations],
    [files.profiles, profile && ((all: readonly string[]) => Promise.all(all.map(profile)))],
  ] as const;
  for (const [all, check] of checks) {
    // Their readers are large: where there is nothing to read, they are not loaded.
    if (all.length === 0 || check === undefined) continue;
    const found = await check(texts(all)).catch(() => all.map(() => unread));
    all.forEach(({ path }, at) => {
      for (const { range, message } of found[at] ?? []) tell(path, message, range);
    });
  }
}

/** Entries of one library have names of their own: the first counts, the others are told. */
function withoutTwins<Entry extends Template | SetPhrase>(
  entries: readonly Entry[],
  what: string,
  tell: Tell,
): readonly Entry[] {
  const first = new Map<string, Entry>();
  for (const entry of entries) {
    const { name, source } = entry;
    const known = first.get(name);
    if (known === undefined) first.set(name, entry);
    else tell(source.path, `这个共享库里已经有${what}“${name.slice(0, 20)}”（${known.source.path}），这一个没有用，请改名`, source.range); // prettier-ignore
  }
  return [...first.values()];
}
