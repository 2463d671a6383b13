import { shift, type TextRange } from '../../text/range';
import { acceptLeads } from '../outline/leadsSeries';
import type { Paragraph, ReportFormat, ReportParts, Section } from '../model';
import { nestSections } from '../outline/outline';
import { acceptMarkers, INLINE_LEAD, LEAD, type Entry } from '../outline/entries';
import { withoutEmphasis } from '../outline/tree';
import { readHead, type Head } from './head';
import { readTail, type Tail } from './tail';
import { announces } from './words';

/** Parts and sections of a report. */
export interface Structure {
  readonly parts: ReportParts;
  readonly sections: readonly Section[];
}

/** An opening is a few paragraphs; what is longer is text without headings. */
const LONGEST_OPENING = 8;

function leadEntry(heading: TextRange, paragraph: number, runIn: boolean, group: number | undefined): Entry {
  const label = { start: heading.start, end: heading.start };
  const base = { kind: 'lead', number: undefined, level: 0, label, heading, paragraph, runIn } as const;
  return group === undefined ? { ...base, style: INLINE_LEAD } : { ...base, style: LEAD, group };
}

/** Lead sentences as entries of the outline: those that open paragraphs, with their groups, and those that run inside. */
function leadEntries(
  paragraphs: readonly Paragraph[],
  from: number,
  to: number,
  groups: ReadonlyMap<number, number>,
): Entry[] {
  const entries: Entry[] = [];
  for (let index = from; index < to; index++) {
    const { range, facts } = paragraphs[index]!;
    const { lead, inlineLeads, content } = facts.outline;
    const group = groups.get(index);
    if (lead && group !== undefined) entries.push(leadEntry(shift(lead.heading, range.start), index, false, group));
    for (const heading of inlineLeads)
      entries.push(leadEntry(shift(heading, range.start), index, heading.start !== content, undefined));
  }
  return entries;
}

/** Where what is attached begins, which stands behind signature and date. */
function attachmentsFrom(paragraphs: readonly Paragraph[], from: number): number {
  for (let index = from; index < paragraphs.length; index++) {
    if (paragraphs[index]!.facts.outline.marker?.kind === '附件') return index;
  }
  return paragraphs.length;
}

function openingOf(
  paragraphs: readonly Paragraph[],
  head: Head,
  tail: Tail,
  first: Entry | undefined,
): TextRange | undefined {
  const to = Math.min(first?.paragraph ?? tail.body, tail.body);
  const limit = tail.closing?.start ?? Infinity;
  let last = to;
  if (first === undefined || first.runIn || last - head.body > LONGEST_OPENING) {
    let announced = head.body;
    while (announced < last && announced < head.body + LONGEST_OPENING && !announces(paragraphs[announced]!.facts.text)) announced += 1; // prettier-ignore
    if (announced >= last || announced >= head.body + LONGEST_OPENING) return undefined;
    last = announced + 1;
  }
  // A formula of the closing may stand in the same paragraph, or before the first heading.
  while (last > head.body && paragraphs[last - 1]!.range.start >= limit) last -= 1;
  if (last <= head.body) return undefined;
  const { range, facts } = paragraphs[last - 1]!;
  const start = firstWord(paragraphs, head);
  const end = Math.min(range.start + facts.text.trimEnd().length, limit);
  return start < end ? { start, end } : undefined;
}

function firstWord(paragraphs: readonly Paragraph[], head: Head): number {
  const { range, facts } = paragraphs[head.body]!;
  return Math.max(head.bodyStart, range.start + facts.outline.content);
}

function partsOf(head: Head, tail: Tail, opening: TextRange | undefined): ReportParts {
  const signature = tail.signature ?? head.signature;
  const date = tail.date ?? head.date;
  return {
    ...(head.salutation ? { salutation: head.salutation } : {}),
    ...(opening ? { opening } : {}),
    ...(tail.closing ? { closing: tail.closing } : {}),
    ...(signature ? { signature } : {}),
    ...(date ? { date } : {}),
  };
}

function titleSection(
  text: string,
  format: ReportFormat,
  paragraphs: readonly Paragraph[],
  title: NonNullable<Head['title']>,
  children: readonly Section[],
): Section {
  const lines = text.slice(title.heading.start, title.heading.end).split(/[\r\n]+/);
  return {
    kind: 'title',
    label: '',
    title: lines.map((line) => (format === 'markdown' ? withoutEmphasis(line) : line.trim())).join(''),
    heading: title.heading,
    range: { start: title.heading.start, end: paragraphs[paragraphs.length - 1]!.range.end },
    runIn: false,
    children,
  };
}

/** Finds the parts of a report and nests its sections, from the facts of its paragraphs alone. */
export function readStructure(text: string, format: ReportFormat, paragraphs: readonly Paragraph[]): Structure {
  const head = readHead(text, paragraphs);
  const attached = attachmentsFrom(paragraphs, head.body);
  const main = attached === paragraphs.length ? paragraphs : paragraphs.slice(0, attached);
  const tail = readTail(text, main, head.body);
  const nest = (from: number, to: number, end: number): { entries: readonly Entry[]; sections: readonly Section[] } => {
    const markers = acceptMarkers(paragraphs, from, to);
    const leads = leadEntries(paragraphs, from, to, acceptLeads(paragraphs, from, to, markers));
    const entries = [...markers, ...leads]
      .filter((entry) => entry.label.end < end || entry.heading.end <= end)
      .map((entry) => (entry.heading.end <= end ? entry : { ...entry, heading: { start: entry.heading.start, end } }))
      .sort((a, b) => a.label.start - b.label.start || a.heading.end - b.heading.end);
    return { entries, sections: nestSections(text, format, paragraphs, entries, { from, to, end }) };
  };
  const { entries, sections } = nest(head.body, tail.body, tail.bodyEnd);
  const attachments = attached < paragraphs.length ? nest(attached, paragraphs.length, text.length).sections : [];
  const all = [...sections, ...attachments];
  return {
    parts: partsOf(head, tail, openingOf(paragraphs, head, tail, entries[0])),
    sections: head.title ? [titleSection(text, format, paragraphs, head.title, all)] : all,
  };
}
