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
  /** Whether it is a point of a series that takes the next number. */
  readonly goesOn: boolean;
}

/** All phrases of the libraries, made ready once for many queries. */
export interface PhraseIndex {
  readonly entries: readonly Indexed[];
  /** Made when the first query in Latin letters asks for it: many writers look by Chinese words only. */
  readonly pinyin: () => PinyinIndex;
}

/** The characters of each entry as they are typed in pinyin, in the order of the entries. */
export interface PinyinIndex {
  readonly characters: Characters;
  readonly rows: readonly Uint16Array[];
}

/** So much of a text is looked at and shown. */
const LONGEST_WORDS = 80;

/** Makes phrases ready for looking them up. Linear in their texts. */
export function phraseIndex(phrases: readonly Layered<SetPhrase>[], readings: () => Readings): PhraseIndex {
  const entries = phrases.map((layered): Indexed => {
    const { name, group, prefixes, keywords, description, body } = layered.entry;
    const words = wordsOf(body);
    return {
      layered,
      words,
      named: folded(`${name} ${keywords.join(' ')} ${group}`),
      prefixes: prefixes.map(folded),
      text: folded(`${description} ${words}`),
      goesOn: body.some((piece) => piece.kind === 'variable' && (piece.name === '序号' || piece.name === '同段标签')),
    };
  });
  let pinyin: PinyinIndex | undefined;
  return { entries, pinyin: () => (pinyin ??= pinyinIndex(entries, readings())) };
}

function pinyinIndex(entries: readonly Indexed[], readings: Readings): PinyinIndex {
  const characters = new Characters(readings);
  const rows = entries.map(({ layered: { entry }, words }) => {
    const { name, keywords } = entry;
    return characters.rowOf(`${name.slice(0, LONGEST_WORDS)}${keywords.join('')}${name === words ? '' : words}`);
  });
  return { characters, rows };
}

/** Capital letters of alphabets. */
const CASED = /[A-Z\u00c0-\u1fff]/;

/** As queries and phrases are compared. */
export function folded(text: string): string {
  const half = toHalfWidth(text);
  // Chinese has no letter cases, and to look for some in each text of thousands takes its time.
  return (CASED.test(half) ? half.toLowerCase() : half).replace(/[“”‘’]/g, '"');
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
