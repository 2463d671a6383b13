import { fieldsOf, itemsOf, stringOf, type Fields } from '../fields';
import { ProblemList, type FileProblem } from '../fileProblem';
import { rangeOf, readJson, type JsonNode } from '../json';
import type { PackInfo } from '../library';
import { pathProblem } from './safePath';
import { isVersion, rangeProblem } from './version';

/** What a library's files are for. */
export const contentKinds = ['templates', 'snippets', 'relations', 'profiles', 'terms', 'rules'] as const;
export type ContentKind = (typeof contentKinds)[number];

/** A path that a pack lists, and where it says so. */
export interface ListedPath {
  readonly path: string;
  readonly range: FileProblem['range'];
}

/** `gongwen-pack.json`: what a pack says of itself. */
export interface Manifest {
  readonly info: Partial<PackInfo>;
  /** The files of each kind that it lists; for a kind without a list the folders' names decide. */
  readonly lists: Readonly<Partial<Record<ContentKind, readonly ListedPath[]>>>;
  /** Whether the pack is for a later version of ours, or a format that we do not know: nothing of it is read. */
  readonly refused: boolean;
  readonly problems: readonly FileProblem[];
}

export const MANIFEST = 'gongwen-pack.json';
const SCHEMA = 1;
const LONGEST = 1024 * 1024;
const MOST_PATHS = 2000;
const TEXTS = { name: 60, version: 60, description: 500, author: 100, licence: 100, extension: 100 } as const;
/** What VS Code takes for publisher and name. */
const EXTENSION = /^[a-z0-9][a-z0-9-]{0,48}\.[a-z0-9][a-z0-9-]{0,48}$/;
const FIELDS: Fields = {
  $schema: 'optional',
  schema: 'required',
  name: 'required',
  gongwen: 'optional',
  ...Object.fromEntries(Object.keys(TEXTS).map((name) => [name, name === 'name' ? 'required' : 'optional'] as const)),
  ...Object.fromEntries(contentKinds.map((kind) => [kind, 'optional'] as const)),
};

/** Reads `gongwen-pack.json`. Total; a damaged one lists nothing, and the folders' names decide. */
export function readManifest(text: string, version: string): Manifest {
  const problems = new ProblemList();
  const nothing = (refused: boolean): Manifest => ({ info: {}, lists: {}, refused, problems: problems.all });
  if (text.length > LONGEST) {
    problems.add({ start: 0, end: 1 }, '文件太大，最多1MB');
    return nothing(false);
  }
  const root = readJson(text, { comments: true, empty: '文件是空的，可能还没有复制完；先按文件夹的名称读' });
  if ('message' in root) {
    problems.add(root.range, root.message);
    return nothing(false);
  }
  const found = fieldsOf(root, FIELDS, '文件', problems);
  if (!found) return nothing(false);
  const schema = found.get('schema');
  if (schema && schema.value !== SCHEMA) {
    const newer = typeof schema.value === 'number' && schema.value > SCHEMA;
    problems.add(rangeOf(schema), newer ? '这个共享库是更新版本的格式，请先升级公文起草' : `“schema”应当是${SCHEMA}`);
    return nothing(true);
  }
  if (isRefused(found.get('gongwen'), version, problems)) return nothing(true);
  const info = Object.fromEntries(
    Object.entries(TEXTS).flatMap(([name, longest]) => {
      const node = found.get(name);
      const value = node && stringOf(node, longest, `“${name}”`, problems)?.trim();
      if (node && value !== undefined && name === 'version' && !isVersion(value)) {
        problems.add(rangeOf(node), '“version”应当是 x.y.z 这样的版本号，如1.0.0');
        return [];
      }
      if (node && value !== undefined && name === 'extension' && !EXTENSION.test(value)) {
        problems.add(
          rangeOf(node),
          '“extension”应当是“发布者.名称”，小写字母、数字和“-”，如 bangongshi.gongwen-library',
        );
        return [];
      }
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
  const lists = Object.fromEntries(
    contentKinds.flatMap((kind) => {
      const node = found.get(kind);
      return node ? [[kind, pathsOf(node, kind, problems)] as const] : [];
    }),
  );
  return { info, lists, refused: false, problems: problems.all };
}

function isRefused(node: JsonNode | undefined, version: string, problems: ProblemList): boolean {
  if (!node) return false;
  const range = stringOf(node, 60, '“gongwen”', problems);
  const problem = range === undefined ? undefined : rangeProblem(range, version);
  if (problem !== undefined) problems.add(rangeOf(node), problem);
  return range === undefined || problem !== undefined;
}

function pathsOf(node: JsonNode, kind: ContentKind, problems: ProblemList): readonly ListedPath[] {
  const items = itemsOf(node, `“${kind}”`, problems);
  const tooMany = items[MOST_PATHS];
  if (tooMany) problems.add(rangeOf(tooMany), `“${kind}”最多${MOST_PATHS}个路径`);
  const taken = new Set<string>();
  return items.slice(0, MOST_PATHS).flatMap((item) => {
    const value = stringOf(item, 1000, `“${kind}”里的路径`, problems);
    if (value === undefined) return [];
    const path = value.replace(/^\.\//, '').replace(/\/$/, '');
    const problem = pathProblem(path) ?? (taken.has(path) ? `“${path}”写了两次` : undefined);
    if (problem !== undefined) problems.add(rangeOf(item), problem);
    taken.add(path);
    return problem === undefined ? [{ path, range: rangeOf(item) }] : [];
  });
}
