import { shift, type TextRange } from '../text/range';
import type { Paragraph, Report, Section } from './model';

/** Where an offset stands: a sentence without blanks at its ends, and its paragraph; a text without words has none. */
export interface SentencePlace {
  readonly range: TextRange;
  readonly paragraph: Paragraph | undefined;
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
export function sentencePlaceWalk(report: Report): (offset: number) => SentencePlace {
  const { paragraphs, text } = report;
  let paragraph = 0;
  let sentence = 0;
  let last: SentencePlace | undefined;
  return (offset) => {
    while (paragraph < paragraphs.length - 1 && paragraphs[paragraph]!.range.end <= offset) {
      paragraph += 1;
      sentence = 0;
    }
    const home = paragraphs[paragraph];
    if (!home) return { range: { start: 0, end: text.length }, paragraph: undefined };
    const { range, facts } = home;
    const within = offset - range.start;
    while (sentence < facts.sentences.length && facts.sentences[sentence]!.end <= within) sentence += 1;
    const found = facts.sentences[sentence];
    const place = trim(text, found && found.start <= within ? shift(found, range.start) : range);
    if (last?.range.start !== place.start || last.range.end !== place.end) last = { range: place, paragraph: home };
    return last;
  };
}

function trim(text: string, { start, end }: TextRange): TextRange {
  while (start < end && text.charAt(start).trim() === '') start += 1;
  while (end > start && text.charAt(end - 1).trim() === '') end -= 1;
  return { start, end };
}
