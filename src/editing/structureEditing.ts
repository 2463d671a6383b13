import { insertChild, insertSibling } from './insert';
import { demote, promote } from './levels';
import { mergeWithNext } from './merge';
import { moveBehind, moveBy } from './moves';
import { toParagraphs, toRunIn } from './paragraphs';
import { remove } from './remove';
import { renumber, restyle } from './renumber';
import { split } from './split';
import type { Structure } from './structure';

/** Every change of structure, as `Structure` tells them. */
export const structure: Structure = Object.freeze({
  moveUp: (report, section) => moveBy(report, section, -1),
  moveDown: (report, section) => moveBy(report, section, 1),
  moveBehind,
  promote,
  demote,
  insertSibling,
  insertChild,
  remove,
  split,
  mergeWithNext,
  renumber,
  restyle,
  toParagraphs,
  toRunIn,
} satisfies Structure);
