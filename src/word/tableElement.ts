import type { Report } from '../report/model';
import { inlineMarks } from './printed';
import type { PageCell, PageTable, Profile, Run } from './page';
import type { TableLines } from './tableRows';
import { widthOf } from './width';
import type { TextRange } from '../text/range';

/** A column whose cells are longer is set flush left: centred lines of prose read badly. */
const LONGEST_CENTRED = 12;

/** The table of some lines: as many cells in each row as the longest has, the first row its head. */
export function tableElement(report: Report, lines: TableLines, profile: Profile): PageTable {
  const { text, paragraphs } = report;
  const columns = lines.rows.reduce((most, row) => Math.max(most, row.length), 1);
  const rows = lines.rows.map((row, at) => {
    const last = row.at(-1)?.end ?? 0;
    return Array.from({ length: columns }, (_, column) => {
      const range = row[column] ?? { start: last, end: last };
      return cellOf(text, range, lines.kind === 'markdown', at === 0);
    });
  });
  const align = Array.from({ length: columns }, (_, column) => {
    const stated = lines.align[column];
    if (stated !== undefined) return stated;
    const isShort = lines.rows.every((row) => {
      const cell = row[column];
      return cell === undefined || widthOf(text.slice(cell.start, cell.end)) <= LONGEST_CENTRED;
    });
    return isShort ? 'center' : 'left';
  });
  const range = { start: paragraphs[lines.first]!.range.start, end: paragraphs[lines.behind - 1]!.range.end };
  return { type: 'table', range, headRows: 1, rows, align, size: profile.tableSize };
}

function cellOf(text: string, range: TextRange, markdown: boolean, head: boolean): PageCell {
  const words = text.slice(range.start, range.end);
  const runs: Run[] = [];
  const add = (start: number, end: number, bold: boolean, printed = words.slice(start, end)): void => {
    if (start >= end) return;
    const own = { start: range.start + start, end: range.start + end };
    runs.push({ text: printed, range: own, typeface: head ? '黑体' : '仿宋', bold: bold && !head });
  };
  const marks = markdown ? cellMarks(words) : [];
  let at = 0;
  let depth = 0;
  for (const mark of marks) {
    add(at, mark.start, depth > 0);
    if (mark.breaks) add(mark.start, mark.end, false, '\n');
    if (mark.turns !== undefined) depth += mark.turns === 'on' ? 1 : -1;
    at = Math.max(at, mark.end);
  }
  add(at, words.length, depth > 0);
  return { range, runs };
}

interface CellMark extends TextRange {
  readonly turns?: 'on' | 'off';
  readonly breaks?: boolean;
}

/** Markdown's marks in a cell, and `<br>`, which breaks its line. A cell that is nothing but marks is a mask. */
function cellMarks(words: string): readonly CellMark[] {
  if (/^[*_\s]*$/.test(words)) return [];
  const breaks = [...words.matchAll(/<br\s{0,3}\/?>/gi)].map(({ 0: mark, index }) => ({ start: index, end: index + mark.length, breaks: true })); // prettier-ignore
  return [...inlineMarks(words, () => false), ...breaks].sort((a, b) => a.start - b.start);
}
