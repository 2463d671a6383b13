import type { TextRange } from '../text/range';
import type { Aligned } from './align';
import type { Beside, Texts } from './beside';
import type { WordChange } from './comparison';
import type { Token } from './tokens';
import type { Span, WholeWords } from './wholeWords';

/**
 * What differs, in order; a figure that stands for another one is a change of its own. Words that differ in a character are
 * told whole: 重点 became 重大, not 点 became 大.
 */
export function wordChanges(
  texts: Texts,
  beside: Beside,
  start: WordStart,
  wholeWords: WholeWords,
): readonly WordChange[] {
  const { before, after, aligned } = beside;
  const spans: Span[] = [];
  let [row, column] = [0, 0];
  const between = (pair: Aligned): void => {
    if (pair.before <= row && pair.after <= column) return;
    spans.push({ row, rowEnd: pair.before, column, columnEnd: pair.after, isFigure: false });
  };
  for (const pair of aligned) {
    between(pair);
    [row, column] = [pair.before + 1, pair.after + 1];
    const [one, other] = [before[pair.before]!, after[pair.after]!];
    if (texts.before.slice(one.start, one.end) !== texts.after.slice(other.start, other.end)) {
      spans.push({ row: pair.before, rowEnd: row, column: pair.after, columnEnd: column, isFigure: true });
    }
  }
  between({ before: before.length, after: after.length });
  return wholeWords(texts, beside, spans).map((span) => ({
    before: rangeOf(before, span.row, span.rowEnd, start.before),
    after: rangeOf(after, span.column, span.columnEnd, start.after),
  }));
}

/** Where the stretches begin. */
interface WordStart {
  readonly before: number;
  readonly after: number;
}

/** Of no tokens the place behind the one before; `start` where there is none. */
function rangeOf(tokens: readonly Token[], first: number, behind: number, start: number): TextRange {
  if (first < behind) return { start: tokens[first]!.start, end: tokens[behind - 1]!.end };
  const at = tokens[first - 1]?.end ?? start;
  return { start: at, end: at };
}
