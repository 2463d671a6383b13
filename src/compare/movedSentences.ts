import type { TextRange } from '../text/range';
import { layBeside, type Texts } from './beside';
import type { FigureChange } from './comparison';
import type { Passage } from './draft';
import { figureChanges } from './figureChanges';
import { Matching } from './matching';
import { patternOf, wordsOf } from './words';

/** Shorter sentences are said in more than one place. */
const TELLING = 10;
const ALIKE = 0.6;

/** A sentence that has no counterpart where its passage stands in the other draft. */
export interface Sentence extends Pick<Passage, 'portion' | 'range' | 'sentences' | 'figures'> {
  readonly words: string;
  readonly pattern: string;
}

/** The sentences of a passage at some ranges. */
export function sentencesAt(text: string, passage: Passage, ranges: readonly TextRange[]): readonly Sentence[] {
  let next = 0;
  return ranges.map((range) => {
    const figures: Passage['figures'][number][] = [];
    for (; next < passage.figures.length && passage.figures[next]!.range.start < range.end; next++) {
      if (passage.figures[next]!.range.start >= range.start) figures.push(passage.figures[next]!);
    }
    const words = wordsOf(text.slice(range.start, range.end));
    return {
      portion: passage.portion,
      range,
      sentences: [range],
      figures,
      words,
      pattern: patternOf(text, range, figures),
    };
  });
}

/** The figures that differ in sentences that went to another passage. */
export function movedFigureChanges(
  texts: Texts,
  before: readonly Sentence[],
  after: readonly Sentence[],
): readonly FigureChange[] {
  const matching = new Matching<Sentence>();
  matching.pairEqual(before, after, ({ words }) => words);
  const isTelling = ({ pattern }: Sentence): boolean => pattern.length >= TELLING;
  const [ones, others] = [before.filter(isTelling), after.filter(isTelling)];
  matching.pairEqual(ones, others, ({ pattern }) => pattern, true);
  matching.pairAlike(ones, others, ALIKE);
  return before.flatMap((sentence) => {
    const other = matching.partner(sentence);
    if (!other || other.words === sentence.words) return [];
    return figureChanges(sentence, other, layBeside(texts, sentence, other)).changes;
  });
}
