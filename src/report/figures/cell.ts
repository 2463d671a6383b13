import { isBlank } from '../../text/characters';
import { opensLine } from './exclusions';

/** Blanks within a cell are looked through this far. */
const WIDEST = 24;

/**
 * Whether `start` to `end` is all of a cell of a table's row, in Markdown (between two strokes) or with tabs, and not the
 * first of its row, which is a label. Bounded time.
 */
export function isCell(text: string, start: number, end: number): boolean {
  const next = text.charCodeAt(end);
  // Most numbers stand in sentences.
  if (next > 0x20 && next !== 0x7c && next !== 0xa0 && next !== 0x3000) return false;
  const right = edge(text, end, 1);
  const mark = text.charAt(right);
  if (mark !== '\t' && mark !== '|' && mark !== '\n' && right < text.length) return false;
  const left = edge(text, start - 1, -1);
  const opener = text.charAt(left);
  if (opener !== '\t' && opener !== '|') return false;
  return (opener === '\t' || mark === '|') && !opensLine(text, left);
}

/** The first place from `at` on that is no blank within a cell. */
function edge(text: string, at: number, step: 1 | -1): number {
  let found = at;
  while (Math.abs(found - at) < WIDEST && isBlank(text, found) && !'\t\n'.includes(text.charAt(found))) found += step;
  return found;
}
