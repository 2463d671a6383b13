import type { Interval } from '../report/interval';
import type { TextRange } from '../text/range';
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
  const figure = {
    range,
    text,
    value,
    scale: 1,
    unit,
    decimals: 0,
    interval: interval ?? { low: value, high: value },
  };
  return {
    index: -1,
    range,
    text,
    shown: text,
    unit,
    dimension: unit,
    figure,
    words: '',
    sentence: near.sentence,
    bracket: near.bracket,
    role: 'amount',
  };
}

/** The same quantity, its place and text, with other values. */
export function withInterval(quantity: Quantity, value: number, interval: Interval): Quantity {
  return quantity.figure ? { ...quantity, figure: { ...quantity.figure, value, interval } } : quantity;
}

/** Where a quantity ends, the unit of a mask included, which is no part of its range. */
export function endOf({ range, figure, text, shown }: Quantity): number {
  return figure ? range.end : range.end + shown.length - text.length;
}
