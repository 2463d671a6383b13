import { align, type Aligned } from './align';
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
