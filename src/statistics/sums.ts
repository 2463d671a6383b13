import { add, exactly, meets } from '../report/interval';
import type { Passage, Quantity } from './passage';
import { lastUnit } from './verdict';

/** Words before a figure that is the sum of others. */
export const TOTAL_WORD =
  /(?:总计|合计|共计|总收入|总支出|总财力|收入总量|支出总量|总额|总数|总量)(?:累计|预计|完成|[约共]?为|达到?|约|将)*$/;
/** Nobody adds up more in one sentence. */
const MOST = 30;

/** Amounts of the same kind on the same level before `printed`, in order, the nearest thirty; none before `from`. */
export function termsBefore(passage: Passage, printed: Quantity, from: number): readonly Quantity[] {
  const found: Quantity[] = [];
  for (let at = printed.index - 1; at >= 0 && found.length < MOST; at -= 1) {
    const value = passage.quantities[at];
    if (value === undefined || value.range.start < from) break;
    if (value.bracket === printed.bracket && value.dimension === printed.dimension && value.role === 'amount') {
      found.push(value);
    }
  }
  return found.reverse();
}

/** Whether the parts can add up to the total; of a mask among them one cannot say that they do not. */
export function addUp(parts: readonly Quantity[], total: Quantity): boolean {
  if (total.figure === undefined) return true;
  let sum = exactly(0);
  for (const { figure } of parts) {
    if (figure === undefined) return true;
    sum = add(sum, figure.interval);
  }
  return meets(total.figure.interval, sum);
}

/** Whether the parts miss the total by so little (40 last units, or 1.5%) that no other reading is likely. */
export function nearlyAddUp(parts: readonly Quantity[], total: Quantity): boolean {
  const value = total.figure?.value ?? NaN;
  const sum = parts.reduce((result, { figure }) => result + (figure?.value ?? NaN), 0);
  return Math.abs(sum - value) <= Math.max(lastUnit(total) * 40, Math.abs(value) * 0.015);
}
