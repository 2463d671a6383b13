import type { Layered, Layers } from '../layers';
import { indexPhrases } from '../libraries';
import type { SetPhrase, Template } from '../library';
import { phrasesFor, type PhraseQuery } from './phrasesFor';

/** Finds what libraries offer by words, pinyin and initials, the likeliest first; at most 500. */
export interface LibrarySearch {
  phrases(query: PhraseQuery): readonly Layered<SetPhrase>[];
  templates(query: string): readonly Layered<Template>[];
}

/** Makes all entries ready for being found, once for many queries; the readings of characters are loaded for it. */
export async function librarySearch({ phrases, templates }: Layers): Promise<LibrarySearch> {
  const byPhrase = new Map(templates.map((one) => [asPhrase(one.entry), one] as const));
  const layered = [...byPhrase].map(([entry, { library }]): Layered<SetPhrase> => ({ entry, library, hides: [] }));
  const [ofPhrases, ofTemplates] = await Promise.all([indexPhrases(phrases), indexPhrases(layered)]);
  return {
    phrases: (query) => phrasesFor(ofPhrases, query).map((one) => one.layered),
    templates(query) {
      const wish = { place: ANYWHERE, genre: '', query, favourites: new Set<string>(), recent: [] };
      return phrasesFor(ofTemplates, wish).flatMap((one) => byPhrase.get(one.layered.entry) ?? []);
    },
  };
}

const ANYWHERE = { kind: 'body', atEnd: false } as const;

/** A template is found by its name, its 文种 and what is said of it. */
function asPhrase({ genre, ...template }: Template): SetPhrase {
  return { ...template, prefixes: [], place: 'any', genres: [], keywords: genre === '' ? [] : [genre] };
}
