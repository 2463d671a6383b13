import { codeAt } from './characterSet';

/**
 * Finds many words in one pass over a text (Aho and Corasick, 1975). A pass costs about as much for fifty thousand words
 * as for fifty: what is looked at is the text, and most of its characters begin no word at all.
 */
export interface Tokens {
  /** Calls `met` for each place of each word, in the order in which they end; of words that end together the longest first. */
  scan(text: string, met: (token: number, start: number, end: number) => void): void;
}

/** A word's length in UTF-16 units; longer ones are no words. */
const LONGEST = 200;

/**
 * @param words empty ones and those of more than 200 units are never met; of equal ones the last is
 */
export function tokensOf(words: readonly string[]): Tokens {
  const usable = words.map((word) => (word.length <= LONGEST ? word : ''));
  const steps = stepTable(usable.reduce((sum, { length }) => sum + length, 1));
  /** The word that ends at a state, and how long the state is. State 0 has no letters. */
  const ends: number[] = [-1];
  for (const [token, word] of usable.entries()) {
    let state = 0;
    for (let at = 0; at < word.length; at += 1) {
      const code = word.charCodeAt(at);
      let next = steps.of(state, code);
      if (next === 0) {
        next = ends.length;
        ends.push(-1);
        steps.add(state, code, next);
      }
      state = next;
    }
    if (state !== 0) ends[state] = token;
    if (word.length === 1) steps.alone[word.charCodeAt(0)] = 1;
  }
  const { fallback, shorter } = fallbacks(ends, steps);
  const lengths = usable.map(({ length }) => length);
  return {
    scan(text, met) {
      const { first, alone, pairs } = steps;
      let state = 0;
      for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        while (state !== 0) {
          const next = steps.of(state, code);
          if (next !== 0) {
            state = next;
            break;
          }
          state = fallback[state]!;
        }
        if (state === 0) {
          // A small table first, which stays at hand: with most characters no word begins, and most of those that begin
          // one are followed by another than in the word.
          const pair = pairOf(code, codeAt(text, at + 1));
          if ((((pairs[pair >> 5]! >> (pair & 31)) & 1) | alone[code]!) === 0) continue;
          state = first[code]!;
        }
        for (let end = ends[state]! >= 0 ? state : shorter[state]!; end !== 0; end = shorter[end]!) {
          const token = ends[end]!;
          met(token, at + 1 - lengths[token]!, at + 1);
        }
      }
    },
  };
}

interface Steps {
  /** The state behind `code` in `state`, 0 where none is. */
  of(state: number, code: number): number;
  add(state: number, code: number, next: number): void;
  /** The state before each, and the character between them. A state is numbered after the one before it. */
  readonly before: Int32Array;
  readonly by: Uint16Array;
  /** The steps out of state 0, by character. */
  readonly first: Int32Array;
  /** 1 for characters that are a word. */
  readonly alone: Uint8Array;
  /** A bit for the first two characters of each word, by `pairOf`, which is that of others as well. */
  readonly pairs: Uint32Array;
}

/** A number for two characters, of so many bits that few pairs share one; with no second one it does not matter which. */
function pairOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3d) ^ second) & (2 ** PAIR_BITS - 1);
}

const PAIR_BITS = 18;

/**
 * Steps by state and character, open addressing: a Map for each state would be most of the time and all of the memory.
 *
 * @param most so many states at most, the first one included
 */
function stepTable(most: number): Steps {
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, most * 2)));
  const states = new Int32Array(size);
  const codes = new Uint16Array(size);
  const nexts = new Int32Array(size);
  const first = new Int32Array(0x10000);
  const alone = new Uint8Array(0x10000);
  const pairs = new Uint32Array(2 ** (PAIR_BITS - 5));
  /** The character of each state behind state 0. */
  const firsts = new Map<number, number>();
  const before = new Int32Array(most);
  const by = new Uint16Array(most);
  const slot = (state: number, code: number): number => {
    let at = (Math.imul(state, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> 0;
    at = (at ^ (at >>> 15)) & (size - 1);
    while (nexts[at] !== 0 && (states[at] !== state || codes[at] !== code)) at = (at + 1) & (size - 1);
    return at;
  };
  return {
    before,
    by,
    first,
    alone,
    pairs,
    of: (state, code) => (state === 0 ? first[code]! : nexts[slot(state, code)]!),
    add(state, code, next) {
      before[next] = state;
      by[next] = code;
      if (state === 0) {
        first[code] = next;
        firsts.set(next, code);
        return;
      }
      const begin = firsts.get(state);
      if (begin !== undefined) {
        const pair = pairOf(begin, code);
        pairs[pair >> 5]! |= 1 << (pair & 31);
      }
      const at = slot(state, code);
      states[at] = state;
      codes[at] = code;
      nexts[at] = next;
    },
  };
}

/** For each state the longest other one that ends the same, and the longest of those at which a word ends. */
function fallbacks(ends: readonly number[], steps: Steps): { fallback: Int32Array; shorter: Int32Array } {
  const { before, by } = steps;
  const fallback = new Int32Array(ends.length);
  const shorter = new Int32Array(ends.length);
  // By length: what a state falls back to is shorter than it, and so has its own already.
  for (const state of byLength(ends.length, before)) {
    if (before[state] === 0) continue;
    let from = fallback[before[state]!]!;
    while (from !== 0 && steps.of(from, by[state]!) === 0) from = fallback[from]!;
    const to = steps.of(from, by[state]!);
    fallback[state] = to;
    shorter[state] = ends[to]! >= 0 ? to : shorter[to]!;
  }
  return { fallback, shorter };
}

/** The states but the first, the shortest first. */
function byLength(states: number, before: Int32Array): Int32Array {
  const lengths = new Uint8Array(states);
  const places = new Int32Array(LONGEST + 2);
  for (let state = 1; state < states; state += 1) {
    const length = lengths[before[state]!]! + 1;
    lengths[state] = length;
    places[length + 1]! += 1;
  }
  for (let length = 1; length < places.length; length += 1) places[length]! += places[length - 1]!;
  const sorted = new Int32Array(states - 1);
  for (let state = 1; state < states; state += 1) sorted[places[lengths[state]!]!++] = state;
  return sorted;
}
