import { daysIn, type Day } from '../text/day';
import type { Column } from './columns';
import type { TermRow, TermSource } from './term';

/** The cells of one row, without blanks around them, and where to tell what is wrong in one. */
export interface RowCells {
  readonly of: (column: Column) => string;
  readonly tell: (column: Column, message: string) => void;
}

/** Longer ones are not looked for: see `src/text/tokens.ts`. */
const LONGEST = 200;
const MOST_IN_CELL = 100;

/** One row; undefined, with a problem, where its dates cannot be read: it would count when it must not. */
export function readRow(cells: RowCells, source: TermSource): TermRow | undefined {
  const days = validity(cells);
  if (days === undefined) return undefined;
  const full = only(cells, '全称');
  const right = several(cells, '规范提法', /[；;\n]/);
  const wrong = wrongOf(cells, right.length > 0 ? right : full === undefined ? [] : [full]);
  const [short, order, leader] = [shortOf(cells, full), orderOf(cells), leaderOf(cells)];
  return {
    right,
    wrong,
    ...(full === undefined ? {} : { full }),
    short,
    order,
    ...(leader ? { leader } : {}),
    ...days,
    source,
  };
}

function validity({ of, tell }: RowCells): { readonly from?: Day; readonly until?: Day } | undefined {
  const [from, until] = (['生效', '失效'] as const).map((column) => (of(column) === '' ? undefined : (daysIn(of(column)) ?? column))); // prettier-ignore
  for (const wrong of [from, until]) {
    if (typeof wrong !== 'string') continue;
    tell(wrong, '不是日期，这一行没有用；请写成 2026-01-31');
    return undefined;
  }
  const [first, last] = [from, until].map((days) => (typeof days === 'string' ? undefined : days));
  if (first && last && last.last < first.first) {
    tell('失效', '在生效之前，这一行没有用');
    return undefined;
  }
  return { ...(first ? { from: first.first } : {}), ...(last ? { until: last.last } : {}) };
}

/** The parts of a cell, each once, within bounds. */
function several({ of, tell }: RowCells, column: Column, parting: RegExp): readonly string[] {
  // Most cells of a large table.
  if (of(column) === '') return [];
  const parts = [...new Set(of(column).split(parting).map((part) => part.trim()))].filter((part) => /[\p{L}\p{N}]/u.test(part)); // prettier-ignore
  if (parts.length === 0) tell(column, '只有隔开用的标点，没有内容');
  if (parts.length > MOST_IN_CELL) tell(column, `最多${MOST_IN_CELL}个，后面的没有用`);
  return parts.slice(0, MOST_IN_CELL).filter((part) => {
    if (part.length > LONGEST) tell(column, `“${part.slice(0, 20)}…”太长，最多${LONGEST}个字符，没有用`);
    return part.length <= LONGEST;
  });
}

function only(cells: RowCells, column: Column): string | undefined {
  const [first, second] = several(cells, column, /[；;\n]/);
  if (second !== undefined) cells.tell(column, `只能写一个，用了第一个“${first ?? ''}”`);
  return first;
}

/** 、 parts words only where nothing stronger does: a wrong form may have one in it. */
function wordsIn(cells: RowCells, column: Column): readonly string[] {
  return several(cells, column, /[；;\n]/.test(cells.of(column)) ? /[；;\n]/ : /、/);
}

function wrongOf(cells: RowCells, right: readonly string[]): readonly string[] {
  const wrong = wordsIn(cells, '误写');
  if (wrong.length > 0 && right.length === 0) {
    cells.tell('误写', '没有对应的规范提法（或全称），没有用');
    return [];
  }
  return wrong.filter((word) => {
    const problem = right.includes(word)
      ? '和规范提法相同'
      : Array.from(word).length < 2
        ? '只有一个字，到处都会碰上'
        : undefined;
    if (problem !== undefined) cells.tell('误写', `“${word}”${problem}，没有用`);
    return problem === undefined;
  });
}

function shortOf(cells: RowCells, full: string | undefined): readonly string[] {
  const short = wordsIn(cells, '简称');
  if (short.length > 0 && full === undefined) {
    cells.tell('简称', '没有对应的全称，没有用');
    return [];
  }
  return short.filter((word) => {
    const problem = word === full ? '和全称相同' : Array.from(word).length < 2 ? '只有一个字，到处都会碰上' : undefined;
    if (problem !== undefined) cells.tell('简称', `“${word}”${problem}，没有用`);
    return problem === undefined;
  });
}

function orderOf(cells: RowCells): readonly string[] {
  const names = several(cells, '固定顺序', /[、；;\n]/);
  if (names.length !== 1) return names;
  cells.tell('固定顺序', '只有一个名称，没有用；几个名称按次序写在一格里，用顿号隔开');
  return [];
}

/** 张三 副市长; several posts with 、 between them. */
function leaderOf(cells: RowCells): TermRow['leader'] {
  const text = cells.of('领导姓名职务');
  if (text === '') return undefined;
  const [, name, rest] = /^([^\s：:，,、]{2,20})[\s：:，,]+(.{1,200})$/s.exec(text) ?? [];
  const posts = (rest ?? '').split(/[、；;，,\n]/).map((post) => post.trim()).filter((post) => post !== ''); // prettier-ignore
  if (name !== undefined && posts.length > 0) return { name, posts };
  cells.tell('领导姓名职务', '应当是姓名、空格、职务，如“张三 副市长”，几个职务用顿号隔开；没有用');
  return undefined;
}
