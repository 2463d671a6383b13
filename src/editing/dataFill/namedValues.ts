import type { DataSheet } from '../../tables/table';
import { addressOf } from '../../tables/address';
import { plain } from '../../text/characters';
import { readHeader, type Header } from './header';
import type { NamedValue } from './namedValue';
import { quantityOf, unitOf } from './quantity';

/** A column is one of names while its first cells are no numbers; a sheet of a thousand rows is not read for that. */
const LOOKED_AT = 50;

/**
 * The cells of a sheet with their names: two columns 名称 and 数值, with a 单位 beside them where there is one; a row of
 * titles above one row of values; or rows and columns with names, where a cell is `行名 列名`. Empty cells have no value.
 */
export function namedValues(sheet: DataSheet): readonly NamedValue[] {
  const header = readHeader(sheet.cells);
  if (!header) return [];
  const { cells } = sheet;
  const rows = cells.map((_, row) => row).slice(header.below);
  const filled = rows.filter((row) => cells[row]!.some((text) => text.trim() !== ''));
  const { names, values, labels } = header.list ?? matrix(sheet, header, filled);
  return filled.flatMap((row) => {
    const rowNames = labels.map((column) => (cells[row]?.[column] ?? '').trim()).filter((text) => text !== '');
    return values.flatMap((column): NamedValue[] => {
      const cell = addressOf({ row, column });
      const text = cells[row]?.[column] ?? '';
      const problem = sheet.unusable.get(cell);
      if (text.trim() === '' && problem === undefined) return [];
      const columnName = names.get(column) ?? '';
      const [name = '', ...aliases] = namesOf(rowNames, columnName, values.length === 1, filled.length === 1);
      if (name === '') return [];
      const unit = unitFor(sheet, header, row, column);
      return [{ name, aliases, sheet: sheet.name, cell, text, unit, ...(problem === undefined ? {} : { problem }) }];
    });
  });
}

interface Columns {
  readonly labels: readonly number[];
  readonly values: readonly number[];
  /** The names of columns with values. */
  readonly names: ReadonlyMap<number, string>;
}

function matrix({ cells }: DataSheet, { titles, unitColumn }: Header, filled: readonly number[]): Columns {
  const columns = titles.map((_, column) => column).filter((column) => column !== unitColumn);
  const isNames = (column: number): boolean => {
    const texts = filled.slice(0, LOOKED_AT).map((row) => (cells[row]?.[column] ?? '').trim());
    return texts.some((text) => text !== '' && !quantityOf(text)) && !texts.some((text) => quantityOf(text));
  };
  const first = columns.findIndex((column) => !isNames(column));
  // Where all is words, the first column has the names.
  const count = first >= 0 ? first : 1;
  // One row alone is called by its titles, its words too.
  const values = filled.length === 1 ? columns : columns.slice(count);
  return { labels: columns.slice(0, count), values, names: new Map(values.map((at) => [at, titles[at]!.name])) };
}

/** The first is how it is called, the others do as well. */
function namesOf(rowNames: readonly string[], column: string, onlyColumn: boolean, onlyRow: boolean): string[] {
  const join = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');
  const last = rowNames.at(-1) ?? '';
  const all = [...(onlyRow && column !== '' ? [column] : []), join(...rowNames, column), join(last, column)];
  if (onlyColumn && last !== '') all.push(join(...rowNames), last);
  const seen = new Set<string>();
  return all.filter((name) => !seen.has(plain(name)) && seen.add(plain(name)));
}

function unitFor({ cells }: DataSheet, header: Header, row: number, column: number): string {
  const own = header.unitColumn === undefined ? '' : (cells[row]?.[header.unitColumn] ?? '').trim();
  if (own !== '' && unitOf(own)) return own;
  return header.titles[column]?.unit ?? header.unit;
}
