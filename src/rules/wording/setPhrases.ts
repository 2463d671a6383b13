import { tokensOf, type Tokens } from '../../text/tokens';
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

interface Known {
  readonly tokens: Tokens;
  readonly halves: readonly string[];
  /** Of each half the phrases that begin with it and those that end with it. */
  readonly beginning: ReadonlyMap<string, readonly string[]>;
  readonly ending: ReadonlyMap<string, readonly string[]>;
  readonly others: ReadonlySet<string>;
  readonly groups: ReadonlyMap<string, readonly number[]>;
}

/** The halves of all phrases: with one character wrong the other half still stands. */
export const phraseHalves: readonly string[] = [...new Set(cut(setPhrases, HALF))];

let read: Known | undefined;

/**
 * The set phrases of a text of which one character is another of the same sound or look. A phrase whose wrong character
 * makes a word with its neighbour outside (济体经济 in 经济体经济) is none.
 */
export function wrongPhrases(text: string): readonly WrongPhrase[] {
  read ??= readPhrases();
  const { tokens, halves, beginning, ending } = read;
  const found: WrongPhrase[] = [];
  const add = (start: number, phrase: string, known: Known): void => {
    const wrong = wrongAt(text, start, phrase, known);
    // Two phrases may share the character: 严格遵守, 遵守制度.
    if (wrong >= 0 && !found.some(({ at }) => at === start + wrong))
      found.push({ range: { start, end: start + LENGTH }, right: phrase, at: start + wrong });
  };
  const known = read;
  tokens.scan(text, (token, start) => {
    const half = halves[token]!;
    for (const phrase of beginning.get(half) ?? []) add(start, phrase, known);
    for (const phrase of ending.get(half) ?? []) add(start - HALF, phrase, known);
  });
  return found;
}

/** Which character of a phrase at `start` is the only wrong one, and could be taken for the right one; -1 for none. */
function wrongAt(text: string, start: number, phrase: string, { groups, others, beginning, ending }: Known): number {
  if (start < 0) return -1;
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
  const isWord = (half: string): boolean => beginning.has(half) || ending.has(half);
  if (wrong === 0 && (FUNCTION.test(text.charAt(start)) || isWord(text.slice(Math.max(0, start - 1), start + 1))))
    return -1;
  const end = start + LENGTH;
  if (wrong === LENGTH - 1 && (FUNCTION.test(text.charAt(end - 1)) || isWord(text.slice(end - 1, end + 1)))) return -1;
  return wrong;
}

/** Characters that are words by themselves: at an end they belong to what stands beside the phrase. */
const FUNCTION = /[的地得了着过和与及在为是有以不由于其之也都就才又再要将把被对向从等个]/;

function readPhrases(): Known {
  const beginning = new Map<string, string[]>();
  const ending = new Map<string, string[]>();
  for (const phrase of cut(setPhrases, LENGTH)) {
    put(beginning, phrase.slice(0, HALF), phrase);
    put(ending, phrase.slice(HALF), phrase);
  }
  const groups = new Map<string, number[]>();
  for (const [index, group] of confusable.split(' ').entries()) {
    for (const character of group) {
      const known = groups.get(character);
      if (known) known.push(index);
      else groups.set(character, [index]);
    }
  }
  const others = new Set([...cut(otherPhrases, LENGTH), ...cut(setPhrases, LENGTH)]);
  return { tokens: tokensOf(phraseHalves), halves: phraseHalves, beginning, ending, others, groups };
}

function put(into: Map<string, string[]>, half: string, phrase: string): void {
  const known = into.get(half);
  if (known) known.push(phrase);
  else into.set(half, [phrase]);
}

/** A text in pieces of one length. */
function cut(text: string, length: number): readonly string[] {
  return Array.from({ length: text.length / length }, (_, at) => text.slice(at * length, (at + 1) * length));
}
