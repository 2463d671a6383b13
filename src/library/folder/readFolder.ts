import { LineIndex } from '../../text/lineIndex';
import type { TextRange } from '../../text/range';
import type { Blanks } from '../body/plainBody';
import type { FileProblem } from '../fileProblem';
import type { Library, LibraryFile, LibraryKind, LibraryProblem, SetPhrase, Template } from '../library';
import { readPhrasesJson } from '../texts/phrasesJson';
import { readPhrasesText } from '../texts/phrasesText';
import { readTemplateText } from '../texts/templateText';
import type { Entries, LibraryText } from '../texts/textFile';
import type { ReadTermFile } from '../terms/termFile';
import type { TermTable } from '../../terms/term';
import { boundedFiles, type BoundedFiles, type DocxText } from './boundedFiles';
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
  readonly docx?: DocxText;
  /** A 口径表; never rejects. */
  readonly terms?: (path: string, bytes: Uint8Array) => Promise<ReadTermFile>;
  /** What is wrong in the text of a page's layout. */
  readonly profile?: (text: string) => Promise<readonly FileProblem[]>;
  /** What is wrong in a file that sets levels of rules. */
  readonly rules?: (text: string) => Promise<readonly FileProblem[]>;
  /** What is wrong in files of relations, for each text: they must not have the same ids. */
  readonly relations?: (texts: readonly string[]) => Promise<readonly (readonly FileProblem[])[]>;
}

/** What is gathered while a library is read. */
interface Gathered {
  readonly templates: Template[];
  readonly phrases: SetPhrase[];
  readonly terms: TermTable[];
  readonly files: Record<'relations' | 'profiles' | 'rules', LibraryFile[]>;
  readonly tell: Tell;
}

/**
 * Reads a library. Never rejects: what cannot be read or is wrong is a problem of its file, and the rest counts. Nothing
 * outside the folder is asked for.
 */
export async function readFolder(port: FolderPort, options: ReadOptions): Promise<Library> {
  const problems: LibraryProblem[] = [];
  const indexes = new Map<string, LineIndex>();
  /** What was read of each file, for the lines and columns of its problems; Word's have none that an editor could show. */
  const texts = new Map<string, string>();
  const tell = (path: string, message: string, range: TextRange = { start: 0, end: 0 }): void => {
    const index = indexes.get(path) ?? new LineIndex(texts.get(path) ?? '');
    if (texts.has(path)) indexes.set(path, index);
    problems.push({ path, range, start: index.position(range.start), end: index.position(range.end), message });
  };
  const gathered: Gathered = {
    templates: [],
    phrases: [],
    terms: [],
    files: { relations: [], profiles: [], rules: [] },
    tell,
  };
  const portable = portableFolder(port);
  const bounded = boundedFiles(portable, texts, tell, options.readers.docx);
  const manifest = await readContents(portable, bounded, options, gathered, texts);
  await checkFiles(gathered, options.readers);
  return {
    id: options.id,
    kind: options.kind,
    info: { ...manifest?.info, name: manifest?.info.name ?? options.name },
    templates: withoutTwins(gathered.templates, '模板', tell),
    phrases: withoutTwins(gathered.phrases, '常用语', tell),
    terms: gathered.terms,
    ...gathered.files,
    problems: problems.sort((one, other) => one.path === other.path ? one.range.start - other.range.start : one.path < other.path ? -1 : 1), // prettier-ignore
  };
}

async function readContents(
  port: FolderPort,
  bounded: BoundedFiles,
  { id, version, blanks, readers }: ReadOptions,
  gathered: Gathered,
  texts: Map<string, string>,
): Promise<Manifest | undefined> {
  const { tell } = gathered;
  const root = await port.list('').catch(() => undefined);
  if (root === undefined) {
    tell('.', '共享库读不出来：文件夹不存在、没有权限，或者网络断了');
    return undefined;
  }
  const described = root.some(({ name, kind }) => name === MANIFEST && kind === 'file');
  const text = described ? await bounded.textOf(MANIFEST) : undefined;
  const manifest = text === undefined ? undefined : readManifest(text, version);
  for (const { range, message } of manifest?.problems ?? []) tell(MANIFEST, message, range);
  if (manifest?.refused === true) return manifest;
  const files = await contentsOf(port, root, manifest, tell);
  const read = await bounded.each(
    files.filter(({ kind }) => kind !== 'terms'),
    (file, words) => contentOf(file, { library: id, path: file.path, text: words, blanks }),
  );
  for (const gather of read) gather(gathered);
  for (const { kind, path } of files) {
    const bytes = kind === 'terms' ? await bounded.bytesOf(path) : undefined;
    if (bytes === undefined) continue;
    const { table, problems, text } = (await readers.terms?.(path, bytes)) ?? {
      table: { path, rows: [] },
      problems: [],
    };
    if (text !== undefined) texts.set(path, text);
    for (const { range, message } of problems) tell(path, message, range);
    gathered.terms.push(table);
  }
  return manifest;
}

/** What a file says, ready for being gathered in its turn. */
function contentOf({ kind, path }: ContentFile, text: LibraryText): (gathered: Gathered) => void {
  const all =
    <Entry>({ entries, problems }: Entries<Entry>, into: (gathered: Gathered) => Entry[]) =>
    (gathered: Gathered): void => {
      for (const entry of entries) into(gathered).push(entry);
      for (const { range, message } of problems) gathered.tell(path, message, range);
    };
  if (kind === 'templates') return all(readTemplateText(text), ({ templates }) => templates);
  if (kind === 'snippets') {
    const read = /\.json$/i.test(path) ? readPhrasesJson(text) : readPhrasesText(text);
    return all(read, ({ phrases }) => phrases);
  }
  return ({ files }) => {
    if (kind !== 'terms') files[kind].push({ path, text: text.text });
  };
}

/** What is wrong in the files that something else reads, at its place. */
async function checkFiles({ files, tell }: Gathered, readers: FileReaders): Promise<void> {
  const texts = (all: readonly LibraryFile[]): readonly string[] => all.map(({ text = '' }) => text);
  const unread = [{ range: { start: 0, end: 0 }, message: '文件读不出来' }];
  const { relations, profile, rules } = readers;
  const checks = [
    [files.relations, relations],
    [files.profiles, profile && ((all: readonly string[]) => Promise.all(all.map(profile)))],
    [files.rules, rules && ((all: readonly string[]) => Promise.all(all.map(rules)))],
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
