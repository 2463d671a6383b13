import { exactly, type Interval } from '../report/interval';
import type { TextRange } from '../text/range';
import { madeQuantity } from './items';
import type { Passage, Quantity } from './passage';

/**
 * A quantity that the text states without a figure: a year, a rank, how often something doubled, which way it went.
 * @param near the quantity in whose sentence and bracket it stands
 * @param interval in `unit`
 */
export function stated(
  passage: Passage,
  range: TextRange,
  near: Quantity,
  { value, interval, unit = '' }: { readonly value: number; readonly interval?: Interval; readonly unit?: string },
): Quantity {
  const text = passage.text.slice(range.start, range.end);
  const printed = { value, unit, decimals: 0, interval: interval ?? exactly(value) };
  return { ...madeQuantity(text, range, printed, 'amount'), sentence: near.sentence, bracket: near.bracket };
}

/** The same quantity, its place and text, with other values. */
export function withInterval(quantity: Quantity, value: number, interval: Interval): Quantity {
  return quantity.figure ? { ...quantity, figure: { ...quantity.figure, value, interval } } : quantity;
}
