import { isHan } from '../text/characters';
import { wordBoundsAround } from '../text/wordsOfChinese';
import type { Beside, Texts } from './beside';
import type { Token } from './tokens';

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
/** What is longer on either side is no slip in a word: it is told as it is. */
const SHORT = 4;
/** A place costs some 30 µs in the dictionary; nobody reads a list of more of them. */
const MOST = 500;

/** Widens the changes between two stretches, in order, as long as there is patience left. */
export type WholeWords = (texts: Texts, beside: Beside, spans: readonly Span[]) => readonly Span[];

/**
 * Changes widened to whole words of the host's dictionary, where that takes a few shared characters on either side: 重点
 * became 重大, not 点 became 大. What only came or went has no word to be widened to. Which words there are is no matter of
 * right and wrong: only what is shown depends on it, so that a comparison looks up its first places and leaves the rest.
 */
export function createWholeWords(most = MOST): WholeWords {
  let places = most;
  return (texts, beside, spans) => {
    let floor = { row: 0, column: 0 };
    return spans.map((span, at) => {
      const next = spans[at + 1];
      const ceiling = { row: next?.row ?? beside.before.length, column: next?.column ?? beside.after.length };
      let wide = span;
      if (places > 0 && isDoubtful(beside, span, floor, ceiling)) {
        places -= 1;
        wide = widened(texts, beside, span, floor, ceiling);
      }
      floor = { row: wide.rowEnd, column: wide.columnEnd };
      return wide;
    });
  };
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Whether a few characters became a few others beside a character of Chinese that stayed. */
function isDoubtful({ before, after }: Beside, span: Span, floor: Place, ceiling: Place): boolean {
  if (span.isFigure || !isShort(before, span.row, span.rowEnd) || !isShort(after, span.column, span.columnEnd))
    return false;
  const leftFree = span.row > floor.row && span.column > floor.column;
  const rightFree = span.rowEnd < ceiling.row && span.columnEnd < ceiling.column;
  return (
    (leftFree && isSame(before[span.row - 1]!, after[span.column - 1]!)) ||
    (rightFree && isSame(before[span.rowEnd]!, after[span.columnEnd]!))
  );
}

/** Whether tokens are some text, and a few characters of it: a word of Latin letters may have any length. */
function isShort(tokens: readonly Token[], first: number, behind: number): boolean {
  return first < behind && tokens[behind - 1]!.end - tokens[first]!.start <= SHORT;
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
  for (let step = 0; step < left; step++) {
    if (!isSame(before[wide.row + step]!, after[wide.column + step]!)) return false;
  }
  for (let step = 1; step <= right; step++) {
    if (!isSame(before[wide.rowEnd - step]!, after[wide.columnEnd - step]!)) return false;
  }
  return true;
}

function isSame(one: Token, other: Token): boolean {
  return one.key === other.key && one.figure === undefined && isHan(one.key, 0);
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
