import type { ParagraphFacts, Report } from '../report/model';
import type { Engine, Segmenter } from '../text/ports';
import type { TextRange } from '../text/range';
import { isContentWord } from './functionWords';

/** A word with its places in the text, in order. */
export interface UsedWord {
  readonly word: string;
  readonly places: readonly TextRange[];
}

/** So many words are told; what stands there once is not used much. */
const MOST = 30;
const LEAST_PLACES = 2;

/** The content words of a paragraph with where each begins in it. */
interface Cut {
  readonly engine: Engine;
  readonly words: readonly { readonly word: string; readonly start: number }[];
}

/**
 * Reads the words that a report uses most, the most used first, by a segmenter. A paragraph is cut once, as long as its
 * text and the engine stay: an edit costs what was edited. Never rejects, as no segmenter does.
 */
export function createWordReader(segmenter: Segmenter): (report: Report) => Promise<readonly UsedWord[]> {
  const cuts = new WeakMap<ParagraphFacts, Cut>();

  async function cut(paragraphs: readonly ParagraphFacts[]): Promise<Engine> {
    const { engine, words } = await segmenter.cut(paragraphs.map(({ text }) => text));
    for (const [at, facts] of paragraphs.entries())
      cuts.set(facts, { engine, words: contentWords(facts.text, words[at]?.lengths ?? []) });
    return engine;
  }

  return async (report) => {
    const all = report.paragraphs.map(({ facts }) => facts);
    const fresh = all.filter((facts) => !cuts.has(facts));
    if (fresh.length > 0) await segmenter.ready();
    const engine = fresh.length > 0 ? await cut(fresh) : all[0] && cuts.get(all[0])?.engine;
    // Two engines in one list would count one word as two.
    const others = all.filter((facts) => cuts.get(facts)?.engine !== engine);
    if (others.length > 0) await cut(others);
    return mostUsed(report, (facts) => cuts.get(facts)?.words ?? []);
  };
}

function contentWords(text: string, lengths: readonly number[]): Cut['words'] {
  const words: { readonly word: string; readonly start: number }[] = [];
  let start = 0;
  for (const length of lengths) {
    const word = length < 2 ? '' : text.slice(start, start + length);
    if (isContentWord(word)) words.push({ word, start });
    start += length;
  }
  return words;
}

function mostUsed(report: Report, wordsOf: (facts: ParagraphFacts) => Cut['words']): readonly UsedWord[] {
  const places = new Map<string, TextRange[]>();
  const isHidden = hiddenWalk(report);
  for (const { range, facts } of report.paragraphs) {
    for (const { word, start } of wordsOf(facts)) {
      const place = { start: range.start + start, end: range.start + start + word.length };
      if (isHidden(place)) continue;
      const known = places.get(word);
      if (known) known.push(place);
      else places.set(word, [place]);
    }
  }
  return [...places]
    .filter(([, list]) => list.length >= LEAST_PLACES)
    .sort(([, a], [, b]) => b.length - a.length || a[0]!.start - b[0]!.start)
    .slice(0, MOST)
    .map(([word, list]) => ({ word, places: list }));
}

/** Says of places that never go back whether they lie in a blank or in residue: those words are not the writer's. */
function hiddenWalk({ placeholders, residue }: Report): (place: TextRange) => boolean {
  const walks = [placeholders, residue].map((items) => {
    let next = 0;
    return ({ start, end }: TextRange): boolean => {
      while (next < items.length && items[next]!.range.end <= start) next++;
      return next < items.length && items[next]!.range.start < end;
    };
  });
  return (place) => walks.some((touches) => touches(place));
}
