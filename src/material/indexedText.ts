import { bigramsOf, pairsOf, type Bigrams } from './bigrams';
import { plainParagraphs, type PlainParagraph } from './plain';
import { printsOf } from './prints';

/** Paragraphs of fewer units without blanks and marks are not looked for: headings and set phrases are alike everywhere. */
export const SHORTEST = 16;

/** What is kept of a text to find its paragraphs again: where they stand, and hashes. No words. */
export interface IndexedText {
  /** Three numbers for each paragraph: start and end in the text, and the end of its prints. */
  readonly paragraphs: Uint32Array;
  readonly prints: Uint32Array;
  readonly bigrams: Bigrams;
}

/** Indexes a text. Linear. */
export function indexText(text: string): IndexedText {
  const plain = plainParagraphs(text, SHORTEST);
  const pairs = new Set<number>();
  for (const { units } of plain) pairsOf(units, pairs);
  return { ...printsOfAll(plain), bigrams: bigramsOf(pairs) };
}

function printsOfAll(plain: readonly PlainParagraph[]): Pick<IndexedText, 'paragraphs' | 'prints'> {
  const paragraphs = new Uint32Array(3 * plain.length);
  const prints: number[] = [];
  for (const [at, { start, end, units }] of plain.entries()) {
    for (const print of printsOf(units)) prints.push(print);
    paragraphs.set([start, end, prints.length], 3 * at);
  }
  return { paragraphs, prints: Uint32Array.from(prints) };
}

/** A paragraph of an indexed text, by its number. */
export function paragraphAt({ paragraphs, prints }: IndexedText, at: number): ParagraphPrints {
  const first = at === 0 ? 0 : paragraphs[3 * at - 1]!;
  return {
    start: paragraphs[3 * at]!,
    end: paragraphs[3 * at + 1]!,
    prints: prints.subarray(first, paragraphs[3 * at + 2]),
  };
}

export interface ParagraphPrints {
  readonly start: number;
  readonly end: number;
  readonly prints: Uint32Array;
}
