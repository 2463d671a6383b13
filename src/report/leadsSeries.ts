import { groupsIn, isParallel, type LeadCandidate } from './leadsAlike';
import type { Paragraph } from './model';
import type { Entry } from './outlineEntries';

function candidates(paragraphs: readonly Paragraph[], from: number, to: number): LeadCandidate[] {
  const found: LeadCandidate[] = [];
  for (let index = from; index < to; index++) {
    const { facts } = paragraphs[index]!;
    const { lead } = facts.outline;
    if (lead) found.push({ index, lead, words: facts.text.slice(lead.heading.start, lead.heading.end) });
  }
  return found;
}

/** For every paragraph the number of the stretch between headings that it stands in. */
function stretches(paragraphs: number, markers: readonly Entry[]): { of: Int32Array; heads: (Entry | undefined)[] } {
  const of = new Int32Array(paragraphs);
  const heads: (Entry | undefined)[] = [undefined];
  let next = 0;
  for (let index = 0; index < paragraphs; index++) {
    for (; markers[next]?.paragraph === index; next++) if (!markers[next]!.runIn) heads.push(markers[next]);
    of[index] = heads.length - 1;
  }
  return { of, heads };
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
  const { of, heads } = stretches(paragraphs.length, markers);
  const byStretch = new Map<number, LeadCandidate[]>();
  for (const one of candidates(paragraphs, from, to)) {
    const list = byStretch.get(of[one.index]!);
    if (list) list.push(one);
    else byStretch.set(of[one.index]!, [one]);
  }
  const accepted = new Map<number, number>();
  let count = 0;
  const singles: LeadCandidate[] = [];
  const brothers = new Map<string, Form>();
  const headOf = (one: LeadCandidate): string | undefined => heads[of[one.index]!]?.style;
  for (const list of byStretch.values()) {
    const groups = groupsIn(list).filter(isParallel);
    for (const group of groups) {
      const style = headOf(group[0]!);
      if (style !== undefined) brothers.set(style, widen(brothers.get(style), group));
      count += 1;
      for (const one of group) accepted.set(one.index, count);
    }
    // A single one stands directly below its heading, or behind one paragraph that introduces it.
    const head = heads[of[list[0]!.index]!];
    if (groups.length === 0 && head) singles.push(...list.filter((one) => one.index - head.paragraph <= 2).slice(0, 2));
  }
  for (const single of singles) {
    if (opensInlineSeries(paragraphs[single.index]!)) continue;
    const form = brothers.get(headOf(single) ?? '');
    if (form && form.groups >= LEAST_BROTHERS && fits(single, form)) accepted.set(single.index, (count += 1));
  }
  return accepted;
}
