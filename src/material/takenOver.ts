import type { Unchanged } from '../compare/unchangedFrom';
import type { TextRange } from '../text/range';
import { candidates, type Candidate } from './candidates';
import type { StoredText } from './indexFile';
import { indexText, paragraphAt, SHORTEST } from './indexedText';
import { sharedBetween, type Likeness } from './likeParagraphs';
import { plainParagraph, plainParagraphs, type PlainParagraph } from './plain';
import { printsOf } from './prints';

/** A figure that two paragraphs both have, in the same words' company. */
export interface SameFigure {
  readonly mine: TextRange;
  readonly theirs: TextRange;
}

/** A paragraph of a draft that stands, or nearly, in another text too. */
export interface TakenOver {
  readonly mine: TextRange;
  /** The number of the other text in the list that was asked. */
  readonly text: number;
  readonly theirs: TextRange;
  readonly likeness: Likeness;
  /** How much of the shorter one stands in the other, from 0 to 1. */
  readonly share: number;
  /** The figures that were not changed: the classic mistake. Years and dates are none. */
  readonly figures: readonly SameFigure[];
}

/** A draft's own paragraphs that are alike. */
export type Repeated = Omit<TakenOver, 'text'>;

/** A text whose paragraph is asked for; undefined where it cannot be read any more. */
export type ReadText = (text: number) => Promise<string | undefined>;

/** What two paragraphs have in common, each read as a report of its own. */
export type Unaltered = (before: string, after: string) => readonly Unchanged[];

/** Rare prints that a copy shares with its original, of all of its prints; fewer are shared by chance. */
const LEAST = 0.12;
/** The most places that are told of one paragraph. */
const MOST = 3;

/**
 * The paragraphs of a draft that were taken over from other texts, in the order of the draft; for each the best places first.
 * Texts are read one by one, and only those that promise something.
 *
 * @param unaltered is asked for the figures of paragraphs that are alike
 * @param isCancelled asked between texts; what was found until then is given
 */
export async function takenOver(
  draft: string,
  texts: readonly StoredText[],
  read: ReadText,
  unaltered: Unaltered,
  isCancelled: () => boolean = () => false,
): Promise<readonly TakenOver[]> {
  const mine = plainParagraphs(draft, SHORTEST);
  const likely = candidates(mine.map(({ units }) => printsOf(units)), texts.map(({ indexed }) => indexed), { least: LEAST, most: 3 * MOST }); // prettier-ignore
  const found: Pair[] = [];
  for (const [text, list] of groupedByText(likely)) {
    if (isCancelled()) break;
    const words = await read(text);
    if (words === undefined) continue;
    for (const { query, paragraph } of list) {
      const { start, end } = paragraphAt(texts[text]!.indexed, paragraph);
      const theirs = plainParagraph(words, Math.min(start, words.length), Math.min(end, words.length));
      found.push(...pairOf(mine[query]!, theirs, text, words.slice(theirs.start, theirs.end)));
    }
  }
  return bestOfEach(found, MOST).map((pair) => toldOf(pair, draft, unaltered));
}

/** The paragraphs of a draft that are like an earlier one of it, in order; each with the earlier one it is most like. */
export function repeatedWithin(draft: string, unaltered: Unaltered): readonly Repeated[] {
  const plain = plainParagraphs(draft, SHORTEST);
  const asked = plain.map(({ units }) => printsOf(units));
  const found = candidates(asked, [indexText(draft)], { least: LEAST, most: 3 * MOST })
    .filter(({ query, paragraph }) => paragraph < query)
    .flatMap(({ query, paragraph }) => {
      const { start, end } = plain[paragraph]!;
      return pairOf(plain[query]!, plain[paragraph]!, 0, draft.slice(start, end));
    });
  return bestOfEach(found, 1).map((pair) => toldOf(pair, draft, unaltered));
}

function groupedByText(likely: readonly Candidate[]): ReadonlyMap<number, readonly Candidate[]> {
  const groups = new Map<number, Candidate[]>();
  for (const candidate of likely) {
    const group = groups.get(candidate.document);
    if (group) group.push(candidate);
    else groups.set(candidate.document, [candidate]);
  }
  return groups;
}

/** Two paragraphs that are alike, and the words of the other one. */
interface Pair extends Omit<TakenOver, 'figures'> {
  readonly words: string;
}

function pairOf(mine: PlainParagraph, theirs: PlainParagraph, text: number, words: string): readonly Pair[] {
  const { share, likeness } = sharedBetween(mine, theirs);
  return likeness === undefined ? [] : [{ mine: rangeOf(mine), text, theirs: rangeOf(theirs), likeness, share, words }];
}

function rangeOf({ start, end }: PlainParagraph): TextRange {
  return { start, end };
}

/** The places that are most like each paragraph, in the order of the draft. */
function bestOfEach(found: readonly Pair[], most: number): readonly Pair[] {
  const sorted = [...found].sort((one, other) => one.mine.start - other.mine.start || other.share - one.share);
  return sorted.filter((each, at) => sorted[at - most]?.mine.start !== each.mine.start);
}

/** With the figures that are the same in both. */
function toldOf({ words, ...pair }: Pair, draft: string, unaltered: Unaltered): TakenOver {
  const figures = unaltered(words, draft.slice(pair.mine.start, pair.mine.end))
    .filter(({ kind }) => kind === 'figure')
    .map((same) => ({ mine: moved(same.after, pair.mine.start), theirs: moved(same.before, pair.theirs.start) }));
  return { ...pair, figures };
}

function moved({ start, end }: TextRange, by: number): TextRange {
  return { start: start + by, end: end + by };
}
