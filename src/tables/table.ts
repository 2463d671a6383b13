/** A column of a table that goes out: how wide it is and what may stand in it. */
export interface Column {
  readonly title: string;
  /** In characters of a spreadsheet's default face; a Chinese one takes two. */
  readonly width: number;
  /** What its cells may say, for a drop-down where the format has one; any other answer is possible all the same. */
  readonly choices?: readonly string[];
}

/** A table of texts: what a sheet is before it becomes a file. Each row has a cell for each column. */
export interface Table {
  /** The sheet's name; at most 31 characters. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
}

/** What comes in: all rows in their places, the titles and empty ones among them. Rows may differ in length. */
export type Cells = readonly (readonly string[])[];

/** One sheet of figures that comes in; in a file of text the only one, without a name. */
export interface DataSheet {
  readonly name: string;
  /** Each cell of a merged range has its text; a percentage is written as one (`36.03%`), a date as 2026-03-31. */
  readonly cells: Cells;
  /** Cells whose value cannot be told, by address (`B3`), with the reason in Chinese. */
  readonly unusable: ReadonlyMap<string, string>;
}

/** Files that figures come from. */
export type DataFormat = 'xlsx' | 'csv' | 'tsv' | 'json';

export type TableFormat = 'xlsx' | 'csv' | 'md';

/** What cannot be read or written as a table; the message is Chinese and can be shown as it is. */
export class TableError extends Error {
  override readonly name = 'TableError';
}
