import { meets, scale as scaled, type Interval } from '../report/interval';
import type { Quantity } from './passage';

/** A figure with its scale word put right. */
export interface UnitSlip {
  readonly text: string;
  readonly factor: number;
}

/** Scale words that are written for each other, and what the change makes of the value. */
const SLIPS: readonly (readonly [from: string, to: string, factor: number])[] = [
  ['万', '亿', 1e4],
  ['亿', '万', 1e-4],
  ['', '万', 1e4],
  ['万', '', 1e-4],
  ['', '亿', 1e8],
  ['亿', '', 1e-8],
];

/**
 * The scale word with which the figure would agree: 1.5万元 for 1.5亿元, 16158元 for 16158万元. In published budgets it is
 * the commonest slip of all.
 * @param allowed the values that would agree
 */
export function unitSlip({ text, unit, figure }: Quantity, allowed: Interval): UnitSlip | undefined {
  if (figure === undefined || unit === '' || unit === '%' || !text.endsWith(unit)) return undefined;
  // Of what must only be more or less than something, any scale would agree.
  if (allowed.low <= 0 || allowed.high === Infinity) return undefined;
  const stem = text.slice(0, text.length - unit.length);
  const [digits = '', word = ''] = /^(.*?[0-9０-９])(万|亿)?$/.exec(stem)?.slice(1) ?? [];
  if (digits === '') return undefined;
  const slip = SLIPS.find(([from, , factor]) => from === word && meets(scaled(figure.interval, factor), allowed));
  return slip && { text: digits + slip[1] + unit, factor: slip[2] };
}
