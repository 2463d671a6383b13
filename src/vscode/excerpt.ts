import type { TextRange } from '../text/range';
import { oneLine } from './words';

/** So much of the line stands before and behind what is meant. */
const before = 26;
const behind = 20;

/** `…设立登记类【800件】（占比40.00%）…`: a place among the words of its line. */
export function excerpt(text: string, { start, end }: TextRange): string {
  const lead = /[^\r\n]*$/.exec(text.slice(Math.max(0, start - before - 1), start))?.[0] ?? '';
  const tail = /^[^\r\n]*/.exec(text.slice(end, end + behind + 1))?.[0] ?? '';
  const from = lead.length > before ? `…${lead.slice(1)}` : lead;
  const to = tail.length > behind ? `${tail.slice(0, behind)}…` : tail;
  return oneLine(`${from}【${text.slice(start, end)}】${to}`);
}
