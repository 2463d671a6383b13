import { builtinModules } from 'node:module';
import path from 'node:path';
import { moduleShape, type Import } from './imports';

/** The areas of src from the bottom up: each imports only what stands above it in this list. Those of one line are equals. */
const floors: readonly (readonly string[])[] = [
  ['text'],
  ['tables'],
  ['report'],
  ['terms'],
  ['statistics'],
  ['editing'],
  ['rules'],
  ['library'],
  ['word'],
  ['segmentation'],
  ['compare'],
  ['material'],
  ['keep'],
  ['review'],
  ['vitals'],
  ['service.ts'],
  ['cli', 'webview', 'vscode'],
  ['extension.node.ts', 'extension.web.ts'],
];

/** Areas that know no editor, no disk and no platform. */
const pure = [
  'text',
  'tables',
  'report',
  'terms',
  'statistics',
  'editing',
  'rules',
  'library',
  'word',
  'compare',
  'material',
  'keep',
  'review',
  'vitals',
  'service.ts',
];

/** Areas that call the service: of what is below it they know types and `src/text` only. */
const callers: Readonly<Record<string, readonly string[]>> = {
  cli: ['cli', 'service.ts', 'text'],
  vscode: ['vscode', 'service.ts', 'text'],
  webview: ['webview', 'text'],
};

/** npm packages that an area may load; the others load none. */
const packages: Readonly<Record<string, readonly string[]>> = {
  text: ['fflate'],
  statistics: ['mathjs'],
  library: ['fflate', 'jsonc-parser', 'pinyin-match'],
  tables: ['fflate', 'read-excel-file', 'write-excel-file'],
  word: ['docx', 'fflate', 'jsonc-parser', 'saxen'],
  segmentation: ['nodejieba'],
  webview: ['chart.js', 'uplot'],
};

/**
 * Checks all files of src against the table of the house.
 *
 * @param files path from the project's root, such as `src/text/range.ts` → text
 * @returns what is wrong, one line each; empty for a house in order
 */
export function checkHouse(files: ReadonlyMap<string, string>): string[] {
  const problems: string[] = [];
  const arrows = new Map<string, string[]>();
  for (const [file, text] of files) {
    const { imports, barrel } = moduleShape(file, text);
    if (barrel || path.posix.basename(file) === 'index.ts') problems.push(`${file}: a barrel file`);
    if (floor(area(file)) < 0) problems.push(`${file}: no area of the house`);
    const targets: string[] = [];
    for (const one of imports) {
      const target = one.specifier?.startsWith('.') === true ? resolve(file, one.specifier, files) : undefined;
      const problem = target === undefined ? checkOutside(file, one) : checkArrow(file, target, one);
      if (problem !== undefined) problems.push(`${file} → ${one.specifier ?? '(computed)'}: ${problem}`);
      if (target !== undefined) targets.push(target);
    }
    arrows.set(file, targets);
  }
  return [...problems, ...circles(arrows)];
}

/** The folder below src, or the file if it lies in src itself. */
function area(file: string): string {
  return file.split('/')[1] ?? '';
}

function floor(name: string): number {
  return floors.findIndex((floor) => floor.includes(name));
}

function resolve(file: string, specifier: string, files: ReadonlyMap<string, string>): string | undefined {
  const target = path.posix.join(path.posix.dirname(file), specifier);
  return [`${target}.ts`, target, `${target}/index.ts`].find((candidate) => files.has(candidate));
}

function checkOutside(file: string, { specifier }: Import): string | undefined {
  const from = area(file);
  if (specifier === undefined) return 'the name is computed';
  if (specifier.startsWith('.')) {
    const manifest = path.posix.join(path.posix.dirname(file), specifier) === 'package.json';
    return manifest && !pure.includes(from) ? undefined : 'no such file in src';
  }
  const name = /^(?:@[^/]+\/)?[^/]+/.exec(specifier)![0];
  if (name === 'vscode')
    return from === 'vscode' || from.startsWith('extension.') ? undefined : 'only the editor side knows vscode';
  if (specifier.startsWith('node:') || builtinModules.includes(name)) {
    return pure.includes(from) || from === 'webview' || from === 'extension.web.ts'
      ? 'no node modules here'
      : undefined;
  }
  return packages[from]?.includes(name) === true ? undefined : `${from} loads no package ${name}`;
}

function checkArrow(file: string, target: string, { typeOnly }: Import): string | undefined {
  const [from, to] = [area(file), area(target)];
  if (from === to) {
    const rules = file.endsWith('.rule.ts') && (target.endsWith('.rule.ts') || /\/(?:all|run)\.ts$/.test(target));
    return rules ? 'a rule imports no other rule' : undefined;
  }
  if (floor(to) >= floor(from)) return `${from} must not know ${to}`;
  if (target.endsWith('.rule.ts')) return 'only src/rules knows a rule';
  const known = callers[from];
  if (known && !known.includes(to) && !typeOnly) return `${from} knows of ${to} types only`;
  return undefined;
}

/** Every circle once, as a chain of files. */
function circles(arrows: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): void => {
    const at = path.indexOf(file);
    if (at >= 0) found.push(`a circle: ${[...path.slice(at), file].join(' → ')}`);
    if (at >= 0 || done.has(file)) return;
    path.push(file);
    for (const target of arrows.get(file) ?? []) visit(target);
    path.pop();
    done.add(file);
  };
  for (const file of arrows.keys()) visit(file);
  return found;
}
