import { readCsv, writeCsv } from './csv';
import { decoded } from './decoded';
import { readJsonSheets } from './json';
import { checkCells, checkSize } from './limits';
import { readMarkdownTable, writeMarkdownTable } from './markdownTable';
import { type Cells, type DataFormat, type DataSheet, type Table, TableError, type TableFormat } from './table';
import type { Xlsx } from './xlsxPort';

/** Excel's libraries are read at their first use. */
const loadXlsx = async (): Promise<Xlsx> => (await import('./xlsx')).createXlsx();

/** The table as the bytes of a file. */
export async function writeTable(table: Table, format: TableFormat): Promise<Uint8Array> {
  if (format === 'xlsx') return (await loadXlsx()).write(table);
  return new TextEncoder().encode(format === 'csv' ? writeCsv(table) : writeMarkdownTable(table));
}

/**
 * The rows of a file; of .xlsx the first sheet, of Markdown the first table. CSV and Markdown may be UTF-8 or GB18030,
 * as Excel writes it.
 * @throws TableError with a Chinese message for a file that cannot be read
 */
export async function readTable(bytes: Uint8Array, format: TableFormat): Promise<Cells> {
  checkSize(bytes.length);
  if (format === 'xlsx') return (await loadXlsx()).read(bytes);
  const text = decoded(bytes);
  return format === 'csv' ? readCsv(text) : readMarkdownTable(text);
}

/**
 * All sheets of a file with words in them, within the bounds of `limits.ts`.
 * @throws TableError with a Chinese message for a file that cannot be read, or has no table in it
 */
export async function readSheets(bytes: Uint8Array, format: DataFormat): Promise<readonly DataSheet[]> {
  checkSize(bytes.length);
  const filled = (await sheetsOf(bytes, format)).filter(({ cells }) => cells.some((row) => row.some(hasText)));
  if (filled.length === 0) throw new TableError('表格是空的');
  return filled;
}

/**
 * The sheets of a file of figures: all those of .xlsx and JSON that have any rows, of CSV and TSV the one.
 * @throws TableError with a Chinese message for a file that cannot be read, or has no table in it
 */
export async function readData(bytes: Uint8Array, format: DataFormat): Promise<readonly DataSheet[]> {
  const filled = await readSheets(bytes, format);
  checkCells(filled.map(({ cells }) => cells));
  return filled;
}

async function sheetsOf(bytes: Uint8Array, format: DataFormat): Promise<readonly DataSheet[]> {
  if (format === 'xlsx') return (await loadXlsx()).readSheets(bytes);
  const text = decoded(bytes);
  if (format === 'json') return readJsonSheets(text);
  return [{ name: '', cells: readCsv(text, format === 'tsv' ? '\t' : undefined), unusable: new Map() }];
}

function hasText(cell: string): boolean {
  return cell.trim() !== '';
}
