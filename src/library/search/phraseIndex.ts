import { toHalfWidth } from '../../text/characters';
import type { Body } from '../body/piece';
import type { Layered } from '../layers';
import type { SetPhrase } from '../library';
import { Characters, type Readings } from './readings';

/** A phrase as it is looked for. */
export interface Indexed {
  readonly layered: Layered<SetPhrase>;
  /** What it says, its blanks left out, so long as a list shows it. */
  readonly words: string;
  /** Name, the author's own words for it, and its text, in half width and lower case. */
  readonly named: string;
  readonly prefixes: readonly string[];
  readonly text: string;
  readonly row: Int32Array;
}

/** All phrases of the libraries, made ready once for many queries. */
export interface PhraseIndex {
  readonly entries: readonly Indexed[];
  readonly characters: Characters;
}

/** So much of a text is looked at and shown. */
const LONGEST_WORDS = 80;

/** Makes phrases ready for looking them up. Linear in their texts. */
export function phraseIndex(phrases: readonly Layered<SetPhrase>[], readings: Readings): PhraseIndex {
  const characters = new Characters(readings);
  const entries = phrases.map((layered): Indexed => {
    const { name, group, prefixes, keywords, description, body } = layered.entry;
    const words = wordsOf(body);
    const named = folded([name, ...keywords, group].join(' '));
    return {
      layered,
      words,
      named,
      prefixes: prefixes.map(folded),
      text: folded(`${description} ${words}`),
      row: characters.rowOf(`${name.slice(0, LONGEST_WORDS)}${keywords.join('')}${name === words ? '' : words}`),
    };
  });
  return { entries, characters };
}

/** As queries and phrases are compared. */
export function folded(text: string): string {
  return toHalfWidth(text)
    .toLowerCase()
    .replace(/[“”‘’]/g, '"');
}

/** The text of a body without what is to be filled in; of a choice its first option. */
function wordsOf(body: Body): string {
  let words = '';
  for (const piece of body) {
    if (words.length >= LONGEST_WORDS) break;
    if (piece.kind === 'text') words += piece.text;
    else if (piece.kind === 'choice') words += piece.options[0] ?? '';
    else words += '…';
  }
  return words.slice(0, LONGEST_WORDS).replace(/\s+/g, ' ').trim();
}
