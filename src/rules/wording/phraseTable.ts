import { confusable, otherPhrases, setPhrases } from './setPhrases.generated';

/** Characters of a phrase and of its half. */
export const LENGTH = 4;
export const HALF = 2;

/** The set phrases, as they are looked for: by a half and one more character, which is all but one that may be wrong. */
export interface KnownPhrases {
  readonly phrases: readonly string[];
  /** By code unit, from 1: the characters that the phrases are made of, so that a pair of them is a small number; else 0. */
  readonly numbers: Uint16Array;
  /** So many characters make up the phrases, and one for all others. */
  readonly count: number;
  /** A bit for each pair, 1 for the halves: most pairs of a text are none. */
  readonly halves: Uint32Array;
  /** A bit by `signOf` for each half with each character beside it in a phrase. */
  readonly signs: Uint32Array;
  /**
   * By the upper bits of a sign its first entry, and by entry the next one; 0 is none. An entry is four times the index of
   * a phrase, and the place of the character, and one: no more than 16,383 phrases have one.
   */
  readonly heads: Uint16Array;
  readonly nexts: Uint16Array;
  /** Words of four characters that are right, the phrases among them. */
  readonly right: ReadonlySet<string>;
  /** The groups of characters of one sound or look, by code unit. */
  readonly groups: ReadonlyMap<number, readonly number[]>;
}

/** The halves of all phrases: with one character wrong the other half still stands. */
export function phraseHalves(): readonly string[] {
  return [...new Set(cut(setPhrases, HALF))];
}

/** Takes some milliseconds. */
export function readPhrases(): KnownPhrases {
  const phrases = cut(setPhrases, LENGTH);
  const numbers = new Uint16Array(0x10000);
  let count = 1;
  for (const character of setPhrases) numbers[character.charCodeAt(0)] ||= count++;
  const halves = new Uint32Array(((count * count) >> 5) + 1);
  const signs = new Uint32Array(2 ** (SIGN_BITS - 5));
  const heads = new Uint16Array(2 ** (SIGN_BITS - HEAD_SHIFT));
  const nexts = new Uint16Array(phrases.length * LENGTH + 1);
  // From the last on, as each entry is put before those of its sign.
  for (let index = phrases.length - 1; index >= 0; index -= 1) {
    const phrase = phrases[index]!;
    const begin = pairAt(phrase, 0, { count, numbers });
    const end = pairAt(phrase, HALF, { count, numbers });
    setBit(halves, begin);
    setBit(halves, end);
    for (let place = 0; place < LENGTH; place += 1) {
      const sign = signOf(place < HALF ? end : begin, place, numbers[phrase.charCodeAt(place)]!);
      setBit(signs, sign);
      const entry = index * LENGTH + place + 1;
      nexts[entry] = heads[sign >> HEAD_SHIFT]!;
      heads[sign >> HEAD_SHIFT] = entry;
    }
  }
  const groups = new Map<number, number[]>();
  for (const [index, group] of confusable.split(' ').entries()) {
    for (const character of group) {
      const known = groups.get(character.charCodeAt(0));
      if (known) known.push(index);
      else groups.set(character.charCodeAt(0), [index]);
    }
  }
  const right = new Set([...cut(otherPhrases, LENGTH), ...phrases]);
  return { phrases, numbers, count, halves, signs, heads, nexts, right, groups };
}

const SIGN_BITS = 18;
/** Signs that differ in so many last bits share their entries. */
export const HEAD_SHIFT = 2;

/** A number of 18 bits for a half and the number of the character at a place of the phrase; others may share it. */
export function signOf(pair: number, place: number, number: number): number {
  return (Math.imul(pair, 0x9e3779b1) ^ Math.imul(number * LENGTH + place, 0x85ebca6b)) >>> (32 - SIGN_BITS);
}

/** A number for the two characters at an offset, which is that of a half only where they are one. */
export function pairAt(text: string, at: number, { count, numbers }: Pick<KnownPhrases, 'count' | 'numbers'>): number {
  const [first = 0, second = 0] = [numbers[text.charCodeAt(at)], numbers[text.charCodeAt(at + 1)]];
  return first * count + second;
}

/** The bit of an index, 0 or 1. */
export function bitAt(bits: Uint32Array, index: number): number {
  return (bits[index >> 5]! >> (index & 31)) & 1;
}

function setBit(bits: Uint32Array, index: number): void {
  bits[index >> 5]! |= 1 << (index & 31);
}

/** A text in pieces of one length. */
function cut(text: string, length: number): readonly string[] {
  return Array.from({ length: text.length / length }, (_, at) => text.slice(at * length, (at + 1) * length));
}
