import { exactly } from '../report/interval';
import type { Interval } from '../report/interval';
import { shift, type TextRange } from '../text/range';
import type { Quantity } from './passage';

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

/** The same quantity, `by` units further on. */
export function shifted(quantity: Quantity, by: number): Quantity {
  return { ...quantity, range: shift(quantity.range, by) };
}
