import type { Paragraph, Report, Section } from '../report/model';
import { shift, type TextRange } from '../text/range';
import { hash128 } from './hash';

/** A sentence of the report; `normal` stands for its words, in a length that does not depend on them. */
interface Sentence {
  readonly range: TextRange;
  readonly text: string;
  readonly normal: string;
}

/**
 * Says of offsets that never go back which sections they stand in: labels and titles, the outermost first, the report's
 * own title left out. One walk over the sections serves all.
 */
export function sectionWalk(report: Report): (offset: number) => readonly string[] {
  const flat = inOrder(report.sections);
  let open: readonly { readonly end: number; readonly path: readonly string[] }[] = [];
  let next = 0;
  return (offset) => {
    for (; next < flat.length && flat[next]!.range.start <= offset; next++) {
      const { kind, range, label, title } = flat[next]!;
      open = open.filter(({ end }) => end > range.start);
      const above = open.at(-1)?.path ?? [];
      open = [...open, { end: range.end, path: kind === 'title' ? above : [...above, `${label}${title}`.trim()] }];
    }
    open = open.filter(({ end }) => end > offset);
    return open.at(-1)?.path ?? [];
  };
}

/** All sections, each before those in it. */
function inOrder(sections: readonly Section[]): readonly Section[] {
  const flat: Section[] = [];
  const waiting = [...sections].reverse();
  for (let section = waiting.pop(); section !== undefined; section = waiting.pop()) {
    flat.push(section);
    waiting.push(...[...section.children].reverse());
  }
  return flat;
}

/** Says of offsets that never go back which sentence they stand in; outside of all sentences, which paragraph. */
export function sentenceWalk(report: Report): (offset: number) => Sentence {
  const { paragraphs, text } = report;
  let paragraph = 0;
  let sentence = 0;
  let labels: readonly TextRange[] | undefined;
  let last: Sentence | undefined;
  return (offset) => {
    while (paragraph < paragraphs.length - 1 && paragraphs[paragraph]!.range.end <= offset) {
      paragraph += 1;
      sentence = 0;
      labels = undefined;
    }
    const home = paragraphs[paragraph];
    if (!home) return sentenceOf(text, { start: 0, end: text.length }, []);
    const { range, facts } = home;
    labels ??= labelsOf(home);
    const within = offset - range.start;
    while (sentence < facts.sentences.length && facts.sentences[sentence]!.end <= within) sentence += 1;
    const found = facts.sentences[sentence];
    const place = found && found.start <= within ? shift(found, range.start) : range;
    const trimmed = trim(text, place);
    if (last?.range.start !== trimmed.start || last.range.end !== trimmed.end) {
      last = sentenceOf(text, trimmed, labels);
    }
    return last;
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
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Each run of blanks as one space: how a line is indented or broken changes no statement. */
function normalSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function trim(text: string, { start, end }: TextRange): TextRange {
  while (start < end && text.charAt(start).trim() === '') start += 1;
  while (end > start && text.charAt(end - 1).trim() === '') end -= 1;
  return { start, end };
}
