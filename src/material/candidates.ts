import type { IndexedText } from './indexedText';

/** A stored paragraph that shares prints with a paragraph that is asked about; all by their numbers. */
export interface Candidate {
  readonly query: number;
  readonly document: number;
  readonly paragraph: number;
  /** How much of the asked paragraph the shared prints stand for, from 0 to 1; those that many texts have count little. */
  readonly score: number;
}

export interface CandidateLimits {
  /** What a candidate must score at least. */
  readonly least: number;
  /** The most candidates of one paragraph. */
  readonly most: number;
}

/** A print of more of the asked paragraphs than this is a set phrase of theirs, and leads nowhere. */
const COMMONPLACE = 20;
/** And so is one that a tenth of the stored texts have, where they are many. */
const FEW_TEXTS = 10;

/**
 * The stored paragraphs that may be like those asked about, the best first for each. Two passes over all stored prints: a
 * million take some milliseconds, so that nothing need be kept but the prints themselves.
 *
 * @param asked the prints of each paragraph
 */
export function candidates(
  asked: readonly (readonly number[])[],
  documents: readonly IndexedText[],
  { least, most }: CandidateLimits,
): readonly Candidate[] {
  const askers = askersOf(asked);
  const worth = worthOf(askers, documents);
  for (const [print, each] of worth) if (each === 0) askers.delete(print);
  const unknown = Math.log(documents.length + 1);
  const whole = asked.map((prints) => prints.reduce((sum, print) => sum + (worth.get(print) ?? unknown), 0));
  const found: Candidate[][] = asked.map(() => []);
  const scores = new Float64Array(asked.length);
  forEachParagraph(askers, documents, (document, paragraph, prints) => {
    const touched: number[] = [];
    for (const print of prints) {
      for (const query of askers.get(print)!) {
        if (scores[query] === 0) touched.push(query);
        scores[query]! += worth.get(print)!;
      }
    }
    for (const query of touched) {
      const score = scores[query]! / whole[query]!;
      scores[query] = 0;
      if (score < least) continue;
      const list = found[query]!;
      list.push({ query, document, paragraph, score });
      if (list.length >= 4 * most) list.sort(bestFirst).splice(most);
    }
  });
  return found.flatMap((list) => list.sort(bestFirst).slice(0, most));
}

function bestFirst(one: Candidate, other: Candidate): number {
  return other.score - one.score;
}

/** print → the paragraphs that have it. */
function askersOf(asked: readonly (readonly number[])[]): Map<number, readonly number[]> {
  const askers = new Map<number, number[]>();
  for (const [query, prints] of asked.entries()) {
    for (const print of prints) {
      const known = askers.get(print);
      if (known) known.push(query);
      else askers.set(print, [query]);
    }
  }
  for (const [print, list] of askers) if (list.length > COMMONPLACE) askers.delete(print);
  return askers;
}

/** What each print that a text has is worth: the more texts have it, the less; nothing where it is commonplace. */
function worthOf(askers: ReadonlyMap<number, unknown>, documents: readonly IndexedText[]): ReadonlyMap<number, number> {
  const numbers = new Map([...askers.keys()].map((print, at) => [print, at]));
  const counts = new Uint32Array(numbers.size);
  const last = new Int32Array(numbers.size).fill(-1);
  const mayBeAsked = filterOf(askers.keys());
  for (const [document, { prints }] of documents.entries()) {
    for (const print of prints) {
      const number = mayBeAsked[print & 0xffff] === 1 ? numbers.get(print) : undefined;
      if (number === undefined || last[number] === document) continue;
      last[number] = document;
      counts[number]! += 1;
    }
  }
  const many = Math.max(FEW_TEXTS, documents.length / 10);
  const worth = new Map<number, number>();
  for (const [print, number] of numbers) {
    const count = counts[number]!;
    if (count > 0) worth.set(print, count > many ? 0 : Math.log((documents.length + 1) / count));
  }
  return worth;
}

/** Calls for each paragraph that has some of the prints asked for, with those. */
function forEachParagraph(
  askers: ReadonlyMap<number, unknown>,
  documents: readonly IndexedText[],
  call: (document: number, paragraph: number, prints: readonly number[]) => void,
): void {
  const mayBeAsked = filterOf(askers.keys());
  for (const [document, { paragraphs, prints }] of documents.entries()) {
    let at = 0;
    for (let paragraph = 0; 3 * paragraph < paragraphs.length; paragraph++) {
      let shared: number[] | undefined;
      for (const end = paragraphs[3 * paragraph + 2]!; at < end; at++) {
        const print = prints[at]!;
        if (mayBeAsked[print & 0xffff] === 1 && askers.has(print)) (shared ??= []).push(print);
      }
      if (shared) call(document, paragraph, shared);
    }
  }
}

/** A byte for each 16 bits with which a print may end: nearly all that are not asked for stop here. */
function filterOf(prints: Iterable<number>): Uint8Array {
  const filter = new Uint8Array(1 << 16);
  for (const print of prints) filter[print & 0xffff] = 1;
  return filter;
}
