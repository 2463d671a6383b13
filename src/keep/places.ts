import type { Report, Section } from '../report/model';
import type { TextRange } from '../text/range';
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
  let paragraph = 0;
  let sentence = 0;
  let last: Sentence | undefined;
  return (offset) => {
    const { paragraphs, text } = report;
    while (paragraph < paragraphs.length - 1 && paragraphs[paragraph]!.range.end <= offset) {
      paragraph += 1;
      sentence = 0;
    }
    const home = paragraphs[paragraph];
    if (!home) return sentenceOf(text, { start: 0, end: text.length });
    const { range, facts } = home;
    const within = offset - range.start;
    while (sentence < facts.sentences.length && facts.sentences[sentence]!.end <= within) sentence += 1;
    const found = facts.sentences[sentence];
    const inside = found && found.start <= within;
    const place = inside ? { start: range.start + found.start, end: range.start + found.end } : range;
    const trimmed = trim(text, place);
    if (last?.range.start !== trimmed.start || last.range.end !== trimmed.end) last = sentenceOf(text, trimmed);
    return last;
  };
}

function sentenceOf(text: string, range: TextRange): Sentence {
  const words = text.slice(range.start, range.end);
  return { range, text: words, normal: hash128(normalSpace(words)) };
}

/** Each run of blanks as one space: how a line is indented or broken changes no statement. */
export function normalSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function trim(text: string, { start, end }: TextRange): TextRange {
  while (start < end && text.charAt(start).trim() === '') start += 1;
  while (end > start && text.charAt(end - 1).trim() === '') end -= 1;
  return { start, end };
}
