import type { Passage, Quantity } from './passage';
import { openerBefore } from './whole';

/** Words before a quantity that make it no part of a list. */
const NO_PART = /(?:目标|任务|计划|人均|户均|平均|最[高大小多少]|最低(?!生活))/;

/** The quantities that one 其中 (or one bracket) opens: same sentence, same bracket, same dimension. */
export function partLists(passage: Passage): readonly (readonly Quantity[])[] {
  const found = new Map<number, Quantity[]>();
  for (const quantity of passage.quantities) {
    const opener = openedAt(passage, quantity);
    if (opener < 0) continue;
    const list = found.get(opener) ?? [];
    if (list.length > 0 && quantity.sentence !== list[0]?.sentence) continue;
    if (isPart(quantity, list[0])) list.push(quantity);
    found.set(opener, list);
  }
  return [...found.values()].filter((list) => list.length > 1);
}

function isPart(quantity: Quantity, first: Quantity | undefined): boolean {
  if (quantity.role !== 'amount' || quantity.unit === '' || ['%', '倍', '个百分点', '年', '天'].includes(quantity.unit))
    return false;
  if (NO_PART.test(quantity.words) || quantity.words === '') return false;
  return first === undefined || (quantity.dimension === first.dimension && quantity.bracket === first.bracket);
}

/** Where the 其中 stands that opens the quantity's list; its bracket where it has none inside of that; else -1. */
function openedAt(passage: Passage, quantity: Quantity): number {
  return Math.max(openerBefore(passage, quantity) ?? -1, quantity.bracket);
}
