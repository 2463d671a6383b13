import { groupsIn, isParallel, type LeadCandidate } from './leadsAlike';
import type { Paragraph, SectionKind } from '../model';
import type { Entry } from './entries';

/** Lists that a paragraph with a lead sentence may have below it, without being divided by them. */
const LISTS: ReadonlySet<SectionKind> = new Set(['第一', '一是', '1.', '（1）', '①']);

/** Where the paragraphs stand among headings and lists. */
interface Ground {
  /** For each paragraph the number of the stretch between headings that it stands in. */
  readonly stretch: Int32Array;
  /** Index of each paragraph if the lists of lead sentences were not there. */
  readonly position: Int32Array;
  readonly heads: readonly (Entry | undefined)[];
  /** Paragraphs that have a list of their own directly below. */
  readonly owners: ReadonlySet<number>;
}

/** The last label of the list that begins with `first`, an index of `markers`: it counts on from 1 without a break. */
function listEnd(markers: readonly Entry[], first: number): number {
  let last = first;
  while (markers[last + 1]?.style === markers[first]!.style && markers[last + 1]!.number === markers[last]!.number! + 1)
    last += 1;
  return last;
}

function survey(paragraphs: readonly Paragraph[], entries: readonly Entry[]): Ground {
  const markers = entries.filter((entry) => !entry.runIn);
  const stretch = new Int32Array(paragraphs.length);
  const position = new Int32Array(paragraphs.length);
  const heads: (Entry | undefined)[] = [undefined];
  const owners = new Set<number>();
  let next = 0;
  let inList = -1;
  let skipped = 0;
  for (let index = 0; index < paragraphs.length; index++) {
    if (markers[next]?.paragraph === index) {
      const { number, kind } = markers[next]!;
      const above = paragraphs[index - 1]?.facts.outline.lead;
      if (index > inList && number === 1 && LISTS.has(kind) && above?.tells === false) {
        owners.add(index - 1);
        inList = markers[listEnd(markers, next)]!.paragraph;
      }
      if (index > inList) heads.push(markers[next]);
      next += 1;
    }
    if (index <= inList) skipped += 1;
    stretch[index] = heads.length - 1;
    position[index] = index - skipped;
  }
  return { stretch, position, heads, owners };
}

function candidates(paragraphs: readonly Paragraph[], from: number, to: number, ground: Ground): LeadCandidate[] {
  const found: LeadCandidate[] = [];
  for (let index = from; index < to; index++) {
    const { facts } = paragraphs[index]!;
    const { lead } = facts.outline;
    if (lead === undefined || opensInlineSeries(paragraphs[index]!)) continue;
    const words = facts.text.slice(lead.heading.start, lead.heading.end);
    found.push({ index, position: ground.position[index]!, ownsList: ground.owners.has(index), lead, words });
  }
  return found;
}

/** What the leads below the headings of one style look like. */
interface Form {
  readonly groups: number;
  readonly length: number;
  readonly clauses: number;
}

/** So many headings must have leads in parallel before a single one below their brother counts. */
const LEAST_BROTHERS = 2;

function widen(form: Form | undefined, group: readonly LeadCandidate[]): Form {
  let { groups, length, clauses } = form ?? { groups: 0, length: 0, clauses: 0 };
  groups += 1;
  for (const { words, lead } of group) {
    length = Math.max(length, words.length);
    clauses = Math.max(clauses, lead.clauses);
  }
  return { groups, length, clauses };
}

/** Whether the first sentence is one of several of its form in the paragraph: those are a series of their own. */
function opensInlineSeries({ facts }: Paragraph): boolean {
  const { lead, inlineLeads } = facts.outline;
  return inlineLeads[0] !== undefined && inlineLeads[0].start === lead?.heading.start;
}

function fits({ words, lead }: LeadCandidate, form: Form): boolean {
  return !lead.tells && lead.clauses <= form.clauses && words.length <= form.length;
}

/**
 * The paragraphs among `from` to `to` that open with a lead sentence which counts: at least two neighbours of one form
 * below the same heading, and single ones of that form below headings whose brothers have such neighbours. Each with the
 * number of its group.
 */
export function acceptLeads(
  paragraphs: readonly Paragraph[],
  from: number,
  to: number,
  markers: readonly Entry[],
): ReadonlyMap<number, number> {
  const ground = survey(paragraphs, markers);
  const { stretch, heads } = ground;
  const byStretch = new Map<number, LeadCandidate[]>();
  for (const one of candidates(paragraphs, from, to, ground)) {
    const list = byStretch.get(stretch[one.index]!);
    if (list) list.push(one);
    else byStretch.set(stretch[one.index]!, [one]);
  }
  const accepted = new Map<number, number>();
  let count = 0;
  const singles: LeadCandidate[] = [];
  const brothers = new Map<string, Form>();
  const headOf = (one: LeadCandidate): string | undefined => heads[stretch[one.index]!]?.style;
  for (const list of byStretch.values()) {
    const groups = groupsIn(list).filter(isParallel);
    for (const group of groups) {
      const style = headOf(group[0]!);
      if (style !== undefined) brothers.set(style, widen(brothers.get(style), group));
      count += 1;
      for (const one of group) accepted.set(one.index, count);
    }
    // A single one stands directly below its heading, or behind one paragraph that introduces it.
    const head = heads[stretch[list[0]!.index]!];
    if (groups.length === 0 && head) singles.push(...list.filter((one) => one.index - head.paragraph <= 2).slice(0, 2));
  }
  for (const single of singles) {
    const form = brothers.get(headOf(single) ?? '');
    if (form && form.groups >= LEAST_BROTHERS && fits(single, form)) accepted.set(single.index, (count += 1));
  }
  return accepted;
}
