import { confusable, otherPhrases, setPhrases } from './setPhrases.generated';

/** Characters of a phrase and of its half. */
export const LENGTH = 4;
const HALF = 2;

/** The phrases of one half, by one character of their other half. */
export interface Half {
  /** Of those that begin with it, by their third and by their fourth character. */
  readonly third: Map<number, string[]>;
  readonly fourth: Map<number, string[]>;
  /** Of those that end with it, by their first and by their second. */
  readonly first: Map<number, string[]>;
  readonly second: Map<number, string[]>;
}

/** The set phrases, as they are looked for. */
export interface KnownPhrases {
  /** So many characters make up the halves, and one for all others. */
  readonly count: number;
  /** By code unit, from 1: the characters that the halves are made of, so that a pair of them is a small number; else 0. */
  readonly numbers: Uint16Array;
  readonly halves: ReadonlyMap<number, Half>;
  /** A bit for each pair, 1 for the halves: most pairs of a text are none, and a look at a bit is cheaper than at a map. */
  readonly bits: Uint32Array;
  /** A bit by `signOf` for each half with each character that must be right beside it. */
  readonly signs: Uint32Array;
  readonly others: ReadonlySet<string>;
  readonly groups: ReadonlyMap<string, readonly number[]>;
}

/** The halves of all phrases: with one character wrong the other half still stands. */
export const phraseHalves: readonly string[] = [...new Set(cut(setPhrases, HALF))];

/** Takes some milliseconds. */
export function readPhrases(): KnownPhrases {
  const numbers = new Uint16Array(0x10000);
  let count = 1;
  for (const character of setPhrases) numbers[character.charCodeAt(0)] ||= count++;
  const halves = new Map<number, Half>();
  const signs = new Uint32Array(2 ** 13);
  const half = (phrase: string, at: number): Half => {
    const pair = pairAt(phrase, at, { count, numbers });
    const known = halves.get(pair) ?? { third: new Map(), fourth: new Map(), first: new Map(), second: new Map() };
    halves.set(pair, known);
    return known;
  };
  for (const phrase of cut(setPhrases, LENGTH)) {
    const [beginning, ending] = [half(phrase, 0), half(phrase, HALF)];
    put(beginning.third, phrase.charCodeAt(2), phrase);
    put(beginning.fourth, phrase.charCodeAt(3), phrase);
    put(ending.first, phrase.charCodeAt(0), phrase);
    put(ending.second, phrase.charCodeAt(1), phrase);
    const [begin, end] = [pairAt(phrase, 0, { count, numbers }), pairAt(phrase, HALF, { count, numbers })];
    for (let place = 0; place < LENGTH; place += 1) {
      const sign = signOf(place < HALF ? end : begin, place, numbers[phrase.charCodeAt(place)]!);
      signs[sign >> 5]! |= 1 << (sign & 31);
    }
  }
  const bits = new Uint32Array(((count * count) >> 5) + 1);
  for (const pair of halves.keys()) bits[pair >> 5]! |= 1 << (pair & 31);
  const groups = new Map<string, number[]>();
  for (const [index, group] of confusable.split(' ').entries()) {
    for (const character of group) put(groups, character, index);
  }
  return {
    count,
    numbers,
    halves,
    bits,
    signs,
    groups,
    others: new Set([...cut(otherPhrases, LENGTH), ...cut(setPhrases, LENGTH)]),
  };
}

/** A number of 18 bits for a half and the number of the character at a place of the phrase; others may share it. */
export function signOf(pair: number, place: number, number: number): number {
  return (Math.imul(pair, 0x9e3779b1) ^ Math.imul(number * LENGTH + place, 0x85ebca6b)) >>> 14;
}

/** A number for the two characters at an offset, which is that of a half only where they are one. */
export function pairAt(text: string, at: number, { count, numbers }: Pick<KnownPhrases, 'count' | 'numbers'>): number {
  const [first = 0, second = 0] = [numbers[text.charCodeAt(at)], numbers[text.charCodeAt(at + 1)]];
  return first * count + second;
}

function put<Key, Value>(into: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = into.get(key);
  if (known) known.push(value);
  else into.set(key, [value]);
}

/** A text in pieces of one length. */
function cut(text: string, length: number): readonly string[] {
  return Array.from({ length: text.length / length }, (_, at) => text.slice(at * length, (at + 1) * length));
}
