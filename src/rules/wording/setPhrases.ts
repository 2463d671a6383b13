import { codeAt } from '../../text/characterSet';
import type { TextRange } from '../../text/range';
import { confusable, otherPhrases, setPhrases } from './setPhrases.generated';

const LENGTH = 4;
const HALF = 2;

/** A set phrase in which one character is wrong. */
export interface WrongPhrase {
  /** All four characters. */
  readonly range: TextRange;
  readonly right: string;
  /** The wrong character in the text. */
  readonly at: number;
}

/** The phrases of one half, by one character of their other half. */
interface Half {
  /** Of those that begin with it, by their third and by their fourth character. */
  readonly third: Map<number, string[]>;
  readonly fourth: Map<number, string[]>;
  /** Of those that end with it, by their first and by their second. */
  readonly first: Map<number, string[]>;
  readonly second: Map<number, string[]>;
}

interface Known {
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

let read: Known | undefined;
const NONE: readonly WrongPhrase[] = [];

/**
 * The set phrases of a text of which one character is another of the same sound or look. A phrase whose wrong character
 * makes a word with its neighbour outside (济体经济 in 经济体经济) is none.
 */
export function wrongPhrases(text: string): readonly WrongPhrase[] {
  read ??= readPhrases();
  const { count, numbers, bits, signs } = read;
  let found: WrongPhrase[] | undefined;
  // The numbers of the four last characters, and for the pairs that end with the second and the third whether they are
  // halves. Bits are reckoned with: which way a branch goes could not be foretold.
  let first = 0;
  let second = 0;
  let third = 0;
  let isBegin = 0;
  let isMiddle = 0;
  for (let at = 0; at < text.length; at += 1) {
    const fourth = numbers[text.charCodeAt(at)]!;
    const begin = first * count + second;
    const end = third * count + fourth;
    const isEnd = bitAt(bits, end);
    if ((isBegin | isEnd) !== 0) {
      // One character of the other half must be right: beside most halves none is.
      const begins = isBegin & (bitAt(signs, signOf(begin, 2, third)) | bitAt(signs, signOf(begin, 3, fourth)));
      const ends = isEnd & (bitAt(signs, signOf(end, 0, first)) | bitAt(signs, signOf(end, 1, second)));
      if ((begins | ends) !== 0) {
        found = look(text, at - LENGTH + 1, begins === 1 ? begin : -1, ends === 1 ? end : -1, read, found);
      }
    }
    first = second;
    second = third;
    third = fourth;
    isBegin = isMiddle;
    isMiddle = isEnd;
  }
  return found ?? NONE;
}

/**
 * Adds to `found` what is wrong in the four characters at `start`.
 *
 * @param begin the pair that they begin with, where it is a half; else -1
 * @param end likewise the pair that they end with
 */
function look(
  text: string,
  start: number,
  begin: number,
  end: number,
  known: Known,
  found: WrongPhrase[] | undefined,
): WrongPhrase[] | undefined {
  if (start < 0) return found;
  const beginning = known.halves.get(begin);
  const byThird = beginning?.third.get(codeAt(text, start + 2));
  // Nearly all of them are right.
  if (byThird?.some((phrase) => text.startsWith(phrase, start)) === true) return found;
  const ending = known.halves.get(end);
  let all = found;
  for (const phrases of [
    byThird,
    beginning?.fourth.get(codeAt(text, start + 3)),
    ending?.first.get(codeAt(text, start)),
    ending?.second.get(codeAt(text, start + 1)),
  ]) {
    for (const phrase of phrases ?? []) {
      const at = start + wrongAt(text, start, phrase, known);
      // Two phrases may share the character: 严格遵守, 遵守制度.
      if (at < start || (all !== undefined && isTold(all, at))) continue;
      all ??= [];
      all.push({ range: { start, end: start + LENGTH }, right: phrase, at });
    }
  }
  return all;
}

/** Whether a character was told already: with one of the last places, as they are in order. */
function isTold(found: readonly WrongPhrase[], at: number): boolean {
  for (let index = found.length - 1; index >= 0 && found[index]!.range.start > at - LENGTH; index -= 1) {
    if (found[index]!.at === at) return true;
  }
  return false;
}

function bitAt(bits: Uint32Array, index: number): number {
  return (bits[index >> 5]! >> (index & 31)) & 1;
}

/** A number of 18 bits for a half and the number of the character at a place of the phrase; others may share it. */
function signOf(pair: number, place: number, number: number): number {
  return (Math.imul(pair, 0x9e3779b1) ^ Math.imul(number * LENGTH + place, 0x85ebca6b)) >>> 14;
}

/** Which character of a phrase at `start` is the only wrong one, and could be taken for the right one; -1 for none. */
function wrongAt(text: string, start: number, phrase: string, known: Known): number {
  const { halves, groups, others } = known;
  let wrong = -1;
  for (let at = 0; at < LENGTH; at += 1) {
    if (text.charCodeAt(start + at) === phrase.charCodeAt(at)) continue;
    if (wrong >= 0) return -1;
    wrong = at;
  }
  if (wrong < 0) return -1;
  const own = groups.get(text.charAt(start + wrong));
  if (own?.some((group) => groups.get(phrase.charAt(wrong))?.includes(group)) !== true) return -1;
  if (others.has(text.slice(start, start + LENGTH))) return -1;
  const isWord = (at: number): boolean => halves.has(pairAt(text, at, known));
  const end = start + LENGTH;
  if (wrong === 0 && (FUNCTION.test(text.charAt(start)) || isWord(start - 1))) return -1;
  if (wrong === LENGTH - 1 && (FUNCTION.test(text.charAt(end - 1)) || isWord(end - 1))) return -1;
  return wrong;
}

function pairAt(text: string, at: number, { count, numbers }: Pick<Known, 'count' | 'numbers'>): number {
  const [first = 0, second = 0] = [numbers[text.charCodeAt(at)], numbers[text.charCodeAt(at + 1)]];
  return first * count + second;
}

/** Characters that are words by themselves: at an end they belong to what stands beside the phrase. */
const FUNCTION = /[的地得了着过和与及在为是有以不由于其之也都就才又再要将把被对向从等个]/;

function readPhrases(): Known {
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

function put<Key, Value>(into: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = into.get(key);
  if (known) known.push(value);
  else into.set(key, [value]);
}

/** A text in pieces of one length. */
function cut(text: string, length: number): readonly string[] {
  return Array.from({ length: text.length / length }, (_, at) => text.slice(at * length, (at + 1) * length));
}
