import type { TextRange } from '../text/range';
import { mayHave, pairsOf } from './bigrams';
import type { StoredText } from './indexFile';
import { SHORTEST } from './indexedText';
import { plainParagraph, plainParagraphs } from './plain';
import type { ReadText } from './takenOver';

/** A paragraph that says something like what is looked for. */
export interface Material {
  /** The number of its text in the list that was asked. */
  readonly text: number;
  readonly range: TextRange;
  /** How much of what is looked for it has, from 0 to 1; words that few texts have count most. */
  readonly score: number;
}

/** What a paragraph must have of what is looked for. */
const LEAST = 0.45;
/** The most texts that are read, and the most paragraphs that are given. */
const MOST_TEXTS = 300;
const MOST = 50;

/**
 * Paragraphs of other texts that say something like some words, a sentence or a paragraph, the likest first. The index says
 * which texts may have the words; only those are read.
 *
 * @param isCancelled asked between texts; what was found until then is given
 */
export async function findMaterial(
  wanted: string,
  texts: readonly StoredText[],
  read: ReadText,
  isCancelled: () => boolean = () => false,
): Promise<readonly Material[]> {
  const worth = worthOf(pairsOfWords(wanted), texts);
  const whole = [...worth.values()].reduce((sum, each) => sum + each, 0);
  if (whole === 0) return [];
  const promising = texts
    .map(({ indexed }, text) => ({ text, score: shareOf(worth, (pair) => mayHave(indexed.bigrams, pair)) / whole }))
    .filter(({ score }) => score >= LEAST)
    .sort((one, other) => other.score - one.score)
    .slice(0, MOST_TEXTS);
  const found: Material[] = [];
  for (const { text, score: atBest } of promising) {
    // What the index promises is never less than what a paragraph has: nothing likelier comes.
    if (isCancelled() || (found.length >= MOST && found.sort(likestFirst)[MOST - 1]!.score > atBest)) break;
    const words = await read(text);
    if (words === undefined) continue;
    for (const { start, end, units } of plainParagraphs(words, SHORTEST)) {
      const pairs = pairsOf(units);
      const score = shareOf(worth, (pair) => pairs.has(pair)) / whole;
      if (score >= LEAST) found.push({ text, range: { start, end }, score });
    }
  }
  return found.sort(likestFirst).slice(0, MOST);
}

/** Of two that have as much, the one that says it in fewer words. */
function likestFirst(one: Material, other: Material): number {
  return other.score - one.score || lengthOf(one) - lengthOf(other);
}

function lengthOf({ range }: Material): number {
  return range.end - range.start;
}

/** The pairs of characters of what is looked for; blanks and marks part words. */
function pairsOfWords(wanted: string): ReadonlySet<number> {
  const pairs = new Set<number>();
  for (const { index, 0: word } of wanted.matchAll(/[^\s\p{P}]+/gu)) {
    pairsOf(plainParagraph(wanted, index, index + word.length).units, pairs);
  }
  return pairs;
}

/** What each pair is worth: the fewer texts have it, the more. */
function worthOf(pairs: ReadonlySet<number>, texts: readonly StoredText[]): ReadonlyMap<number, number> {
  return new Map(
    [...pairs].map((pair) => {
      const having = texts.reduce((count, { indexed }) => count + Number(mayHave(indexed.bigrams, pair)), 0);
      return [pair, Math.log((texts.length + 2) / (having + 1))];
    }),
  );
}

function shareOf(worth: ReadonlyMap<number, number>, has: (pair: number) => boolean): number {
  let share = 0;
  for (const [pair, each] of worth) if (has(pair)) share += each;
  return share;
}
