import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { readLines, type Row } from './goldLines';

/** How a published statement turned out: see `sample/README.md`. */
export type StatementClass = 'ok' | 'rounding' | 'adjusted' | 'error' | 'truncated' | 'basis';

/** A labelled statement about figures (`gold/stats.jsonl`). Lines count from 1. */
export interface GoldStatement {
  readonly file: string;
  readonly line: number;
  readonly sentence: string;
  readonly relation: string;
  /** The figures as printed. */
  readonly operands: readonly string[];
  readonly claimed: string;
  /** From the printed operands, in the unit of `claimed`, before rounding; absent where the set does not say. */
  readonly computed?: number;
  readonly cls: StatementClass;
  /** Its line in the gold file. */
  readonly goldLine: number;
}

/** One item of a labelled outline. Columns count characters from 0 in the raw line. */
export interface GoldItem {
  readonly line: number;
  readonly col: number;
  readonly kind: string;
  readonly text: string;
  /** For a title that goes on over several lines: the last of them. */
  readonly endLine?: number;
  /** May be found or missed. */
  readonly optional: boolean;
}

/** The outline of one document (`gold/outline.jsonl`). */
export interface GoldOutline {
  readonly file: string;
  readonly items: readonly GoldItem[];
  /** Lines that look like an item and are none. */
  readonly traps: readonly { readonly line: number; readonly why: string }[];
  readonly goldLine: number;
}

/** One run of mask characters, or something that only looks like one (`gold/placeholders.jsonl`). */
export interface GoldPlaceholder {
  readonly file: string;
  readonly line: number;
  readonly col: number;
  readonly text: string;
  readonly kind: string;
  readonly placeholder: boolean;
  /** Why it is none. */
  readonly why: string;
  readonly goldLine: number;
}

/** A folder of published texts with labels. */
export interface GoldSet {
  readonly folder: string;
  readonly statements: readonly GoldStatement[];
  readonly outlines: readonly GoldOutline[];
  readonly placeholders: readonly GoldPlaceholder[];
  /** What could not be read, one line each, in Chinese. */
  readonly notes: readonly string[];
}

/** The folder cannot be evaluated; the message is one Chinese line that says why. */
export class GoldSetError extends Error {}

const classes: readonly string[] = ['ok', 'rounding', 'adjusted', 'error', 'truncated', 'basis'];

function statement(row: Row): GoldStatement {
  const computed = row.optionalNumber('computed');
  return {
    file: row.text('file'),
    line: row.count('line'),
    sentence: row.text('sentence'),
    relation: row.text('relation'),
    operands: row.texts('operands'),
    claimed: row.text('claimed'),
    ...(computed === undefined ? {} : { computed }),
    cls: row.oneOf('cls', classes) as StatementClass,
    goldLine: row.number,
  };
}

function item(row: Row): GoldItem {
  const endLine = row.optionalNumber('end_line');
  return {
    line: row.count('line'),
    col: row.count('col'),
    kind: row.text('kind'),
    text: row.text('text'),
    ...(endLine === undefined ? {} : { endLine }),
    optional: row.flag('optional'),
  };
}

function outline(row: Row): GoldOutline {
  return {
    file: row.text('file'),
    items: row.rows('items').map(item),
    traps: row.rows('traps').map((trap) => ({ line: trap.count('line'), why: trap.optionalText('why') })),
    goldLine: row.number,
  };
}

function placeholder(row: Row): GoldPlaceholder {
  return {
    file: row.text('file'),
    line: row.count('line'),
    col: row.count('col'),
    text: row.text('text'),
    kind: row.text('kind'),
    placeholder: row.flag('placeholder'),
    why: row.optionalText('why'),
    goldLine: row.number,
  };
}

/**
 * Reads `gold/` of a folder. A file that is not there counts as empty, as long as there is one; a damaged line is left
 * out and named in `notes`.
 *
 * @throws GoldSetError where the folder is none or holds no labels
 */
export function readGoldSet(folder: string): GoldSet {
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory();
  if (isFolder === undefined) throw new GoldSetError(`找不到文件夹：${folder}`);
  if (!isFolder) throw new GoldSetError(`不是文件夹：${folder}`);
  const notes: string[] = [];
  let found = 0;
  const read = <T>(name: string, make: (row: Row) => T): readonly T[] => {
    const file = path.join(folder, 'gold', name);
    if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return [];
    found += 1;
    return readLines(readFileSync(file, 'utf8'), `gold/${name}`, make, notes);
  };
  const set = {
    folder,
    statements: read('stats.jsonl', statement),
    outlines: read('outline.jsonl', outline),
    placeholders: read('placeholders.jsonl', placeholder),
    notes,
  };
  if (found === 0)
    throw new GoldSetError(`没有标注，应有gold/stats.jsonl、outline.jsonl或placeholders.jsonl：${folder}`);
  return set;
}
