import { decode } from '../text/decode';
import { TableError } from './table';

/**
 * The text of a file with a table, in UTF-8, GB18030 as Excel writes it, or UTF-16 with its mark.
 * @throws TableError for other bytes
 */
export function decoded(bytes: Uint8Array): string {
  const { text, reason } = { reason: '', ...decode(bytes) };
  if (text === undefined) throw new TableError(`表格文件${reason}`);
  return text;
}
