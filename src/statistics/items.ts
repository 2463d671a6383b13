import { exactly, type Interval } from '../report/interval';
import { shift, type TextRange } from '../text/range';
import type { Quantity } from './passage';
import { withQuantities, type Statement } from './relation';

/** What is printed of a quantity that is none of the paragraph's figures, in `unit`. */
export interface Printed {
  readonly value: number;
  readonly unit: string;
  readonly decimals: number;
  readonly interval: Interval;
}

/** A quantity made by a relation: it stands outside of sentences and brackets, and no words belong to it. */
export function madeQuantity(text: string, range: TextRange, printed: Printed, role: Quantity['role']): Quantity {
  const { unit } = printed;
  return {
    index: -1,
    range,
    text,
    shown: text,
    unit,
    dimension: unit,
    figure: { range, text, scale: 1, ...printed },
    words: '',
    sentence: 0,
    bracket: -1,
    role,
    cues: 0,
  };
}

/** Something in the text that is no figure and yet counts: a name of a list, a section, an announced number of points. */
export function counted(text: string, range: TextRange, value: number, unit = '个'): Quantity {
  return madeQuantity(text, range, { value, unit, decimals: 0, interval: exactly(value) }, 'item');
}

/** A quantity as printed elsewhere than among the paragraph's figures, such as a table's cell. */
export function printedQuantity(text: string, range: TextRange, printed: Printed): Quantity {
  return madeQuantity(text, range, printed, 'amount');
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
  const further = withQuantities(statement, (quantity) => shifted(quantity, by));
  return statement.list ? { ...further, list: shift(statement.list, by) } : further;
}
