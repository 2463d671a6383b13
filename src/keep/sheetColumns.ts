import { plain } from '../text/characters';
import type { Cells, Column } from '../tables/table';

/** The columns of the 数据核对表 by what they hold. */
export type SheetColumn =
  'number' | 'section' | 'sentence' | 'figure' | 'working' | 'source' | 'asOf' | 'answer' | 'note' | 'fingerprint';

/** What a department writes into 核对结果. */
export const answerWords = { verified: '核实无误', doubtful: '有疑问' } as const;

/** In the order in which they go out. */
export const sheetColumns: Readonly<Record<SheetColumn, Column>> = {
  number: { title: '序号', width: 6 },
  section: { title: '章节', width: 24 },
  sentence: { title: '原句', width: 60 },
  figure: { title: '数据', width: 14 },
  working: { title: '验算', width: 40 },
  source: { title: '来源单位', width: 18 },
  asOf: { title: '截至时间', width: 16 },
  answer: { title: '核对结果', width: 12, choices: Object.values(answerWords) },
  note: { title: '备注', width: 24 },
  fingerprint: { title: '标识', width: 10 },
};

const NAMES = Object.keys(sheetColumns) as SheetColumn[];
/** A letter or some lines may stand above the titles. */
const FURTHEST = 20;

/** One row that came back: its line in the sheet, from 1, and its cells by column; what a column lacks is empty. */
export interface ReturnedRow {
  readonly row: number;
  readonly cells: Readonly<Record<SheetColumn, string>>;
}

/** The rows below the titles, each column found by its title wherever it stands; undefined where there are no titles. */
export function returnedRows(cells: Cells): readonly ReturnedRow[] | undefined {
  for (let at = 0; at < Math.min(cells.length, FURTHEST); at++) {
    const titles = cells[at]!.map(plain);
    const column = (name: SheetColumn): number => titles.indexOf(sheetColumns[name].title);
    const places = new Map(NAMES.map((name) => [name, column(name)]));
    if (column('figure') < 0 || (column('fingerprint') < 0 && column('sentence') < 0)) continue;
    const rows = cells.slice(at + 1).map((row, below) => ({ row, number: at + below + 2 }));
    const filled = rows.filter(({ row }) => row.some((cell) => cell.trim() !== ''));
    return filled.map(({ row, number }) => ({
      row: number,
      cells: Object.fromEntries(NAMES.map((name) => [name, row[places.get(name)!] ?? ''])) as Record<
        SheetColumn,
        string
      >,
    }));
  }
  return undefined;
}
