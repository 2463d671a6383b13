import type { TextRange } from '../../text/range';
import { bitAt, HALF, HEAD_SHIFT, type KnownPhrases, LENGTH, pairAt, readPhrases, signOf } from './phraseTable';

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
  const { count, numbers, halves, signs } = read;
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
    const isEnd = bitAt(halves, end);
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
  const { numbers, heads, nexts } = known;
  let all = found;
  for (let place = 0; place < LENGTH; place += 1) {
    const half = place < HALF ? end : begin;
    if (half < 0) continue;
    const sign = signOf(half, place, numbers[text.charCodeAt(start + place)]!);
    for (let entry = heads[sign >> HEAD_SHIFT]!; entry !== 0; entry = nexts[entry]!) {
      const right = known.phrases[Math.floor((entry - 1) / LENGTH)]!;
      const wrong = wrongAt(text, start, right);
      // Nearly all of them are right.
      if (wrong === LENGTH) return found;
      // Beside the character that is right; other phrases have the sign by chance.
      if (wrong !== (place ^ 1) || !isSlip(text, start, wrong, right, known)) continue;
      const at = start + wrong;
      // Two phrases may share the character: 严格遵守, 遵守制度.
      if (all !== undefined && isTold(all, at)) continue;
      all ??= [];
      all.push({ range: { start, end: start + LENGTH }, right, at });
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

/** Which character at `start` is the only one that differs from a phrase; `LENGTH` where none does, -1 where several do. */
function wrongAt(text: string, start: number, phrase: string): number {
  let wrong = LENGTH;
  for (let at = 0; at < LENGTH; at += 1) {
    if (text.charCodeAt(start + at) === phrase.charCodeAt(at)) continue;
    if (wrong < LENGTH) return -1;
    wrong = at;
  }
  return wrong;
}

/** Whether a character that differs could be taken for the right one, and does not make another word. */
function isSlip(text: string, start: number, wrong: number, phrase: string, known: KnownPhrases): boolean {
  const { halves, groups, right } = known;
  const at = start + wrong;
  if (!areAlike(groups.get(text.charCodeAt(at)), groups.get(phrase.charCodeAt(wrong)))) return false;
  if (right.has(text.slice(start, start + LENGTH))) return false;
  if (wrong > 0 && wrong < LENGTH - 1) return true;
  // At an end it may belong to what stands beside the phrase.
  const isWord = bitAt(halves, pairAt(text, wrong === 0 ? at - 1 : at, known)) === 1;
  return !isWord && !FUNCTION.test(text.charAt(at));
}

/** Whether two characters have a group in common. */
function areAlike(groups: readonly number[] | undefined, others: readonly number[] | undefined): boolean {
  if (groups === undefined || others === undefined) return false;
  for (const group of groups) if (others.includes(group)) return true;
  return false;
}

/** Characters that are words by themselves. */
const FUNCTION = /[的地得了着过和与及在为是有以不由于其之也都就才又再要将把被对向从等个]/;
