import { checkSize } from '../tables/limits';
import { readMarkdownTable } from '../tables/markdownTable';
import { type Cells, type Table, TableError, type TableFormat } from '../tables/table';
import { readTable, writeTable } from '../tables/tableFile';
import { exportTable } from '../word/exportDocx';
import { readDocx } from '../word/reading/readDocx';
import { answerWords, sheetColumns } from './sheetColumns';

/** Files that a 数据核对表 goes out as and comes back from. */
export type SheetFormat = TableFormat | 'docx';

/** Word has no lists to choose from in a cell: what to write is said above the table. */
const NOTE = `“${sheetColumns.answer.title}”一栏请填“${answerWords.verified}”或“${answerWords.doubtful}”，数据有出入的直接改“${sheetColumns.figure.title}”一栏；“${sheetColumns.fingerprint.title}”一栏读回时用，请勿改动。`;

/** The 数据核对表 as the bytes of a file. */
export async function writeSheet(table: Table, format: SheetFormat): Promise<Uint8Array> {
  return format === 'docx' ? exportTable(table, NOTE) : writeTable(table, format);
}

/**
 * The rows of a returned 数据核对表: of .docx the first table, tracked changes taken as accepted; else as `readTable` does.
 * @throws TableError with a Chinese message for a file that cannot be read
 */
export async function sheetCells(bytes: Uint8Array, format: SheetFormat): Promise<Cells> {
  if (format !== 'docx') return readTable(bytes, format);
  checkSize(bytes.length);
  const read = await readDocx(bytes, { changes: 'accepted' });
  if (read.text === undefined) throw new TableError(read.reason);
  if (read.tables === 0) throw new TableError('这份Word文档里没有表格');
  return readMarkdownTable(read.text);
}
