import { readCsv } from '../../tables/csv';
import { decoded } from '../../tables/decoded';
import { readSheets } from '../../tables/tableFile';
import { type DataSheet, TableError } from '../../tables/table';
import { readTerms } from '../../terms/readTerms';
import type { TermTable } from '../../terms/term';
import type { TextRange } from '../../text/range';
import { ProblemList, type FileProblem } from '../fileProblem';

/** A 口径表 as it was read, and what is wrong in it. */
export interface ReadTermFile {
  readonly table: TermTable;
  readonly problems: readonly FileProblem[];
  /** The text of a CSV file, which offsets of problems are of. */
  readonly text?: string;
}

const TOP: TextRange = { start: 0, end: 0 };

/**
 * Reads the bytes of a 口径表, `.xlsx` or `.csv`. Never rejects: what cannot be read has no rows and a problem. Excel's
 * libraries are loaded for .xlsx alone.
 */
export async function readTermFile(path: string, bytes: Uint8Array): Promise<ReadTermFile> {
  const problems = new ProblemList();
  let sheets: readonly DataSheet[];
  let text: string | undefined;
  try {
    if (/\.xlsx$/i.test(path)) sheets = await readSheets(bytes, 'xlsx');
    else {
      text = decoded(bytes);
      sheets = [{ name: '', cells: readCsv(text), unusable: new Map() }];
    }
  } catch (error) {
    problems.add(TOP, error instanceof TableError ? error.message : '文件损坏或不完整，读不出来');
    return { table: { path, rows: [] }, problems: problems.all, ...(text === undefined ? {} : { text }) };
  }
  const read = await readTerms(sheets, path);
  const lines = text === undefined || read.problems.length === 0 ? [] : rowsOf(text);
  for (const { row, message } of read.problems) problems.add(lines[row] ?? TOP, message);
  return { table: { path, rows: read.rows }, problems: problems.all, ...(text === undefined ? {} : { text }) };
}

/** Where the rows of a CSV text stand; a cell in quotation marks may run over several lines. */
function rowsOf(text: string): readonly TextRange[] {
  const rows: TextRange[] = [];
  let start = 0;
  let isQuoted = false;
  for (let at = 0; at <= text.length; at += 1) {
    const character = text[at];
    if (character === '"') isQuoted = !isQuoted;
    if (character !== undefined && (character !== '\n' || isQuoted)) continue;
    rows.push({ start, end: text[at - 1] === '\r' ? at - 1 : at });
    start = at + 1;
  }
  return rows;
}
