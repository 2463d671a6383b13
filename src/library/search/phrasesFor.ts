import type { PhrasePlace } from '../library';
import type { ReportPlace } from '../reportPlace';
import { folded, type Indexed, type PhraseIndex, type PinyinIndex } from './phraseIndex';
import { pinyinQuery } from './readings';

/** What is known when a phrase is looked for. */
export interface PhraseQuery {
  readonly place: ReportPlace;
  /** 文种 of the report; empty where it is not known. */
  readonly genre: string;
  /** What the writer typed: Chinese words, pinyin or its initials; empty for all phrases. */
  readonly query: string;
  /** Names, given from outside; the last used first. */
  readonly favourites: ReadonlySet<string>;
  readonly recent: readonly string[];
}

/** What fits each place, the best first. */
const FITTING: Readonly<Record<ReportPlace['kind'], readonly PhrasePlace[]>> = {
  opening: ['opening', 'transition'],
  series: ['series', 'narration', 'figures', 'experience', 'problems', 'next'],
  body: ['transition', 'series', 'narration', 'figures', 'experience', 'problems', 'next'],
  closing: ['closing', 'next', 'problems'],
};
const MOST = 500;

/** Phrases for a place and a query, the likeliest first; at most 500. Linear in the index. */
export function phrasesFor(index: PhraseIndex, wish: PhraseQuery): readonly Indexed[] {
  const matchOf = matcher(index, wish.query);
  const recent = new Map(wish.recent.map((name, at) => [name, at] as const));
  const scored: { readonly one: Indexed; readonly score: number; readonly at: number }[] = [];
  index.entries.forEach((one, at) => {
    const match = matchOf(one, at);
    if (match > 0) scored.push({ one, score: match + worth(one, wish, recent), at });
  });
  return scored.sort((a, b) => b.score - a.score || a.at - b.at).slice(0, MOST).map(({ one }) => one); // prettier-ignore
}

/** How well an entry is met by the query, 0 for not at all. */
function matcher({ pinyin }: PhraseIndex, typed: string): (one: Indexed, at: number) => number {
  const query = folded(typed.trim()).slice(0, 60);
  if (query === '') return () => 1;
  const words = query.split(/\s+/);
  const letters = pinyinQuery(query);
  const find = letters === undefined ? undefined : finderOf(pinyin(), letters);
  return (one, index) => {
    if (one.prefixes.includes(query)) return 400;
    if (one.named.startsWith(query)) return 360;
    if (one.prefixes.some((prefix) => prefix.startsWith(query))) return 340;
    if (words.every((word) => one.named.includes(word))) return 300;
    const at = find?.(index) ?? -1;
    if (at >= 0) return at === 0 ? 280 : 240;
    return words.every((word) => one.text.includes(word) || one.named.includes(word)) ? 200 : 0;
  };
}

/** Where in the entry of an index a query in letters begins; -1 where it is not there. */
function finderOf({ characters, rows }: PinyinIndex, letters: string): (index: number) => number {
  const find = characters.finder(letters);
  return (index) => find(rows[index]!);
}

/** What place, genre and use say of an entry; never more than a better match by name. */
function worth(one: Indexed, wish: PhraseQuery, recent: ReadonlyMap<string, number>): number {
  const { entry } = one.layered;
  const used = recent.get(entry.name);
  return (
    placeWorth(one, wish.place) +
    (wish.genre !== '' && entry.genres.includes(wish.genre)
      ? 20
      : entry.genres.length > 0 && wish.genre !== ''
        ? -10
        : 0) +
    (wish.favourites.has(entry.name) ? 12 : 0) +
    (used === undefined ? 0 : Math.max(2, 10 - used))
  );
}

function placeWorth({ layered, words, goesOn }: Indexed, { kind, next, atEnd }: ReportPlace): number {
  const { place } = layered.entry;
  const rank = FITTING[kind].indexOf(place);
  const fits = rank < 0 ? (place === 'any' ? 8 : 0) : 30 - 3 * rank;
  const pattern = next !== undefined && next.opening !== '' && words.includes(next.opening) ? 15 : 0;
  // One point that takes the next number, before whole series that begin with 一是 again.
  const follows = next !== undefined && goesOn ? 6 : 0;
  return Math.max(fits, atEnd && kind !== 'opening' && place === 'closing' ? 14 : 0) + pattern + follows;
}
