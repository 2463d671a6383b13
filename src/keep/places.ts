import type { Paragraph, Report } from '../report/model';
import { sentencePlaceWalk, type SentencePlace } from '../report/walks';
import { shift, type TextRange } from '../text/range';
import { hash128 } from '../text/hash';
import { countLeading } from '../text/halving';

/** A sentence of the report; `normal` stands for its words, in a length that does not depend on them. */
interface Sentence {
  readonly range: TextRange;
  readonly text: string;
  readonly normal: string;
}

/** Says of offsets that never go back which sentence they stand in; outside of all sentences, which paragraph. */
export function sentenceWalk(report: Report): (offset: number) => Sentence {
  const placeAt = sentencePlaceWalk(report);
  let known: { readonly place: SentencePlace; readonly sentence: Sentence } | undefined;
  let labels: { readonly of: Paragraph; readonly ranges: readonly TextRange[] } | undefined;
  return (offset) => {
    const place = placeAt(offset);
    if (known?.place === place) return known.sentence;
    const { paragraph } = place;
    if (paragraph && labels?.of !== paragraph) labels = { of: paragraph, ranges: labelsOf(paragraph) };
    const sentence = sentenceOf(report.text, place.range, paragraph && labels ? labels.ranges : []);
    known = { place, sentence };
    return sentence;
  };
}

function sentenceOf(text: string, range: TextRange, labels: readonly TextRange[]): Sentence {
  const words = text.slice(range.start, range.end);
  return { range, text: words, normal: hash128(normalSpace(withoutLabels(words, range, labels))) };
}

/** The labels of sections that a paragraph holds, in order. */
function labelsOf({ range, facts: { outline } }: Paragraph): readonly TextRange[] {
  const { marker, inline } = outline;
  return (marker ? [marker, ...inline] : inline).map(({ label }) => shift(label, range.start));
}

/** Renumbering makes 二是 of 三是: what the sentence states stays the same. */
function withoutLabels(words: string, { start, end }: TextRange, labels: readonly TextRange[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (let next = firstFrom(labels, start); next < labels.length && labels[next]!.end <= end; next++) {
    const label = shift(labels[next]!, -start);
    if (label.start < at) continue;
    pieces.push(words.slice(at, label.start));
    at = label.end;
  }
  return pieces.join('') + words.slice(at);
}

/** The first of some ranges in order that begins at `offset` or behind it, by halving. */
function firstFrom(ranges: readonly TextRange[], offset: number): number {
  return countLeading(ranges.length, (index) => ranges[index]!.start < offset);
}

/** Each run of blanks as one space: how a line is indented or broken changes no statement. */
function normalSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
