import { codeAt } from '../../text/characterSet';
import type { TextRange } from '../../text/range';
import { type KnownPhrases, LENGTH, pairAt, readPhrases, signOf } from './phraseTable';

/** A set phrase in which one character is wrong. */
export interface WrongPhrase {
  /** All four characters. */
  readonly range: TextRange;
  readonly right: string;
  /** The wrong character in the text. */
  readonly at: number;
}

let read: KnownPhrases | undefined;
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
  known: KnownPhrases,
  found: WrongPhrase[] | undefined,
): WrongPhrase[] | undefined {
  if (start < 0) return found;
  const beginning = known.halves.get(begin);
  const byThird = beginning?.third.get(codeAt(text, start + 2));
  // Nearly all of them are right.
  if (byThird !== undefined && stands(text, start, byThird)) return found;
  const ending = known.halves.get(end);
  let all = add(text, start, byThird, known, found);
  all = add(text, start, beginning?.fourth.get(codeAt(text, start + 3)), known, all);
  all = add(text, start, ending?.first.get(codeAt(text, start)), known, all);
  return add(text, start, ending?.second.get(codeAt(text, start + 1)), known, all);
}

/** Adds what is wrong in the four characters at `start` if one of the phrases is meant. */
function add(
  text: string,
  start: number,
  phrases: readonly string[] | undefined,
  known: KnownPhrases,
  found: WrongPhrase[] | undefined,
): WrongPhrase[] | undefined {
  if (phrases === undefined) return found;
  let all = found;
  for (const phrase of phrases) {
    const at = start + wrongAt(text, start, phrase, known);
    // Two phrases may share the character: 严格遵守, 遵守制度.
    if (at < start || (all !== undefined && isTold(all, at))) continue;
    all ??= [];
    all.push({ range: { start, end: start + LENGTH }, right: phrase, at });
  }
  return all;
}

function stands(text: string, start: number, phrases: readonly string[]): boolean {
  for (const phrase of phrases) if (text.startsWith(phrase, start)) return true;
  return false;
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

/** Which character of a phrase at `start` is the only wrong one, and could be taken for the right one; -1 for none. */
function wrongAt(text: string, start: number, phrase: string, known: KnownPhrases): number {
  const { halves, groups, others } = known;
  let wrong = -1;
  for (let at = 0; at < LENGTH; at += 1) {
    if (text.charCodeAt(start + at) === phrase.charCodeAt(at)) continue;
    if (wrong >= 0) return -1;
    wrong = at;
  }
  if (wrong < 0 || !areAlike(groups.get(text.charAt(start + wrong)), groups.get(phrase.charAt(wrong)))) return -1;
  if (others.has(text.slice(start, start + LENGTH))) return -1;
  if (wrong === 1 || wrong === 2) return wrong;
  // At an end it may belong to what stands beside the phrase.
  const isWord = halves.has(pairAt(text, wrong === 0 ? start - 1 : start + wrong, known));
  return isWord || FUNCTION.test(text.charAt(start + wrong)) ? -1 : wrong;
}

/** Whether two characters have a group in common. */
function areAlike(groups: readonly number[] | undefined, others: readonly number[] | undefined): boolean {
  if (groups === undefined || others === undefined) return false;
  for (const group of groups) if (others.includes(group)) return true;
  return false;
}

/** Characters that are words by themselves. */
const FUNCTION = /[的地得了着过和与及在为是有以不由于其之也都就才又再要将把被对向从等个]/;
