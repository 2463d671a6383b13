import { countLeading } from '../text/halving';
import type { Paragraph } from './model';

/** How many paragraphs of an earlier text stand unchanged at the beginning and at the end of a later one. */
export interface Unchanged {
  readonly before: number;
  readonly behind: number;
  /** How much further on those at the end stand now. */
  readonly by: number;
}

/**
 * The paragraphs of an earlier text that a change has not touched: each stands with the line breaks around it in the
 * beginning or in the end that both texts share.
 */
export function unchangedParagraphs(
  earlier: { readonly text: string; readonly paragraphs: readonly Paragraph[] },
  text: string,
): Unchanged {
  const { text: old, paragraphs } = earlier;
  const most = Math.min(old.length, text.length);
  const head = longest(most, (from, to) => old.slice(from, to) === text.slice(from, to));
  const tail = longest(most - head, (from, to) => {
    return old.slice(old.length - to, old.length - from) === text.slice(text.length - to, text.length - from);
  });
  // A line that ends with what both texts share may go on behind it, and so the other way round.
  const before = countLeading(paragraphs.length, (index) => paragraphs[index]!.range.end < head);
  const behind = countLeading(paragraphs.length - before, (count) => {
    return paragraphs[paragraphs.length - 1 - count]!.range.start > old.length - tail;
  });
  return { before, behind, by: text.length - old.length };
}

/** How far something holds without a gap, at most up to `most`; `holds` is asked of stretches behind those that hold. */
function longest(most: number, holds: (from: number, to: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (holds(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
