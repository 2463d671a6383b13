import { readCsv, writeCsv } from './csv';
import { checkSize } from './limits';
import { readMarkdownTable, writeMarkdownTable } from './markdownTable';
import { type Cells, type Table, TableError, type TableFormat } from './table';
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
  const text = decode(bytes);
  return format === 'csv' ? readCsv(text) : readMarkdownTable(text);
}

function decode(bytes: Uint8Array): string {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      continue;
    }
  }
  throw new TableError('表格文件不是UTF-8或GB18030编码的文字');
}
