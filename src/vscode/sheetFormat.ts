import type { TableFormat } from '../tables/table';

const formats: readonly TableFormat[] = ['xlsx', 'csv', 'md'];

/** What a file holds by the ending of its name; undefined for one that is no table's. */
export function sheetFormat(path: string): TableFormat | undefined {
  return formats.find((format) => path.toLowerCase().endsWith(`.${format}`));
}
