import { countLeading } from '../text/halving';
import type { TextRange } from '../text/range';

/** How many of the sorted items begin in a range. */
export function countIn(items: readonly { readonly range: TextRange }[], { start, end }: TextRange): number {
  const before = (offset: number): number => countLeading(items.length, (index) => items[index]!.range.start < offset);
  return before(end) - before(start);
}
