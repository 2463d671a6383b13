import type { Passage, Quantity } from '../passage';
import type { Relation, Statement } from '../relation';

/**
 * Shares that make up a whole, where the text says so: the last one is what remains. `A占45%，B占35%，其余占20%`.
 */
export const shares: Relation = {
  id: 'shares',
  title: '占比合计',
  find: (passage) => passage.quantities.flatMap((_, index) => statementAt(passage, index)),
};

const REST = /(?:其余|剩余)[^，；。占]{0,12}占(?:比|总数的|全部的)?(?:重)?(?:为|约为|达)?$/;
const SHARE = /(?<!分别|各)占(?:比|总数的|全部的)?(?:重)?(?:为|约为|达|约|近)?$/;

function statementAt(passage: Passage, index: number): readonly Statement[] {
  const printed = passage.quantities[index];
  if (printed?.dimension !== '%' || !REST.test(printed.words)) return [];
  const before = sharesBefore(passage, index, printed);
  return before.length > 0 ? [{ relation: 'shares', operands: { shares: before }, printed }] : [];
}

/** The shares of the same list, from the same sentence back; anything else in per cent between them ends the list. */
function sharesBefore(passage: Passage, index: number, rest: Quantity): readonly Quantity[] {
  const found: Quantity[] = [];
  for (let at = index - 1; at >= 0; at -= 1) {
    const quantity = passage.quantities[at];
    if (quantity === undefined || quantity.sentence !== rest.sentence || quantity.bracket !== rest.bracket) break;
    if (quantity.dimension !== '%') continue;
    if (!SHARE.test(quantity.words)) return [];
    found.unshift(quantity);
  }
  return found;
}
