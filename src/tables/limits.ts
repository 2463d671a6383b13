import { type Cells, TableError } from './table';

/** The largest file that is read as a table, in bytes; a sheet of ten thousand figures has about two million. */
export const LARGEST_FILE = 16 * 1024 * 1024;
const MOST_ROWS = 50_000;
const MOST_COLUMNS = 200;
const LONGEST_CELL = 32_767;

/** @throws TableError for a file that is larger than any sheet of figures */
export function checkSize(bytes: number): void {
  if (bytes > LARGEST_FILE) throw new TableError(`表格文件超过${LARGEST_FILE / 1024 / 1024}MB，太大了`);
}

/**
 * The rows as they are, within bounds.
 * @throws TableError for more rows, columns or text in a cell than a sheet of figures has
 */
export function withinLimits(rows: Cells): Cells {
  if (rows.length > MOST_ROWS) throw new TableError(`表格超过${MOST_ROWS}行，太大了`);
  for (const row of rows) {
    if (row.length > MOST_COLUMNS) throw new TableError(`表格超过${MOST_COLUMNS}列，太大了`);
    if (row.some((cell) => cell.length > LONGEST_CELL)) throw new TableError('表格里有一格文字太长');
  }
  return rows;
}

/** More cells than this with figures are no table that a report is filled from. */
const MOST_FIGURES = 200_000;

/** @throws TableError for sheets with more cells than a report could be filled from */
export function checkCells(sheets: readonly Cells[]): void {
  const cells = sheets.flat().reduce((sum, row) => sum + row.length, 0);
  if (cells > MOST_FIGURES) throw new TableError('表格超过20万格，太大了；请另存一份，只留要用的部分');
}
