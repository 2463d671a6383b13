import type { TextRange } from '../text/range';
import { align, type Aligned } from './align';
import type { WordChange } from './comparison';
import type { Passage } from './draft';
import { tidy } from './tidy';
import { tokensOf, type Token } from './tokens';

/** The texts of both drafts. */
export interface Texts {
  readonly before: string;
  readonly after: string;
}

/** A stretch of both drafts that is laid beside each other word by word. */
export interface Beside {
  readonly before: readonly Token[];
  readonly after: readonly Token[];
  readonly aligned: readonly Aligned[];
}

/** Lays two stretches beside each other. */
export function layBeside(
  texts: Texts,
  before: Pick<Passage, 'range' | 'figures'>,
  after: Pick<Passage, 'range' | 'figures'>,
): Beside {
  const one = tokensOf(texts.before, before.range, before.figures);
  const other = tokensOf(texts.after, after.range, after.figures);
  return { before: one, after: other, aligned: tidy(align(one, other), one, other) };
}

/** What differs, in order; a figure that stands for another one is a change of its own. */
export function wordChanges(texts: Texts, { before, after, aligned }: Beside, start: WordStart): readonly WordChange[] {
  const changes: WordChange[] = [];
  let [row, column] = [0, 0];
  let last = start;
  const between = (pair: Aligned): void => {
    if (pair.before > row || pair.after > column) {
      changes.push({
        before: rangeOf(before, row, pair.before, last.before),
        after: rangeOf(after, column, pair.after, last.after),
      });
    }
  };
  for (const pair of aligned) {
    between(pair);
    const [one, other] = [before[pair.before]!, after[pair.after]!];
    if (texts.before.slice(one.start, one.end) !== texts.after.slice(other.start, other.end)) {
      changes.push({ before: { start: one.start, end: one.end }, after: { start: other.start, end: other.end } });
    }
    last = { before: one.end, after: other.end };
    [row, column] = [pair.before + 1, pair.after + 1];
  }
  between({ before: before.length, after: after.length });
  return changes;
}

/** Where the stretches begin. */
interface WordStart {
  readonly before: number;
  readonly after: number;
}

function rangeOf(tokens: readonly Token[], first: number, behind: number, at: number): TextRange {
  return first === behind ? { start: at, end: at } : { start: tokens[first]!.start, end: tokens[behind - 1]!.end };
}
