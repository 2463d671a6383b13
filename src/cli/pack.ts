import { engines } from '../../package.json';
import type { Library } from '../library/library';
import type { PackDiffJson, PackEntryJson, PackJson, PackProblemJson } from './contract';
import type { ExitStatus, Host } from './host';
import type { PackWish } from './packArguments';
import { openLibrary, type OpenedLibrary } from './packFolder';
import { problemLine } from './packLines';
import { putFile } from './putFile';
import { oneLine } from './words';

/** `pack`: a team's library is checked, listed, compared or packed as one file. Every failure is one line and status 2. */
export async function runPack(wish: PackWish, host: Host): Promise<ExitStatus> {
  if (wish.action === 'terms') return writeTerms(wish, host);
  const fail = (file: string, what: string): 2 => {
    host.complain(`${oneLine(file)}: ${oneLine(what)}`);
    return 2;
  };
  const broken: string[] = [];
  const service = host.createService((message) => {
    fail('gongwen', message);
    broken.push(message);
  });
  const opened: Exclude<OpenedLibrary, { reason: string }>[] = [];
  for (const file of wish.libraries) {
    const one = await openLibrary(file, host.version, service);
    if ('reason' in one) return fail(file, one.reason);
    opened.push(one);
  }
  const [first, second] = opened;
  const file = wish.libraries[0];
  if (!first || file === undefined) return 2;
  const { library } = first;
  const print = (lines: readonly string[], json: PackJson | PackDiffJson): Promise<boolean> =>
    host.write(
      wish.format === 'json' ? `${JSON.stringify(json, null, 2)}\n` : lines.map((line) => `${line}\n`).join(''),
    );
  if (second) {
    const json = diffJson(wish.libraries, library, second.library);
    await print(diffLines(json), json);
    return json.added.length + json.removed.length + json.changed.length > 0 ? 1 : 0;
  }
  if (wish.output !== undefined && library.problems.length === 0) {
    const { output } = wish;
    const paths = filesOf(library, await first.read('gongwen-pack.json').then(() => true, () => false)); // prettier-ignore
    let files: Map<string, Uint8Array>;
    try {
      files = new Map(await Promise.all(paths.map(async (path) => [path, await first.read(path)] as const)));
    } catch {
      return fail(file, `只有文件夹能打成 .${wish.action === 'vsix' ? 'vsix' : 'gwpack'} 文件；有文件读不出来时也不写`);
    }
    const packed = wish.action === 'vsix' ? await service.shelf.extensionOf(library.info, files, engines.vscode) : { bytes: await service.shelf.packFiles(files) }; // prettier-ignore
    if ('reason' in packed) return fail(file, packed.reason);
    const reason = await putFile(output, packed.bytes, wish.force, []);
    if (reason !== undefined) return fail(output, reason);
    await print([`${oneLine(output)}: 已打包，${told(library)}`], packJson(file, library));
  } else {
    const problems = library.problems.map((one) => problemLine(file, one));
    const entries = wish.action === 'list' ? entriesOf(library).map(entryLine) : [];
    const summary =
      wish.action === 'list' || problems.length > 0 ? [] : [`${oneLine(file)}: 没有问题，${told(library)}`];
    await print([...entries, ...problems, ...summary], packJson(file, library));
  }
  return broken.length > 0 ? 2 : library.problems.length > 0 ? 1 : 0;
}

/** An empty 口径表, with the columns that there are. */
async function writeTerms({ output = '', force }: PackWish, host: Host): Promise<ExitStatus> {
  const service = host.createService((message) => {
    host.complain(oneLine(message));
  });
  const bytes = await service.newTermTable(/\.xlsx$/i.test(output) ? 'xlsx' : 'csv');
  const reason = await putFile(output, bytes, force, []);
  if (reason !== undefined) {
    host.complain(`${oneLine(output)}: ${oneLine(reason)}`);
    return 2;
  }
  await host.write(`${oneLine(output)}: 已写空的口径表，填好后放进共享库，名为 口径.xlsx 或 口径.csv\n`);
  return 0;
}

function told({ info, templates, phrases, terms }: Library): string {
  const rows = terms.reduce((sum, table) => sum + table.rows.length, 0);
  return `${oneLine(info.name)}${info.version === undefined ? '' : ` ${info.version}`}，模板${templates.length}个，常用语${phrases.length}条${terms.length === 0 ? '' : `，口径${rows}条`}`;
}

/** What a pack consists of: its files that are read, and its own description. */
function filesOf(library: Library, described: boolean): readonly string[] {
  const entries = [...library.templates, ...library.phrases].map(({ source }) => source.path);
  const files = [...library.relations, ...library.profiles, ...library.terms, ...library.rules].map(({ path }) => path);
  return [...new Set([...entries, ...files, ...(described ? ['gongwen-pack.json'] : [])])];
}

function entriesOf({ templates, phrases }: Library): readonly PackEntryJson[] {
  const placed = (kind: PackEntryJson['kind'], entries: Library['templates'] | Library['phrases']) =>
    entries.map(({ name, group, source }): PackEntryJson => ({ kind, name, group, path: source.path }));
  return [...placed('template', templates), ...placed('phrase', phrases)];
}

function entryLine({ kind, name, group, path }: PackEntryJson): string {
  return oneLine(
    `${kind === 'template' ? '模板' : '常用语'}  ${group === '' ? '' : `${group} / `}${name}  （${path}）`,
  );
}

function packJson(file: string, library: Library): PackJson {
  const problems = library.problems.map(({ path, start, range, message }): PackProblemJson => {
    return { path, line: start.line + 1, column: start.column + 1, offset: range.start, length: range.end - range.start, message }; // prettier-ignore
  });
  return { schema: 1, file, ...library.info, entries: entriesOf(library), problems };
}

function diffJson(files: readonly string[], before: Library, after: Library): PackDiffJson {
  const byName = (library: Library): ReadonlyMap<string, { readonly entry: PackEntryJson; readonly body: string }> => {
    const bodies = [...library.templates, ...library.phrases];
    return new Map(entriesOf(library).map((entry, at) => {
      return [`${entry.kind} ${entry.name}`, { entry, body: JSON.stringify({ ...bodies[at]!, source: '' }) }] as const;
    })); // prettier-ignore
  };
  const [old, now] = [byName(before), byName(after)];
  const only = (some: typeof old, others: typeof old) => [...some].filter(([key]) => !others.has(key)).map(([, { entry }]) => entry); // prettier-ignore
  const changed = [...now].filter(([key, { body }]) => old.has(key) && old.get(key)!.body !== body);
  return { schema: 1, files: [files[0] ?? '', files[1] ?? ''], added: only(now, old), removed: only(old, now), changed: changed.map(([, { entry }]) => entry) }; // prettier-ignore
}

function diffLines({ added, removed, changed }: PackDiffJson): readonly string[] {
  const lines = [
    ...removed.map((entry) => `- ${entryLine(entry)}`),
    ...added.map((entry) => `+ ${entryLine(entry)}`),
    ...changed.map((entry) => `~ ${entryLine(entry)}`),
  ];
  return lines.length > 0 ? lines : ['两个共享库的模板和常用语相同'];
}
