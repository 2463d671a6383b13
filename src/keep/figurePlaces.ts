import { behindBlank } from '../editing/fill';
import type { Report } from '../report/model';
import { overlapping } from '../text/overlap';
import type { TextRange } from '../text/range';
import { hash128 } from '../text/hash';

/** Digits, marks within numbers and scales: what changes when a figure does. */
const OF_NUMBERS = /[\d０-９.．,，%％十百千万亿\s]/g;

/** A figure, or the blank of one, with its sentence. */
interface Placed {
  readonly range: TextRange;
  readonly sentence: TextRange;
}

/**
 * A name for the place of each figure: its sentence without numbers, units and blanks, and which of the sentence's
 * figures it is. Stays when this or other figures of the sentence change, or blanks of it are filled; holds no text.
 */
export function figurePlaces<F extends Placed>(
  report: Report,
  figures: readonly F[],
): readonly { readonly figure: F; readonly place: string }[] {
  const seen = new Map<string, number>();
  let sentence: Sentence | undefined;
  let index = 0;
  return figures.map((figure) => {
    if (sentence?.start !== figure.sentence.start) {
      sentence = readSentence(report, figure.sentence);
      index = 0;
    }
    while (index < sentence.items.length && sentence.items[index]! < figure.range.start) index += 1;
    const key = JSON.stringify([sentence.words, index]);
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    return { figure, place: `p1:${hash128(JSON.stringify([key, ordinal]))}` };
  });
}

interface Sentence {
  readonly start: number;
  /** Without its numbers. */
  readonly words: string;
  /** Where its figures and blanks for figures begin, in order. */
  readonly items: readonly number[];
}

function readSentence(report: Report, range: TextRange): Sentence {
  const { text } = report;
  const figures = overlapping(report.figures, range);
  const blanks = overlapping(report.placeholders, range);
  const cut: TextRange[] = [
    ...figures.map((figure) => figure.range),
    ...blanks.map((blank) => {
      const end = blank.range.end + behindBlank(blank).length;
      return { start: blank.range.start, end: Math.min(end, range.end) };
    }),
  ].sort((a, b) => a.start - b.start);
  const pieces: string[] = [];
  let from = range.start;
  for (const { start, end } of cut) {
    pieces.push(text.slice(from, Math.max(from, start)));
    from = Math.max(from, end);
  }
  pieces.push(text.slice(from, range.end));
  const items = [...figures, ...blanks.filter(({ kind }) => kind === 'figure')].map((each) => each.range.start);
  items.sort((a, b) => a - b);
  return { start: range.start, words: pieces.join('').replace(OF_NUMBERS, ''), items };
}
