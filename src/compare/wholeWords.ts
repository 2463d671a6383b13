import { isHan } from '../text/characters';
import { wordBoundsAround } from '../text/wordsOfChinese';
import type { Token } from './tokens';
import type { Beside, Texts } from './wordChanges';

/** A change by the numbers of its tokens in both rows, half-open. */
export interface Span {
  readonly row: number;
  readonly rowEnd: number;
  readonly column: number;
  readonly columnEnd: number;
  /** One figure that stands for another. */
  readonly isFigure: boolean;
}

/** Most words have two characters, and few have more than four. */
const LONGEST = 3;

/**
 * Changes widened to whole words of the host's dictionary, where that takes a few shared characters on either side. What
 * only came or went has no word to be widened to. Which words there are is no matter of right and wrong: only what is
 * shown depends on it.
 */
export function wholeWords(texts: Texts, beside: Beside, spans: readonly Span[]): readonly Span[] {
  let floor = { row: 0, column: 0 };
  return spans.map((span, at) => {
    const next = spans[at + 1];
    const ceiling = { row: next?.row ?? beside.before.length, column: next?.column ?? beside.after.length };
    const isBoth = span.row < span.rowEnd && span.column < span.columnEnd;
    const wide = span.isFigure || !isBoth ? span : widened(texts, beside, span, floor, ceiling);
    floor = { row: wide.rowEnd, column: wide.columnEnd };
    return wide;
  });
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The narrowest span that begins and ends with words in both texts; the span itself where there is none. */
function widened(texts: Texts, { before, after }: Beside, span: Span, floor: Place, ceiling: Place): Span {
  const isWhole = wholeness(texts.before, before, span.row, span.rowEnd);
  const isWholeAfter = wholeness(texts.after, after, span.column, span.columnEnd);
  for (let more = 0; more <= 2 * LONGEST; more++) {
    for (let left = Math.max(0, more - LONGEST); left <= Math.min(more, LONGEST); left++) {
      const right = more - left;
      const wide = {
        ...span,
        row: span.row - left,
        column: span.column - left,
        rowEnd: span.rowEnd + right,
        columnEnd: span.columnEnd + right,
      };
      const isFree =
        wide.row >= floor.row &&
        wide.column >= floor.column &&
        wide.rowEnd <= ceiling.row &&
        wide.columnEnd <= ceiling.column;
      if (!isFree || !isShared(before, after, wide, left, right)) continue;
      if (isWhole(wide.row, wide.rowEnd) && isWholeAfter(wide.column, wide.columnEnd)) return wide;
    }
  }
  return span;
}

/** Whether what was added on both sides are characters that both texts share, one beside the other. */
function isShared(before: readonly Token[], after: readonly Token[], wide: Span, left: number, right: number): boolean {
  const same = (row: number, column: number): boolean => {
    const [one, other] = [before[row]!, after[column]!];
    return one.key === other.key && one.figure === undefined && isHan(one.key, 0);
  };
  for (let step = 0; step < left; step++) if (!same(wide.row + step, wide.column + step)) return false;
  for (let step = 1; step <= right; step++) if (!same(wide.rowEnd - step, wide.columnEnd - step)) return false;
  return true;
}

/** Whether a row of tokens around a change begins and ends with words. */
function wholeness(
  text: string,
  tokens: readonly Token[],
  first: number,
  behind: number,
): (from: number, to: number) => boolean {
  const isBound = wordBoundsAround(text, tokens[first]!.start, tokens[behind - 1]!.end);
  return (from, to) => isBound(tokens[from]!.start) && isBound(tokens[to - 1]!.end);
}
