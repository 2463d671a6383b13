import { plain } from '../text/characters';

/** A printed figure with everything that belongs to it is never longer. In UTF-16 units. */
const LONGEST = 60;
const NUMBER = /\d[\d,]*(?:\.\d+)?/g;
const BARE = /^[+-]?\d[\d,]*(?:\.\d+)?$/;

/**
 * What a department wants in place of a printed figure. An empty cell, or one that differs only in width or blanks, is
 * no change. A bare number keeps the words around the printed one (`6300` for `6200多件` is `6300多件`).
 */
export function changedFigure(printed: string, cell: string): { readonly to?: string; readonly problem?: string } {
  const wanted = cell.trim();
  if (wanted === '' || plain(wanted) === plain(printed)) return {};
  if (wanted.length > LONGEST || /[\r\n]/.test(wanted)) return { problem: '数据一栏写的不是一个数，没有采用' };
  if (!BARE.test(plain(wanted)) || BARE.test(plain(printed))) return { to: wanted };
  // A spreadsheet may have made 0.3603 of 36.03%.
  if (/[%‰]/.test(plain(printed))) return { problem: `数据“${wanted}”没有写百分号，没有采用` };
  const numbers = plain(printed).match(NUMBER) ?? [];
  if (numbers.length !== 1) return { problem: `数据“${wanted}”没有写单位，没有采用` };
  return { to: plain(printed).replace(numbers[0], plain(wanted)) };
}
