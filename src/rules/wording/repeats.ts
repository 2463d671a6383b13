import type { Paragraph, ParagraphFacts, Report } from '../../report/model';
import { keptFor } from '../../text/kept';
import { shift, type TextRange } from '../../text/range';

/** Characters without marks and blanks: shorter sentences are greetings, thanks and formulas. */
const SHORTEST = 20;
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

/** What a paragraph says, as it is compared: a number made of its words without marks. */
interface Words {
  /** 0 where the paragraph is too short, or no prose. */
  readonly whole: number;
  /** Of each sentence, 0 likewise. */
  readonly sentences: readonly number[];
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
  const wholes = new Map<number, Place[]>();
  const sentences = new Map<number, Place[]>();
  for (const [index, paragraph] of paragraphs.entries()) {
    const words = wordsOf(paragraph.facts);
    const isKnown = wholes.has(words.whole);
    add(wholes, words.whole, { range: trimmed(paragraph), index, sentence: -1 });
    // The sentences of a paragraph that stands there twice are not told again.
    if (isKnown && words.whole !== 0) continue;
    for (const [sentence, range] of paragraph.facts.sentences.entries()) {
      add(sentences, words.sentences[sentence] ?? 0, {
        range: shift(tight(paragraph.facts.text, range), paragraph.range.start),
        index,
        sentence,
      });
    }
  }
  return [...wholes.values(), ...sentences.values()]
    .filter(({ length }) => length > 1 && length <= MOST_TIMES)
    .map(([of, at]): readonly [Place, Place] => [at!, of!])
    .sort(([a], [b]) => a.range.start - b.range.start);
}

function add(known: Map<number, Place[]>, words: number, place: Place): void {
  if (words === 0) return;
  const places = known.get(words);
  if (places) places.push(place);
  else known.set(words, [place]);
}

const NO_WORDS: Words = { whole: 0, sentences: [] };

const wordsOf = keptFor(({ text, sentences, placeholders, outline }: ParagraphFacts): Words => {
  // A sentence with blanks is not yet the same as another; a tab in a line parts columns.
  if (outline.apart || placeholders.length > 0 || text.length < SHORTEST || text.trim().includes('\t')) return NO_WORDS;
  return {
    whole: wordsNumber(text, { start: 0, end: text.length }),
    sentences: sentences.map((sentence) => wordsNumber(text, sentence)),
  };
});

/** Headings and lines of a page's head end without a mark, and are no sentences. */
const ENDS = /[。！？][”’）]?\s{0,8}$/;

/**
 * A number of 52 bits for the words of a stretch, marks and blanks left out; 0 where it is too short or no sentence.
 * Texts of two numbers differ; that two of one number do as well happens once in 10⁷ reports of a thousand sentences.
 */
function wordsNumber(text: string, { start, end }: TextRange): number {
  if (end - start < SHORTEST || !ENDS.test(text.slice(Math.max(start, end - 10), end))) return 0;
  let high = 0x811c9dc5;
  let low = 0x1b873593;
  let count = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (!isWordCode(code)) continue;
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x5bd1e995);
    low ^= low >>> 13;
    count += 1;
  }
  return count < SHORTEST ? 0 : (high >>> 0) * 0x100000 + ((low >>> 0) & 0xfffff) + 1;
}

/** Chinese, digits and Latin letters. */
function isWordCode(code: number): boolean {
  if (code >= 0x3400) return code <= 0x9fff || (code >= 0xd800 && code <= 0xdfff);
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

function trimmed({ facts, range }: Paragraph): TextRange {
  return shift(tight(facts.text, { start: 0, end: facts.text.length }), range.start);
}

function tight(text: string, { start, end }: TextRange): TextRange {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}
