import { strFromU8, strToU8, type Unzipped } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import { addressOf } from './address';
import { withinLimits } from './limits';
import { type DataSheet, TableError } from './table';
import { archiveOf, checkedFiles } from './xlsxArchive';
import { notesOf, percentStyles, type Merged, type SheetNotes } from './xlsxNotes';
import { percentText, plainNumber, textOf } from './xlsxText';
import { tagsOf } from './xmlTags';

/** So many cells of merged ranges get the text of their first one; a range may be as large as the sheet. */
const MOST_FILLED = 200_000;

/** All sheets of an .xlsx file, see `Xlsx`. */
export async function readSheets(bytes: Uint8Array): Promise<readonly DataSheet[]> {
  const files = await checkedFiles(bytes);
  const styles = percentStyles(textIn(files, 'xl/styles.xml'));
  const notes: SheetNotes[] = [];
  for (const path of sheetPaths(files)) {
    const found = await notesOf(textIn(files, path), styles);
    if (files[path]) files[path] = strToU8(found.xml);
    notes.push(found);
  }
  let sheets;
  try {
    // The library reads a sheet in one go, some 0.6 s for 200,000 cells; it has portions of its own, and no way to ask for them.
    sheets = await readXlsxFile(archiveOf(files), { parseNumber: (text) => ({ number: text }) });
  } catch {
    throw new TableError('Excel表格损坏或不完整，读不出来');
  }
  return sheets.map(({ sheet, data }, at) => dataSheet(sheet, data, notes[at]));
}

function textIn(files: Unzipped, path: string): string {
  const content = files[path];
  return content ? strFromU8(content) : '';
}

/** The files of the sheets in the order in which the workbook names them. */
function sheetPaths(files: Unzipped): readonly string[] {
  const targets = new Map<string, string>();
  for (const tag of tagsOf(textIn(files, 'xl/_rels/workbook.xml.rels'))) {
    const target = tag.attribute('Target') ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    if (tag.name === 'Relationship') targets.set(tag.attribute('Id') ?? '', path);
  }
  const sheets = [...tagsOf(textIn(files, 'xl/workbook.xml'))].filter(
    ({ name, kind }) => name === 'sheet' && kind !== 'closes',
  );
  return sheets.map((tag) => targets.get(tag.attribute('id') ?? '') ?? '');
}

type Data = readonly (readonly unknown[])[];

function dataSheet(name: string, data: Data, notes: SheetNotes | undefined): DataSheet {
  const cells = data.map((row, at) =>
    row.map((value, column) => {
      if (!isNumber(value)) return textOf(value);
      const asPercent = notes?.percent.has(addressOf({ row: at, column }));
      return asPercent === true ? percentText(value.number) : plainNumber(value.number);
    }),
  );
  fillMerged(cells, notes?.merged ?? []);
  return { name, cells: withinLimits(cells), unusable: notes?.unusable ?? new Map() };
}

function isNumber(value: unknown): value is { readonly number: string } {
  return typeof value === 'object' && value !== null && 'number' in value;
}

/** Spreadsheets keep the text of a merged range in its first cell only; a reader sees it in all of them. */
function fillMerged(cells: string[][], merged: readonly Merged[]): void {
  let filled = 0;
  for (const { first, last } of merged) {
    const text = cells[first.row]?.[first.column] ?? '';
    if (text === '') continue;
    for (let row = first.row; row <= Math.min(last.row, cells.length - 1); row++) {
      for (let column = first.column; column <= Math.min(last.column, cells[row]!.length - 1); column++) {
        if (filled++ > MOST_FILLED) return;
        cells[row]![column] = text;
      }
    }
  }
}
