import { withinLimits } from './limits';
import { type Cells, type Table, TableError } from './table';

const BOM = '\ufeff';
/** A spreadsheet would take a cell that begins so for a formula; or it is guarded against that already. */
const FORMULA = /^'*[=+\-@\t\r]/;

/** The table as CSV (RFC 4180) with a byte order mark, so that Excel reads it as UTF-8; formulas are guarded by a `'`. */
export function writeCsv({ columns, rows }: Table): string {
  return BOM + [columns.map(({ title }) => title), ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  const guarded = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/**
 * The rows of a CSV text; cells in quotation marks may hold commas and line breaks. Separated by commas, or by tabs or
 * semicolons where the first line has only those, unless `separator` says it. The guard before a formula is taken off.
 * @throws TableError for a quotation that never ends, or a table beyond the limits
 */
export function readCsv(text: string, separator?: string): Cells {
  const body = text.startsWith(BOM) ? text.slice(1) : text;
  return withinLimits(rowsOf(body, separator ?? separatorOf(body)));
}

function rowsOf(body: string, separator: string): Cells {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < body.length) {
    let value: string;
    if (body.charAt(at) === '"') [value, at] = quoted(body, at);
    else [value, at] = plain(body, at, separator);
    row.push(unguarded(value));
    const end = body.charAt(at);
    at += end === '\r' && body.charAt(at + 1) === '\n' ? 2 : 1;
    // A separator at the very end opens one more cell, which is empty.
    if (end === separator && at >= body.length) row.push('');
    if (end === separator) continue;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

function separatorOf(body: string): string {
  const end = body.search(/[\r\n]/);
  const first = end < 0 ? body : body.slice(0, end);
  return [',', '\t', ';'].find((mark) => first.includes(mark)) ?? ',';
}

/** A cell in quotation marks that opens at `at`; what stands behind the closing one belongs to it. */
function quoted(body: string, at: number): [string, number] {
  const pieces: string[] = [];
  let from = at + 1;
  for (;;) {
    const close = body.indexOf('"', from);
    if (close < 0) throw new TableError('表格不完整：有一个引号没有配对');
    pieces.push(body.slice(from, close));
    if (body.charAt(close + 1) !== '"') return [pieces.join(''), close + 1];
    pieces.push('"');
    from = close + 2;
  }
}

function plain(body: string, at: number, separator: string): [string, number] {
  let end = at;
  while (end < body.length && !isEnd(body.charAt(end), separator)) end += 1;
  return [body.slice(at, end), end];
}

function isEnd(char: string, separator: string): boolean {
  return char === separator || char === '\n' || char === '\r';
}

function unguarded(text: string): string {
  return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}
