import type { TextRange } from '../text/range';
import { oneLine } from './words';

/** So much of the line stands before and behind what is meant. */
const before = 26;
const behind = 20;

/** `…设立登记类【800件】（占比40.00%）…`: a place among the words of its line. */
export function excerpt(text: string, { start, end }: TextRange): string {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const rest = /^[^\r\n]*/.exec(text.slice(end, end + behind + 1))?.[0] ?? '';
  const from = Math.max(lineStart, start - before);
  const lead = `${from > lineStart ? '…' : ''}${text.slice(from, start)}`;
  const tail = rest.length > behind ? `${rest.slice(0, behind)}…` : rest;
  return oneLine(`${lead}【${text.slice(start, end)}】${tail}`);
}
