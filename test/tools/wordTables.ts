import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { wakingWords } from './wakingWords';

const FOLDER = path.join(__dirname, '../../src/rules/wording/tables');
const COLUMNS = ['误', '正', '理由', '依据', '误例', '正例', '说明'] as const;
const LEVELS = ['error', 'warning', 'information'] as const;

/** One line of a table of wrong forms. */
export interface TableLine {
  /** Source of a regular expression with the flag u. */
  readonly wrong: string;
  readonly right: string;
  readonly why: string;
  readonly source: string;
  /** Sentences in which it is found, parted by ；, and such as only look alike. */
  readonly bad: string;
  readonly good: string;
  readonly severity?: (typeof LEVELS)[number];
  readonly safe: boolean;
}

/** The tables of `src/rules/wording/tables/` by name, which is the name of their rule. */
export function readWordTables(): ReadonlyMap<string, readonly TableLine[]> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.tsv'));
  return new Map(files.sort().map((file) => [file.replace(/\.tsv$/, ''), readTable(file)]));
}

function readTable(file: string): readonly TableLine[] {
  const [head, ...lines] = readFileSync(path.join(FOLDER, file), 'utf8').trimEnd().split(/\r?\n/);
  if (head !== COLUMNS.join('\t')) throw new Error(`${file}: the columns are not ${COLUMNS.join(' ')}`);
  return lines.map((line, index) => {
    const cells = line.split('\t');
    const [wrong = '', right = '', why = '', source = '', bad = '', good = '', notes = ''] = cells;
    const words = notes.split(' ').filter((word) => word !== '');
    const severity = LEVELS.find((level) => words.includes(level));
    const unknown = words.find((word) => word !== 'safe' && word !== severity);
    if (cells.length > COLUMNS.length || [wrong, why, source, bad, good].includes('') || unknown !== undefined) {
      throw new Error(`${file}:${index + 2}: not a line of the table`);
    }
    const entry = { wrong, right, why, source, bad, good, safe: words.includes('safe') };
    return severity === undefined ? entry : { ...entry, severity };
  });
}

/** The text of `src/rules/wording/tables.generated.ts`: the tables with the words that wake each entry, without samples. */
export function wordTablesSource(): string {
  const all = readWordTables();
  const sources = [...new Set([...all.values()].flat().map(({ source }) => source))];
  const tables = [...all].map(([name, lines]) =>
    [`  ${name}: [`, ...lines.map((line) => `    ${rowSource(line, sources)},`), '  ],'].join('\n'),
  );
  return [
    '// Written by `npm run generate` from the tables beside it; do not edit.',
    "import type { WordRow } from './wordSlip';",
    '',
    `export const wordSources: readonly string[] = [${sources.map(quoted).join(', ')}];`,
    '',
    'export const wordTables = {',
    ...tables,
    '} as const satisfies Readonly<Record<string, readonly WordRow[]>>;',
    '',
  ].join('\n');
}

function rowSource({ wrong, right, why, source, severity, safe }: TableLine, sources: readonly string[]): string {
  const wake = wakingWords(wrong).join(' ');
  const cells = [
    `/${wrong.replaceAll('/', '\\/')}/gu`,
    quoted(right),
    quoted(why),
    String(sources.indexOf(source)),
    quoted(wake === wrong ? '' : wake),
    quoted(severity ?? ''),
    safe ? '1' : '0',
  ];
  return `[${cells.join(', ')}]`;
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
