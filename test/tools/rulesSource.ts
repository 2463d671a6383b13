import { readdirSync } from 'node:fs';

/** Each `GROUP/name.rule.ts` below a folder, sorted. */
export function ruleFilesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.rule.ts'))
    .sort();
}

/** The constant that a rule's file exports: `punctuation/doubled.rule.ts` has `punctuationDoubled`. */
export function ruleName(file: string): string {
  const [group, name] = file.replace(/\.rule\.ts$/, '').split('/') as [string, string];
  return group + name.charAt(0).toUpperCase() + name.slice(1);
}

/** The list of all rule files as a source file: a new rule needs no line by hand. */
export function rulesSource(folder: string): string {
  const files = ruleFilesIn(folder);
  const imports = files.map((file) => `import { ${ruleName(file)} } from './${file.replace(/\.ts$/, '')}';`);
  return `${[
    '// Written by `npm run generate` from the files of this folder.',
    ...imports,
    "import type { Rule } from './rule';",
    '',
    '/** Every rule that has a file of its own. */',
    'export const ruleFiles: readonly Rule[] = [',
    ...files.map((file) => `  ${ruleName(file)},`),
    '];',
  ].join('\n')}\n`;
}
