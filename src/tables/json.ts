import { withinLimits } from './limits';
import { type Cells, type DataSheet, TableError } from './table';

/** An integer beyond this has lost digits while it was read. */
const LONGEST_INTEGER = Number.MAX_SAFE_INTEGER;
const MOST_SHEETS = 200;

type Fields = Readonly<Record<string, unknown>>;

/**
 * The tables of a JSON text: an array of objects, an array of arrays, an object of values, an object of objects (a row
 * each), or an object of such arrays (a sheet each). What is nested deeper is refused.
 * @throws TableError for broken JSON, another shape, or a table beyond the limits
 */
export function readJsonSheets(text: string): readonly DataSheet[] {
  const value = parsed(text.replace(/^\ufeff/, ''));
  if (isFields(value)) {
    const entries = Object.entries(value);
    if (entries.length > 0 && entries.every(([, each]) => Array.isArray(each))) {
      if (entries.length > MOST_SHEETS) throw new TableError(`JSON里超过${MOST_SHEETS}个表，太多了`);
      return entries.map(([name, each]) => sheet(name, rowsOf(each as readonly unknown[])));
    }
    return [sheet('', entries.every(([, each]) => isFields(each)) ? nested(entries) : entries.map(pair))];
  }
  if (Array.isArray(value)) return [sheet('', rowsOf(value))];
  throw new TableError('JSON里没有表：应是对象的数组、数组的数组或一组名称和数值');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new TableError('JSON不完整或写错了，读不出来');
  }
}

function sheet(name: string, rows: Cells): DataSheet {
  return { name, cells: withinLimits(rows), unusable: new Map() };
}

function pair([name, value]: readonly [string, unknown]): readonly string[] {
  return [name, cell(value)];
}

function rowsOf(items: readonly unknown[]): Cells {
  if (items.every((item) => Array.isArray(item))) return items.map((item) => (item as readonly unknown[]).map(cell));
  if (items.every(isFields)) return recordRows(items.map((item) => ['', item] as const)).map((row) => row.slice(1));
  throw new TableError('JSON里的数组应都是对象，或都是数组');
}

function nested(entries: readonly (readonly [string, unknown])[]): Cells {
  return recordRows(entries.map(([name, fields]) => [name, fields as Fields] as const));
}

/** A row of all names that occur, in the order in which they are met, then the records; each behind its own name. */
function recordRows(records: readonly (readonly [string, Fields])[]): Cells {
  const names = [...new Set(records.flatMap(([, fields]) => Object.keys(fields)))];
  withinLimits([names]);
  const own = (fields: Fields, name: string): string => (Object.hasOwn(fields, name) ? cell(fields[name]) : '');
  return [['', ...names], ...records.map(([name, fields]) => [name, ...names.map((each) => own(fields, each))])];
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value !== 'number') throw new TableError('JSON里的表嵌套太深：一格里应是一个数或一段文字');
  if (Math.abs(value) > LONGEST_INTEGER) throw new TableError('JSON里有的数位数太多，读进来会走样；请加上引号写成文字');
  return String(value);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
