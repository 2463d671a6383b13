import type { ParagraphFacts } from '../../report/model';
import { oneOf } from '../../text/characterSet';
import { keptFor } from '../../text/kept';
import type { TextRange } from '../../text/range';

/** Words printed twice on one place, which is how a PDF makes them bold, are this long, in characters. */
const SHORTEST = 4;
const LONGEST = 40;

/** Marks that no one doubles; 。。。 may be an ellipsis. */
const DOUBLED_MARK = /([，、；：“”‘’《》])\1(?!\1)|(?<!。)。。(?!。)/g;
const HAN = /[\u4e00-\u9fff]/g;

/** What stands twice in a paragraph. */
export interface Overprint {
  /** A phrase and the mark behind it are both doubled: no slip of the hand does that. */
  readonly sure: boolean;
  /** The second copies, in order; a mark of its own in every one or beside it. */
  readonly copies: readonly TextRange[];
}

/**
 * What stands twice in a paragraph that may have been copied from a page on which words are printed over themselves
 * (`推进教育事业推进教育事业。。`); nothing where no mark is doubled.
 */
export const overprintOf = keptFor(({ text }: ParagraphFacts): Overprint => {
  if (!hasDoubledMark(text)) return NOTHING;
  const marks = [...text.matchAll(DOUBLED_MARK)].map(({ index }) => index);
  if (marks.length === 0) return NOTHING;
  const phrases = doubledPhrases(text);
  const heads = new Set(marks);
  const sure = phrases.some(({ end }) => heads.has(end));
  const copies = [...phrases, ...marks.flatMap((at) => [...shortBefore(text, at), { start: at + 1, end: at + 2 }])];
  copies.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: TextRange[] = [];
  // A mark inside a doubled phrase goes with it.
  for (const copy of copies) if (copy.start >= (apart[apart.length - 1]?.end ?? 0)) apart.push(copy);
  return { sure, copies: apart };
});

const NOTHING: Overprint = { sure: false, copies: [] };

const isMark = oneOf('，、；：“”‘’《》。');

/** Asked of every paragraph, and hardly any has one. */
function hasDoubledMark(text: string): boolean {
  // Of two that stand side by side one has an odd place.
  for (let at = 1; at < text.length; at += 2) {
    if (!isMark(text, at)) continue;
    const mark = text.charCodeAt(at);
    if (mark === text.charCodeAt(at - 1) || (at + 1 < text.length && mark === text.charCodeAt(at + 1))) return true;
  }
  return false;
}

/** The second copy of each phrase that stands twice in a row. */
function doubledPhrases(text: string): readonly TextRange[] {
  const found: TextRange[] = [];
  for (let at = 0; at + 2 * SHORTEST < text.length; at++) {
    const length = doubledAt(text, at);
    if (length === 0) continue;
    found.push({ start: at + length, end: at + 2 * length });
    at += 2 * length - 1;
  }
  return found;
}

/** How long the phrase is that stands twice from here on; 0 where none does. */
function doubledAt(text: string, at: number): number {
  const first = text.charCodeAt(at);
  for (let length = SHORTEST - 1; length <= LONGEST; length++) {
    if (text.charCodeAt(at + length) !== first) continue;
    const phrase = text.slice(at, at + length);
    if (length < SHORTEST && !phrase.endsWith('。')) continue;
    if (text.startsWith(phrase, at + length) && (phrase.match(HAN)?.length ?? 0) >= Math.min(length - 1, SHORTEST - 1))
      return length;
  }
  return 0;
}

/** Two or three characters are a word that may be meant twice, but not before a doubled mark. */
function shortBefore(text: string, mark: number): readonly TextRange[] {
  for (const length of [2, 3]) {
    const copy = text.slice(Math.max(0, mark - length), mark);
    if (/^[\u4e00-\u9fff]+$/.test(copy) && text.slice(Math.max(0, mark - 2 * length), mark - length) === copy)
      return [{ start: mark - length, end: mark }];
  }
  return [];
}
