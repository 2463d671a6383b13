import { readSheet } from 'read-excel-file/universal';
import writeXlsxFile, { type Feature, type SheetData } from 'write-excel-file/universal';
import { columnName } from './address';
import { withinLimits } from './limits';
import { type Cells, type Table, TableError } from './table';
import { archiveOf, checkedFiles } from './xlsxArchive';
import { readSheets } from './xlsxSheets';
import { textOf } from './xlsxText';
import type { Xlsx } from './xlsxPort';

/** Excel's format by `write-excel-file` and `read-excel-file`, neither of which needs a page, a disk or a network. */
export function createXlsx(): Xlsx {
  return { write, read, readSheets };
}

async function write(table: Table): Promise<Uint8Array> {
  const { name, columns, rows } = table;
  const titles = columns.map(({ title }) => ({ value: title, ...CELL, fontWeight: 'bold' as const, wrap: false }));
  const data: SheetData = [titles, ...rows.map((row) => row.map((text) => ({ value: printable(text), ...CELL })))];
  const options = { sheet: name, columns: columns.map(({ width }) => ({ width })), stickyRowsCount: 1 };
  const blob = await writeXlsxFile(data, options, { features: [answers(table)] }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

/** Text whatever it looks like: no program makes a date of 3-5 or a formula of =1+1. */
const CELL = { type: String, format: '@', wrap: true, alignVertical: 'top' } as const;

/**
 * A cell holds at most 32,767 UTF-16 units, and XML neither controls nor halves of surrogate pairs. What looks like
 * Excel's way to write a character (`_x0041_`) is written so that it stays what it is.
 */
function printable(text: string): string {
  const clean = text.replace(/(?![\n\t])[\p{Cc}\p{Cs}\p{NChar}\ufffd]/gu, ' ').slice(0, 32_000);
  // The library counts its texts in an object, in which words such as `constructor` are there before any are counted.
  if (clean in Object.prototype) return spelled(clean.charCodeAt(0)) + clean.slice(1);
  return clean.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, spelled(0x5f)).slice(0, 32_767);
}

/** A character as Excel writes one that XML cannot: `_x0041_`. */
function spelled(code: number): string {
  return `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** The drop-downs of columns with choices; other answers stay possible. Figures as text are not marked as errors. */
function answers({ columns, rows }: Table): Feature<Blob> {
  const last = rows.length + 1;
  const lists = columns.flatMap(({ choices }, at) =>
    choices === undefined || rows.length === 0
      ? []
      : [dropDown(`${columnName(at)}2:${columnName(at)}${last}`, choices)],
  );
  const validations =
    lists.length === 0 ? '' : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
  const area = `A1:${columnName(columns.length - 1)}${last}`;
  const ignored = `<ignoredErrors><ignoredError sqref="${area}" numberStoredAsText="1"/></ignoredErrors>`;
  return { files: { transform: { 'xl/worksheets/sheet{id}.xml': { insert: () => validations + ignored } } } };
}

function dropDown(area: string, choices: readonly string[]): string {
  const list = `<formula1>"${choices.join(',')}"</formula1>`;
  return `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${area}">${list}</dataValidation>`;
}

async function read(bytes: Uint8Array): Promise<Cells> {
  const archive = archiveOf(await checkedFiles(bytes));
  let rows: readonly (readonly unknown[])[];
  try {
    rows = await readSheet(archive, { parseNumber: (text) => text });
  } catch {
    throw new TableError('Excel表格损坏或不完整，读不出来');
  }
  return withinLimits(rows.map((row) => row.map(textOf)));
}
