import type { Cells } from '../tables/table';
import { plain } from '../text/characters';
import type { TextRange } from '../text/range';
import type { CheckedFigure } from './checkedFigures';
import type { Mark, Marks } from './mark';
import { markOf, saysSomething } from './markRecord';
import { returnedRows, type ReturnedRow } from './sheetColumns';
import { sentenceCell } from './sheet';
import { answerOf } from './sheetAnswer';
import { changedFigure } from './sheetChange';

/** A department wrote another figure: a change to be looked at, never made unasked. */
export interface SheetChange {
  /** Of the figure in the report. */
  readonly range: TextRange;
  readonly from: string;
  readonly to: string;
  /** What was said of the new figure; without its fingerprint, which it has once it stands in the text. */
  readonly answer: Omit<Mark, 'fingerprint'>;
}

/** A row of the sheet that belongs to no figure of the report any more: the sentence or a figure has changed since. */
export interface LostRow {
  /** The line in the sheet, from 1. */
  readonly row: number;
  readonly sentence: string;
  readonly figure: string;
}

/** Something in the sheet that was not understood. */
export interface SheetProblem {
  readonly row: number;
  readonly message: string;
}

/** What a returned 数据核对表 says. */
export interface SheetAnswers {
  readonly marks: Marks;
  /** In the order of the text. */
  readonly changes: readonly SheetChange[];
  readonly lost: readonly LostRow[];
  readonly problems: readonly SheetProblem[];
}

/**
 * Reads a returned sheet against the report as it is now. A row belongs to the figure of its 标识, or without one to the
 * figure of its 原句 and 数据. Total: what cannot be understood is a problem with its row.
 *
 * @param at when the answers came, for the marks; ISO 8601 in UTC
 */
export function readSheet(cells: Cells, figures: readonly CheckedFigure[], at?: string): SheetAnswers {
  const rows = returnedRows(cells);
  if (!rows) {
    const message = '没有找到表头：第一行应有“数据”和“标识”（或“原句”）等列名';
    return { marks: new Map(), changes: [], lost: [], problems: [{ row: 1, message }] };
  }
  const marks = new Map<string, Mark>();
  const changes: SheetChange[] = [];
  const lost: LostRow[] = [];
  const problems: SheetProblem[] = [];
  const find = finder(figures);
  const rowOf = new Map<string, number>();
  for (const returned of rows) {
    const { row } = returned;
    const figure = find(returned);
    const earlier = figure && rowOf.get(figure.fingerprint);
    if (!figure) lost.push({ row, sentence: returned.cells.sentence, figure: returned.cells.figure });
    else if (earlier !== undefined)
      problems.push({ row, message: `与第${earlier}行是同一处数据，以第${earlier}行为准` });
    else {
      rowOf.set(figure.fingerprint, row);
      const read = readRow(returned, figure, at);
      if (saysSomething(read.mark)) marks.set(figure.fingerprint, read.mark);
      if (read.change) changes.push(read.change);
      problems.push(...read.problems.map((message) => ({ row, message })));
    }
  }
  changes.sort((a, b) => a.range.start - b.range.start);
  return { marks, changes, lost, problems };
}

interface ReadRow {
  readonly mark: Mark;
  readonly change?: SheetChange;
  readonly problems: readonly string[];
}

function readRow({ cells }: ReturnedRow, { fingerprint, range, text }: CheckedFigure, at: string | undefined): ReadRow {
  const { state, rest } = answerOf(cells.answer);
  const change = changedFigure(text, cells.figure);
  const problems: string[] = [];
  if (rest !== '') problems.push(`核对结果“${rest}”不是“核实无误”或“有疑问”，已作为备注`);
  if (change.problem !== undefined) problems.push(change.problem);
  const said = markOf({
    fingerprint,
    ...(state === undefined ? {} : { state }),
    source: cells.source,
    asOf: cells.asOf,
    note: [cells.note.trim(), rest].filter((part) => part !== '').join('；'),
    ...(at === undefined ? {} : { at }),
  });
  if (change.to === undefined) return { mark: said, problems };
  // Who writes another figure and 无误 beside it vouches for the new one, not for what the report says.
  const mark = state === 'verified' ? without(said, 'state') : said;
  return { mark, change: { range, from: text, to: change.to, answer: without(said, 'fingerprint') }, problems };
}

function without<Name extends keyof Mark>(mark: Mark, name: Name): Omit<Mark, Name> {
  return Object.fromEntries(Object.entries(mark).filter(([key]) => key !== name)) as Omit<Mark, Name>;
}

/** Finds the figure of a row. Without 标识, equal sentences and figures are taken in their order. */
function finder(figures: readonly CheckedFigure[]): (row: ReturnedRow) => CheckedFigure | undefined {
  const byFingerprint = new Map(figures.map((figure) => [figure.fingerprint, figure]));
  const byWords = new Map<string, CheckedFigure[]>();
  const key = (sentence: string, figure: string): string => `${plain(sentence)}\n${plain(figure)}`;
  for (const figure of figures) {
    const words = key(sentenceCell(figure), figure.text);
    const known = byWords.get(words);
    if (known) known.push(figure);
    else byWords.set(words, [figure]);
  }
  // Behind the last of them the first comes again, and is told as one row too many.
  const taken = new Map<string, number>();
  return ({ cells }) => {
    const fingerprint = cells.fingerprint.trim();
    if (fingerprint !== '') return byFingerprint.get(fingerprint);
    const words = key(cells.sentence, cells.figure);
    const same = byWords.get(words) ?? [];
    const next = taken.get(words) ?? 0;
    taken.set(words, next + 1);
    return same[next % Math.max(1, same.length)];
  };
}
