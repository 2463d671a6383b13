import { readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

export function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

interface Contributes {
  readonly commands: readonly { readonly command: string; readonly title: string }[];
  readonly views: Readonly<
    Record<string, readonly { readonly id: string; readonly name: string; readonly when?: string }[]>
  >;
  readonly viewsContainers: Readonly<Record<string, readonly { readonly id: string }[]>>;
  readonly configuration: { readonly properties: Readonly<Record<string, object>> };
  readonly keybindings: readonly { readonly command: string; readonly key: string; readonly mac?: string }[];
  readonly colors: readonly { readonly id: string }[];
}

/** What the extension contributes, as package.json states it, with the words of package.nls.json put in. */
export interface Manifest {
  readonly contributes: Contributes;
  /** Command ids by title. */
  readonly commands: ReadonlyMap<string, string>;
  readonly views: readonly string[];
  readonly settings: readonly string[];
  readonly keys: readonly string[];
  /** Our own names in `when` clauses that are no view, command or setting. */
  readonly contextKeys: readonly string[];
}

export function readManifest(): Manifest {
  const words = JSON.parse(read('package.nls.json')) as Record<string, string>;
  const source = read('package.json').replace(/"%([^%"]+)%"/g, (_, key: string) => JSON.stringify(words[key] ?? key));
  const { contributes } = JSON.parse(source) as { contributes: Contributes };
  const views = Object.values(contributes.views).flat();
  const containers = Object.values(contributes.viewsContainers).flat();
  const ids = new Set([...views, ...containers].map(({ id }) => id));
  const commands = new Map(contributes.commands.map(({ command, title }) => [title, command]));
  const conditions = [...source.matchAll(/"(?:when|enablement)": "((?:[^"\\]|\\.)*)"/g)].map(
    ([, condition]) => condition!,
  );
  const names = conditions.flatMap((condition) => condition.match(/(?<![\w.])gongwen\.[\w.]+/g) ?? []);
  return {
    contributes,
    commands,
    views: views.map(({ id }) => id),
    settings: Object.keys(contributes.configuration.properties),
    keys: contributes.keybindings.map(({ key }) => key),
    contextKeys: [...new Set(names)].filter((name) => !ids.has(name) && ![...commands.values()].includes(name)),
  };
}

/** The section of a Markdown text under the heading `title`, to the next heading of its level or above. */
export function sectionOf(markdown: string, title: string): string {
  const lines = markdown.split('\n');
  const start = lines.findIndex((line) => /^#+ /.test(line) && line.replace(/^#+ /, '') === title);
  if (start < 0) throw new Error(`no heading “${title}”`);
  const level = /^#+/.exec(lines[start]!)![0].length;
  const next = lines.findIndex((line, index) => index > start && (/^#+(?= )/.exec(line)?.[0].length ?? 99) <= level);
  return lines.slice(start + 1, next < 0 ? undefined : next).join('\n');
}

/** Rows of all tables in a Markdown text, without head and rule; each row its cells, trimmed. */
export function rowsOf(markdown: string): readonly (readonly string[])[] {
  const rows = markdown.split('\n').map((line) =>
    line.startsWith('|')
      ? line
          .slice(1, line.lastIndexOf('|'))
          .split(/(?<!\\)\|/)
          .map((cell) => cell.trim())
      : undefined,
  );
  return rows.filter(
    (row, index): row is string[] =>
      row !== undefined && !isRule(row) && !(rows[index + 1] !== undefined && isRule(rows[index + 1]!)),
  );
}

function isRule(row: readonly string[]): boolean {
  return row.every((cell) => /^:?-+:?$/.test(cell));
}

/** The words in `code` of a cell. */
export function codeIn(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code!);
}
