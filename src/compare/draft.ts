import type { Figure, Placeholder, Report, Section } from '../report/model';
import type { TextRange } from '../text/range';
import { patternOf, wordsOf } from './words';

/** A section without those below it; the root is the title, or nothing, with the text that stands under no heading. */
export interface Portion {
  readonly section?: Section;
  readonly parent?: Portion;
  readonly children: readonly Portion[];
  readonly passages: readonly Passage[];
  /** Its own words; `pattern` with each figure as one sign, so that it stays when only figures change. */
  readonly words: string;
  readonly pattern: string;
  /** The pattern of its title. */
  readonly title: string;
}

/** A paragraph, or the part of one that belongs to one portion, without its label. */
export interface Passage {
  readonly range: TextRange;
  readonly portion: Portion;
  /** It is a heading and nothing else. */
  readonly heading: boolean;
  readonly sentences: readonly TextRange[];
  /** Figures and blanks for figures, in order. */
  readonly figures: readonly (Figure | Placeholder)[];
  readonly words: string;
  readonly pattern: string;
}

export interface Draft {
  readonly report: Report;
  /** Each before those below it; the root first. */
  readonly portions: readonly Portion[];
  /** In the order of the text. */
  readonly passages: readonly Passage[];
}

interface Growing extends Portion {
  readonly children: Portion[];
  readonly passages: Passage[];
  words: string;
  pattern: string;
}

/** A stretch of the text that belongs to one portion. */
interface Stretch extends TextRange {
  readonly portion: Growing;
}

/** Cuts a report into portions and passages. */
export function draftOf(report: Report): Draft {
  const { text, sections } = report;
  const portions: Growing[] = [];
  const stretches: Stretch[] = [];
  const grow = (range: TextRange, below: readonly Section[], section?: Section, parent?: Growing): Growing => {
    const title = section ? wordsOf(section.title) : '';
    const rest = { children: [], passages: [], words: '', pattern: '', title };
    const portion: Growing = { ...rest, ...(section && { section }), ...(parent && { parent }) };
    portions.push(portion);
    let at = section && section.kind !== 'title' ? behindLabel(text, section) : range.start;
    for (const child of below) {
      if (child.range.start > at) stretches.push({ start: at, end: child.range.start, portion });
      portion.children.push(grow(child.range, child.children, child, portion));
      at = Math.max(at, child.range.end);
    }
    if (range.end > at) stretches.push({ start: at, end: range.end, portion });
    return portion;
  };
  const [first] = sections;
  const whole = { start: 0, end: text.length };
  if (first?.kind === 'title' && sections.length === 1) grow(whole, first.children, first);
  else grow(whole, sections);
  const passages = passagesOf(report, stretches);
  for (const portion of portions) {
    portion.words = portion.passages.map(({ words }) => words).join('\n');
    portion.pattern = portion.passages.map(({ pattern }) => pattern).join('\n');
  }
  return { report, portions, passages };
}

function behindLabel(text: string, { heading, label }: Section): number {
  return text.startsWith(label, heading.start) ? heading.start + label.length : heading.start;
}

/** The passages of all stretches, in the order of the text; each is also noted with its portion. */
function passagesOf({ text, paragraphs, figures, placeholders }: Report, stretches: Stretch[]): readonly Passage[] {
  const blanks = placeholders.filter(({ kind }) => kind === 'figure');
  const all = [...figures, ...blanks].sort((one, other) => one.range.start - other.range.start);
  stretches.sort((one, other) => one.start - other.start);
  const passages: Passage[] = [];
  let stretch = 0;
  let figure = 0;
  for (const { range, facts } of paragraphs) {
    let sentence = 0;
    while (stretch < stretches.length && stretches[stretch]!.end <= range.start) stretch += 1;
    for (let at = stretch; at < stretches.length && stretches[at]!.start < range.end; at++) {
      const place = clip(text, stretches[at]!, range);
      if (!place) continue;
      const { portion } = stretches[at]!;
      const sentences: TextRange[] = [];
      for (; sentence < facts.sentences.length; sentence++) {
        const { start, end } = facts.sentences[sentence]!;
        const part = clip(text, { start: start + range.start, end: end + range.start }, place);
        if (part) sentences.push(part);
        // What goes on behind the passage belongs to the next one too.
        if (end + range.start > place.end) break;
      }
      const own: (Figure | Placeholder)[] = [];
      for (; figure < all.length && all[figure]!.range.start < place.end; figure++) {
        if (all[figure]!.range.start >= place.start && all[figure]!.range.end <= place.end) own.push(all[figure]!);
      }
      const words = wordsOf(text.slice(place.start, place.end));
      const pattern = patternOf(text, place, own);
      // The mark that ends a title is no part of it.
      const heading = portion.section !== undefined && place.end <= portion.section.heading.end + 1;
      const passage: Passage = { range: place, portion, heading, sentences, figures: own, words, pattern };
      portion.passages.push(passage);
      passages.push(passage);
    }
  }
  return passages;
}

/** What two ranges share, without blanks at its ends; undefined where nothing is left. */
function clip(text: string, one: TextRange, other: TextRange): TextRange | undefined {
  let start = Math.max(one.start, other.start);
  let end = Math.min(one.end, other.end);
  while (start < end && text.charAt(start).trim() === '') start += 1;
  while (end > start && text.charAt(end - 1).trim() === '') end -= 1;
  return start < end ? { start, end } : undefined;
}
