import type { SheetFormat } from '../keep/sheetFile';

const formats: readonly SheetFormat[] = ['xlsx', 'docx', 'csv', 'md'];

/** What a file holds by the ending of its name; undefined for one that is no table's. */
export function sheetFormat(path: string): SheetFormat | undefined {
  return formats.find((format) => path.toLowerCase().endsWith(`.${format}`));
}
