import type { Paragraph, Report, Section, SectionKind } from '../report/model';
import type { TextRange } from '../text/range';

export type Level = 1 | 2 | 3 | 4;

/** Label and lead sentence at the beginning of a paragraph or inside it, with the mark that ends it. */
export interface RunIn {
  readonly range: TextRange;
  /** 1 and 2 have a typeface of their own (7.3.3); the others are set off as the profile says. */
  readonly level: Level | 'lead';
}

/** What the outline makes of one paragraph: a heading of its own, or a text in which lead sentences stand. */
export type Headed = { readonly level: Level } | { readonly runIns: readonly RunIn[] };

/** Levels by the form of the label, GB/T 9704—2012, 7.3.3; chapters and their parts as regulations have them. */
const LEVELS: Readonly<Partial<Record<SectionKind, Level>>> = {
  第一章: 1,
  '一、': 1,
  第一节: 2,
  '（一）': 2,
  '甲、': 2,
  '1.': 3,
  '（1）': 4,
  '①': 4,
};

/** A line that is longer is a sentence of the text, whatever label it has. */
const LONGEST_HEADING = 80;

/** The headings and lead sentences of a report by paragraph; titles and attachments' labels are not among them. */
export function headingsOf({ text, paragraphs, sections }: Report): ReadonlyMap<number, Headed> {
  const found = new Map<number, Headed>();
  const alone: Alone[] = [];
  const setOff = new Set<readonly Section[]>();
  let index = 0;
  for (const { section, depth, siblings } of inOrder(sections)) {
    if (section.kind === 'title' || section.kind === '附件') continue;
    while (index < paragraphs.length && paragraphs[index]!.range.end < section.heading.end) index += 1;
    const paragraph = paragraphs[index];
    if (paragraph === undefined || section.heading.start < paragraph.range.start) continue;
    const known = found.get(index);
    const level = section.runIn ? undefined : aloneLevel(text, paragraph, section, depth);
    if (level !== undefined && known === undefined) found.set(index, { level });
    const runIn = level === undefined ? runInOf(text, paragraph, section) : undefined;
    if (known && 'level' in known) continue;
    if (runIn === undefined) {
      if (level === undefined && !known) alone.push({ index, section, siblings });
      continue;
    }
    if (runIn.level === 'lead') setOff.add(siblings);
    found.set(index, { runIns: [...(known?.runIns ?? []), runIn] });
  }
  // A point that says no more than its lead sentence looks like its neighbours, which do.
  for (const { index: at, section, siblings } of alone) {
    const lead = setOff.has(siblings) && !found.has(at) ? wholeLead(text, paragraphs[at]!, section) : undefined;
    if (lead) found.set(at, { runIns: [lead] });
  }
  return found;
}

interface Alone {
  readonly index: number;
  readonly section: Section;
  readonly siblings: readonly Section[];
}

/** A paragraph that is one labelled sentence, from its label to its stop. */
function wholeLead(text: string, { range }: Paragraph, { kind, heading }: Section): RunIn | undefined {
  const level = LEVELS[kind];
  const rest = text.slice(heading.end, range.end).trim();
  if (kind === '第一条' || (level !== undefined && level <= 2) || !/^[。！]?$/.test(rest)) return undefined;
  if (heading.end - heading.start > LONGEST_HEADING) return undefined;
  return { range: { start: heading.start, end: range.end }, level: 'lead' };
}

interface Placed {
  readonly section: Section;
  /** 1 for the sections right below the title. */
  readonly depth: number;
  /** Those beside it, itself among them: one list for all of them. */
  readonly siblings: readonly Section[];
}

/** All sections in the order of the text, with how deep they stand. No recursion: nesting is as deep as a text wants. */
function inOrder(sections: readonly Section[]): readonly Placed[] {
  const found: Placed[] = [];
  const open = [...sections].reverse().map((section) => ({ section, depth: section.kind === 'title' ? 0 : 1, siblings: sections })); // prettier-ignore
  for (let next = open.pop(); next; next = open.pop()) {
    found.push(next);
    const { section, depth } = next;
    for (const child of [...section.children].reverse()) open.push({ section: child, depth: depth + 1, siblings: section.children }); // prettier-ignore
  }
  return found.sort((a, b) => a.section.heading.start - b.section.heading.start);
}

/** The level of a heading that is all its paragraph says; points without a level of the standard only if no sentence. */
function aloneLevel(text: string, { range, facts }: Paragraph, section: Section, depth: number): Level | undefined {
  const { kind, heading } = section;
  if (/[\p{L}\p{N}]/u.test(text.slice(heading.end, range.end))) return undefined;
  if (heading.end - heading.start > LONGEST_HEADING) return undefined;
  const known = LEVELS[kind];
  if (known !== undefined && known <= 2) return known;
  if (/[。；;！？：:，,、]["”’）)*_]{0,4}\s{0,8}$/.test(facts.text.slice(-16))) return undefined;
  if (known !== undefined) return known;
  if (kind === '第一条') return undefined;
  return Math.min(Math.max(depth, 1), 4) as Level;
}

const STOPS = '。！？：:｡';

/** A lead sentence that text follows; a title that was cut at a comma is none. */
function runInOf(text: string, { range }: Paragraph, section: Section): RunIn | undefined {
  const { kind, label, heading } = section;
  if (kind === '第一条') return { range: { start: heading.start, end: heading.start + label.length }, level: 1 };
  let end = heading.end;
  while ('*_ \u3000'.includes(text.charAt(end) || '-') && end < range.end) end += 1;
  const level = LEVELS[kind];
  const stands = STOPS.includes(text.charAt(end) || '-');
  // A web page glues the text to a heading of the first level with a blank.
  const glued = level !== undefined && level <= 2 && end > heading.end;
  if (!stands && !glued) return undefined;
  const limit = Math.min(range.end, section.runIn ? section.range.end : range.end);
  if (!/[\p{L}\p{N}]/u.test(text.slice(end + 1, limit))) return undefined;
  const to = stands ? end + 1 : heading.end;
  return { range: { start: heading.start, end: to }, level: level !== undefined && level <= 2 ? level : 'lead' };
}
