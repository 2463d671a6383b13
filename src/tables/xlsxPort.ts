import type { Cells, DataSheet, Table } from './table';

/** What the service knows of Excel's format; its implementation, with its libraries, is loaded at the first use. */
export interface Xlsx {
  /** The table as an .xlsx file: first row fixed and bold, wrapped text, drop-downs for columns with choices. */
  write(table: Table): Promise<Uint8Array>;
  /**
   * The first sheet of an .xlsx file as texts.
   * @throws TableError for what is damaged, locked, too large or no .xlsx file
   */
  read(bytes: Uint8Array): Promise<Cells>;
  /**
   * All sheets with the values of their cells; a formula has the value that it had when the file was written.
   * @throws TableError as `read` does
   */
  readSheets(bytes: Uint8Array): Promise<readonly DataSheet[]>;
}
