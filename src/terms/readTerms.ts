import { addressOf } from '../tables/address';
import type { DataSheet } from '../tables/table';
import { inPortions } from '../text/portions';
import { columnNamed, COLUMNS, type Column } from './columns';
import { readRow } from './readRow';
import type { TermRow } from './term';
import { createTaken } from './taken';

/** One thing that is wrong in a 口径表, in Chinese, with its cell. */
export interface TermProblem {
  /** Which of the sheets, and its row, both counted from 0. */
  readonly sheet: number;
  readonly row: number;
  readonly message: string;
}

export interface ReadTerms {
  readonly rows: readonly TermRow[];
  readonly problems: readonly TermProblem[];
}

/** A heading stands among the first rows; a title of the table may stand above it. */
const LAST_HEADING = 10;

/** So many rows take some 10 ms. */
const PORTION = 500;

/** A heading's row and the column of each cell in it. */
interface Heading {
  readonly row: number;
  readonly columns: ReadonlyMap<Column, number>;
}

/**
 * Reads the sheets of a 口径表, in portions. Total: a cell that cannot be read is a problem, its row is left out where it could say
 * something wrong without it, and the others count. Sheets without a heading of ours are left alone beside one that has it.
 *
 * @param file what problems and findings call it
 */
export async function readTerms(sheets: readonly DataSheet[], file: string): Promise<ReadTerms> {
  const problems: TermProblem[] = [];
  const rows: TermRow[] = [];
  const taken = createTaken();
  const headings = sheets.map((sheet, at) => headingOf(sheet, at, problems));
  if (headings.every((heading) => heading === undefined)) {
    const message = `没有认得的列；第一行写列名，可用的是${COLUMNS.join('、')}`;
    return { rows: [], problems: [{ sheet: 0, row: 0, message }] };
  }
  for (const [at, { name, cells, unusable }] of sheets.entries()) {
    const heading = headings[at];
    if (heading === undefined) continue;
    const take = (row: number): void => {
      const addressIn = (column: Column): string => addressOf({ row, column: heading.columns.get(column) ?? 0 });
      const tell = (column: Column, message: string): void => {
        const place = `${name === '' ? '' : `“${name}”`}${addressIn(column)}（${column}）`;
        problems.push({ sheet: at, row, message: place + message });
      };
      const of = (column: Column): string => cells[row]?.[heading.columns.get(column) ?? -1]?.trim() ?? '';
      const isFailed = (column: Column): boolean => heading.columns.has(column) && unusable.has(addressIn(column));
      const failed = unusable.size === 0 ? undefined : COLUMNS.find(isFailed);
      if (failed !== undefined) {
        tell(failed, unusable.get(addressIn(failed)) ?? '');
        return;
      }
      const read = readRow({ of, tell }, { file, sheet: name, row: row + 1 });
      if (read) rows.push(taken.without(read, tell));
    };
    await inPortions(rowsBelow(heading.row, cells.length), PORTION, take);
  }
  return { rows: rows.filter(saysSomething), problems };
}

function* rowsBelow(heading: number, count: number): Generator<number> {
  for (let row = heading + 1; row < count; row += 1) yield row;
}

/** The row that names the columns; undefined where none does. Columns that nobody knows, and those named twice, are told. */
function headingOf({ name, cells }: DataSheet, sheet: number, problems: TermProblem[]): Heading | undefined {
  const row = cells.slice(0, LAST_HEADING).findIndex((all) => all.some((cell) => isColumn(columnNamed(cell))));
  if (row < 0) return undefined;
  const columns = new Map<Column, number>();
  for (const [column, cell] of (cells[row] ?? []).entries()) {
    const known = columnNamed(cell);
    const told = (message: string): void => {
      const address = addressOf({ row, column });
      problems.push({ sheet, row, message: `${name === '' ? '' : `“${name}”`}${address}${message}` });
    };
    if (isColumn(known) && columns.has(known)) told(`又是“${known}”列，没有读；几个写在一格里，用分号隔开`);
    else if (isColumn(known)) columns.set(known, column);
    else if (known === undefined && cell.trim() !== '') {
      told(`“${cell.trim().slice(0, 20)}”这一列不认得，没有读；可用的是${COLUMNS.join('、')}，备注写在“备注”列`);
    }
  }
  return { row, columns };
}

function isColumn(column: Column | 'note' | undefined): column is Column {
  return column !== undefined && column !== 'note';
}

function saysSomething({ right, full, short, order, leader }: TermRow): boolean {
  return right.length + short.length + order.length > 0 || full !== undefined || leader !== undefined;
}
