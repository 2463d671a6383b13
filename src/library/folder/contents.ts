import type { TextRange } from '../../text/range';
import { TERM_FILES } from '../../terms/term';
import type { FolderEntry, FolderPort } from './folderPort';
import { contentKinds, MANIFEST, type ContentKind, type Manifest } from './manifest';
import { nameProblem } from './safePath';

/** A file that is to be read, and what for. */
export interface ContentFile {
  readonly kind: ContentKind;
  readonly path: string;
}

/** Tells a problem of a file, at a place in its text where it has one. */
export type Tell = (path: string, message: string, range?: TextRange) => void;

/** The endings of the files of each kind. */
const ENDINGS: Readonly<Record<ContentKind, RegExp>> = {
  templates: /\.(?:txt|md|docx)$/i,
  snippets: /\.(?:txt|json)$/i,
  relations: /\.json$/i,
  profiles: /\.json$/i,
  terms: /\.(?:xlsx|csv)$/i,
  rules: /\.json$/i,
};
const ENDINGS_TOLD: Readonly<Record<ContentKind, string>> = {
  templates: 'txt、md、docx',
  snippets: 'txt、json',
  relations: 'json',
  profiles: 'json',
  terms: 'xlsx、csv',
  rules: 'json',
};

/** Where each kind stands when no list says it; a file or a folder. */
const USUAL: readonly (readonly [ContentKind, string])[] = [
  ['templates', '模板'],
  ['snippets', '常用语'],
  ['relations', 'relations.json'],
  ['profiles', 'profiles'],
  ...TERM_FILES.map((name) => ['terms', name] as const),
  ['rules', 'check.json'],
];

export const MOST_FILES = 2000;
const DEEPEST = 4;
/** What editors and file systems leave beside files: hidden ones, Word's locks, copies under way. */
const PASSING = /^(?:\.|~\$)|~$|\.(?:tmp|part|crdownload|bak|swp)$/i;

/** The files of a library in the order of kinds and paths; the port lists in the order of names: see `portableFolder`. */
export async function contentsOf(
  port: FolderPort,
  root: readonly FolderEntry[],
  manifest: Manifest | undefined,
  tell: Tell,
): Promise<readonly ContentFile[]> {
  const found: ContentFile[] = [];
  for (const kind of contentKinds) {
    const listed = manifest?.lists[kind];
    const usual = USUAL.filter(([one, path]) => one === kind && root.some(({ name }) => name === path));
    const paths = listed ?? usual.map(([, path]) => ({ path, range: undefined }));
    for (const { path, range } of paths) {
      const entry = await entryAt(port, path);
      const place = (message: string): void => {
        if (range) tell(MANIFEST, message, range);
        else tell(path, message);
      };
      if (entry === undefined) place(`没有“${path}”这个文件或文件夹，可能还没有复制完`);
      else if (entry.kind === 'outside') place(`“${path}”是链接，可能指到共享库外面，或者不是文件，没有读`);
      else if (entry.kind === 'folder') await walk(port, path, kind, DEEPEST, found, tell);
      else if (ENDINGS[kind].test(path)) found.push({ kind, path });
      else place(`“${path}”的扩展名不对，这里只能是${ENDINGS_TOLD[kind]}`);
    }
  }
  const tooMany = found[MOST_FILES];
  if (tooMany) tell('.', `共享库里的文件超过${MOST_FILES}个；从“${tooMany.path}”起没有读`);
  return found.slice(0, MOST_FILES);
}

async function entryAt(port: FolderPort, path: string): Promise<FolderEntry | undefined> {
  const parts = path.split('/');
  // Each folder on the way may be a link that leads out.
  for (let at = 0; at < parts.length; at += 1) {
    const entries = await port.list(parts.slice(0, at).join('/')).catch(() => []);
    const entry = entries.find(({ name }) => name === parts[at]);
    if (entry?.kind !== 'folder' || at === parts.length - 1) return at === parts.length - 1 ? entry : undefined;
  }
  return undefined;
}

async function walk(
  port: FolderPort,
  folder: string,
  kind: ContentKind,
  depth: number,
  found: ContentFile[],
  tell: Tell,
): Promise<void> {
  if (found.length > MOST_FILES) return;
  let entries: readonly FolderEntry[];
  try {
    entries = await port.list(folder);
  } catch {
    tell(folder, '文件夹读不出来，可能没有权限，或者网络断了');
    return;
  }
  const taken = new Map<string, string>();
  for (const { name, kind: what } of entries) {
    if (PASSING.test(name)) continue;
    const path = `${folder}/${name}`;
    const twin = taken.get(name.toLowerCase());
    taken.set(name.toLowerCase(), twin ?? name);
    // On Windows and macOS one of them would take the other's place.
    const problem = nameProblem(name) ?? (twin === undefined ? undefined : `和“${twin}”的名称相同，或者只差大小写，在有的电脑上会互相覆盖，请改名`); // prettier-ignore
    if (problem !== undefined) tell(path, `${problem}；没有读`);
    else if (what === 'outside') tell(path, '是链接，可能指到共享库外面，或者不是文件，没有读');
    else if (what === 'folder' && depth === 0) tell(path, '文件夹套得太深，没有读');
    else if (what === 'folder') await walk(port, path, kind, depth - 1, found, tell);
    else if (ENDINGS[kind].test(name)) found.push({ kind, path });
    else if (kind === 'templates' || kind === 'snippets') tell(path, `扩展名不对，这里只读${ENDINGS_TOLD[kind]}`);
  }
}
