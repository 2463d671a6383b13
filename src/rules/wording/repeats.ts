import type { Paragraph, ParagraphFacts, Report } from '../../report/model';
import { firstPlaces, type FirstPlaces } from '../../text/firstPlaces';
import { keptFor } from '../../text/kept';
import { shift, type TextRange } from '../../text/range';
import { SHORTEST, wordsNumbers, type Words } from './wordsNumbers';

/** What stands in a text more often is a refrain or a form. */
const MOST_TIMES = 2;

/** Words that stand in a text for the second time. */
export interface Repeat {
  readonly range: TextRange;
  readonly first: TextRange;
  /** How many whole paragraphs in a row; 0 for sentences in a paragraph. */
  readonly paragraphs: number;
  /** It stands right behind its first place. */
  readonly beside: boolean;
}

interface Place {
  readonly range: TextRange;
  /** Of the paragraph. */
  readonly index: number;
  /** Of the sentence in it; a whole paragraph is -1. */
  readonly sentence: number;
}

/** Sentences and paragraphs of prose that stand in the report twice; what follows each other both times is one. */
export function repeatsIn(report: Report): readonly Repeat[] {
  const places = placesOf(report);
  const repeats: Repeat[] = [];
  let last: { readonly at: Place; readonly of: Place } | undefined;
  for (const [at, of] of places) {
    const goesOn =
      last !== undefined &&
      follows(last.at, at) &&
      (at.sentence < 0 ? of.index === last.of.index + 1 : follows(last.of, of));
    const open = repeats[repeats.length - 1];
    last = { at, of };
    if (!goesOn || open === undefined) {
      repeats.push({ range: at.range, first: of.range, paragraphs: at.sentence < 0 ? 1 : 0, beside: follows(of, at) });
    } else if (at.sentence < 0) {
      repeats[repeats.length - 1] = { ...open, paragraphs: open.paragraphs + 1 };
    } else {
      repeats[repeats.length - 1] = { ...open, range: { start: open.range.start, end: at.range.end } };
    }
  }
  return repeats;
}

function follows(a: Place, b: Place): boolean {
  return a.sentence < 0
    ? b.sentence < 0 && b.index === a.index + 1
    : b.index === a.index && b.sentence === a.sentence + 1;
}

/** Each second place with its first one, in the order of the text; a paragraph that is repeated as a whole counts as one. */
function placesOf({ paragraphs }: Report): readonly (readonly [at: Place, of: Place])[] {
  const all = paragraphs.map(({ facts }) => wordsOf(facts));
  const count = all.reduce((sum, words) => sum + words.sentences.length, 0);
  const wholes: Known = { first: firstPlaces(paragraphs.length), again: new Map() };
  const sentences: Known = { first: firstPlaces(count), again: new Map() };
  for (let index = 0; index < all.length; index += 1) {
    const words = all[index]!;
    if (words === NO_WORDS) continue;
    // The sentences of a paragraph that stands there twice are not told again.
    if (add(wholes, words.whole, index, -1)) continue;
    for (let at = 0; at < words.sentences.length; at += 1) add(sentences, words.sentences[at]!, index, at);
  }
  const place = (spot: number): Place => {
    const index = Math.floor(spot / SENTENCES);
    const sentence = (spot % SENTENCES) - 1;
    return { range: rangeAt(paragraphs[index]!, sentence), index, sentence };
  };
  return [...wholes.again.values(), ...sentences.again.values()]
    .flatMap((spots): readonly (readonly [Place, Place])[] =>
      spots.length <= MOST_TIMES ? [[place(spots[1]), place(spots[0])]] : [],
    )
    .sort(([a], [b]) => a.range.start - b.range.start);
}

/** More than a paragraph can have, as a text has fewer characters than 2³⁰. */
const SENTENCES = 2 ** 30;

/** Where words stand, by their number: a paragraph's index times `SENTENCES`, its sentence's, from -1, and one more. */
interface Known {
  readonly first: FirstPlaces;
  /** Of those that stand there again, which are few, from the first on. */
  readonly again: Map<number, [number, number, ...number[]]>;
}

/** Says whether the words stand there already. */
function add({ first, again }: Known, words: number, index: number, sentence: number): boolean {
  if (words === 0) return false;
  const spot = index * SENTENCES + sentence + 1;
  const before = first(words, spot);
  if (before < 0) return false;
  const spots = again.get(words);
  if (spots === undefined) again.set(words, [before, spot]);
  else spots.push(spot);
  return true;
}

const NO_WORDS: Words = { whole: 0, sentences: [] };

const wordsOf = keptFor(({ text, sentences, placeholders, outline }: ParagraphFacts): Words => {
  // A sentence with blanks is not yet the same as another; a tab in a line parts columns.
  if (outline.apart || placeholders.length > 0 || text.length < SHORTEST || text.trim().includes('\t')) return NO_WORDS;
  return wordsNumbers(text, sentences);
});

/** Where a sentence stands in the text without the blanks around it; -1: the whole paragraph. */
function rangeAt({ facts: { text, sentences }, range }: Paragraph, sentence: number): TextRange {
  const { start, end } = sentences[sentence] ?? { start: 0, end: text.length };
  const words = text.slice(start, end);
  const tight = { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
  return shift(tight, range.start);
}
