import type { PrintedCell, PrintedLine, PrintedRow } from '../text/printedPage';
import { printedLines } from './layoutLines';
import { columnShares } from './measure';
import type { PageCell, PageTable } from './page';

/** Blank beside the words of a cell and above and below them, in twips. */
const BESIDE = 80;
const ABOVE = 40;
/** From line to line in a cell, in sizes of its characters. */
const PITCH = 1.25;

/** A row whose height and words do not depend on where it comes to stand: `y` counts from its upper edge. */
export interface TableRow {
  readonly isHead: boolean;
  readonly height: number;
  readonly cells: readonly PrintedCell[];
}

/** All rows of a table as high as their highest cell. */
export function tableRows(table: PageTable, textWidth: number): readonly TableRow[] {
  const widths = columnShares(table, textWidth).map((share) => Math.round(share * textWidth));
  return table.rows.map((row, at) => {
    let x = 0;
    const cells = row.map((cell, column) => {
      const width = widths[column] ?? 0;
      const made = {
        x,
        width,
        lines: cellLines(cell, table, at < table.headRows ? 'center' : (table.align[column] ?? 'left'), x, width),
      };
      x += width;
      return made;
    });
    return atHeight(cells, at < table.headRows);
  });
}

/** A row in pieces, each at most so high; one line of each cell at least goes into a piece. */
export function rowPieces(row: TableRow, most: number): readonly TableRow[] {
  const pitch = row.cells.flatMap(({ lines }) => lines)[0]?.height ?? most;
  const fit = Math.max(1, Math.floor((most - 2 * ABOVE) / pitch));
  const longest = row.cells.reduce((count, { lines }) => Math.max(count, lines.length), 0);
  const pieces: TableRow[] = [];
  for (let from = 0; from < longest; from += fit) {
    const cells = row.cells.map((cell) => ({ ...cell, lines: cell.lines.slice(from, from + fit) }));
    pieces.push(atHeight(cells, row.isHead));
  }
  return pieces;
}

/** A row at its place on a page. */
export function placedRow({ isHead, height, cells }: TableRow, y: number, repeated: boolean): PrintedRow {
  return {
    type: 'row',
    y,
    height,
    repeated,
    isHead,
    cells: cells.map((cell) => ({ ...cell, lines: cell.lines.map((line) => ({ ...line, y: line.y + y })) })),
  };
}

/** Cells with their lines in the middle of the row's height. */
function atHeight(cells: readonly PrintedCell[], isHead: boolean): TableRow {
  const heightOf = ({ lines }: PrintedCell): number => lines.reduce((sum, { height }) => sum + height, 0);
  const height = 2 * ABOVE + cells.reduce((most, cell) => Math.max(most, heightOf(cell)), 0);
  return {
    isHead,
    height,
    cells: cells.map((cell) => {
      const top = Math.round((height - heightOf(cell)) / 2);
      return { ...cell, lines: cell.lines.map((line, at) => ({ ...line, y: top + at * line.height })) };
    }),
  };
}

function cellLines(
  { runs, range }: PageCell,
  { size }: PageTable,
  align: PrintedLine['align'],
  x: number,
  width: number,
): readonly PrintedLine[] {
  return printedLines(runs, range, {
    x: x + BESIDE,
    width: width - 2 * BESIDE,
    height: Math.round(size * 20 * PITCH),
    size,
    character: size * 20,
    firstLine: 0,
    left: 0,
    right: 0,
    align,
    spread: false,
  });
}
