import { exactly } from '../report/interval';
import type { Interval } from '../report/interval';
import { shift, type TextRange } from '../text/range';
import type { Quantity } from './passage';
import type { Statement } from './relation';

/** Something in the text that is no figure and yet counts: a name of a list, a section, an announced number of points. */
export function counted(text: string, range: TextRange, value: number, unit = '个'): Quantity {
  return {
    index: -1,
    range,
    text,
    shown: text,
    unit,
    dimension: unit,
    figure: { range, text, value, scale: 1, unit, decimals: 0, interval: exactly(value) },
    words: '',
    sentence: 0,
    bracket: -1,
    role: 'item',
  };
}

/** A quantity as printed elsewhere than among the paragraph's figures, such as a table's cell. */
export function printedQuantity(
  text: string,
  range: TextRange,
  read: { value: number; decimals: number; unit: string; interval: Interval },
): Quantity {
  const { value, decimals, unit, interval } = read;
  return {
    index: -1,
    range,
    text,
    shown: text,
    unit,
    dimension: unit,
    figure: { range, text, value, scale: 1, unit, decimals, interval },
    words: '',
    sentence: 0,
    bracket: -1,
    role: 'amount',
  };
}

const moved = new WeakMap<Quantity, { readonly by: number; readonly quantity: Quantity }>();

/** The same quantity, `by` units further on; the same object where it was last moved as far. */
export function shifted(quantity: Quantity, by: number): Quantity {
  const before = moved.get(quantity);
  if (before?.by === by) return before.quantity;
  const further = { ...quantity, range: shift(quantity.range, by) };
  moved.set(quantity, { by, quantity: further });
  return further;
}

/** The statement with all of its places `by` units further on. */
export function shiftedStatement(statement: Statement, by: number): Statement {
  const operands = Object.entries(statement.operands).map(([name, value]) => [
    name,
    'range' in value ? shifted(value, by) : value.map((each) => shifted(each, by)),
  ]);
  const list = statement.list && { list: shift(statement.list, by) };
  return {
    ...statement,
    operands: Object.fromEntries(operands) as Statement['operands'],
    printed: shifted(statement.printed, by),
    ...list,
  };
}
