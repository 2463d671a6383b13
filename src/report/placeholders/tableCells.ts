import type { TextRange } from '../../text/range';
import { unitAfter } from './units';

/** More blanks than this between a word and its cell's edge are not looked through. */
const WIDEST = 40;
const CELL_BEGINS = /(?:^|[|\t])[ 　]*$/;
const CELL_ENDS = /^[ 　]*(?:[|\t]|$)/;
const NUMBER = /^[-+−]?\d[\d,，]*(?:\.\d+)?[%％‰]?$/;
/** The name of a quantity, as it labels a row; its unit in brackets behind it is apart. */
const QUANTITY = /(?:[数率额值量]|收入|支出|增速|增长|增幅|降幅|面积|比重|占比|人口|金额|投资|产量|余额)$/;

/** Whether something has a cell of a table to itself: between bars or tabs, one of which may be the line's edge. */
export function hasCell(text: string, { start, end }: TextRange): boolean {
  const before = text.slice(Math.max(0, start - WIDEST), start);
  const after = text.slice(end, end + WIDEST);
  if (!/[|\t]/.test(before + after)) return false;
  return (start <= WIDEST || /[|\t]/.test(before)) && CELL_BEGINS.test(before) && CELL_ENDS.test(after);
}

/**
 * Whether a row of a table is one of figures: another cell of it is a unit (亿元) or a number, or its first word names
 * a quantity (受理件数, 生产总值（亿元）). The number in front of a row and what the row is called are no such cells.
 */
export function isRowOfFigures(line: string): boolean {
  if (!/[|\t]/.test(line)) return false;
  const cells = line
    .split(/[|\t]/)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
  const label = cells.findIndex((cell) => /[\u4e00-\u9fff]/.test(cell));
  const name = cells[label];
  if (name === undefined) return false;
  const [, unit] = /[（(]([^（）()]{1,6})[）)]$/.exec(name) ?? [];
  if ((unit !== undefined && isUnit(unit)) || QUANTITY.test(name.replace(/[（(][^（）()]{1,6}[）)]$/, ''))) return true;
  return cells.slice(label + 1).some((cell) => NUMBER.test(cell) || isUnit(cell));
}

function isUnit(word: string): boolean {
  const unit = unitAfter(word, 0);
  return unit?.force === 'sure' && unit.end === word.length;
}
