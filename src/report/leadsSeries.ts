import type { Lead, Paragraph } from './model';
import type { Entry } from './outlineEntries';

/** A paragraph that may open with a lead sentence. */
interface Candidate {
  readonly index: number;
  readonly lead: Lead;
  readonly words: string;
}

/** Leads that open with the same words may have paragraphs between them. */
const LONGEST_GAP = 3;

function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a.charAt(at) === b.charAt(at)) at += 1;
  return at;
}

/** Whether two sentences open with the same words: 当好…, 在“…, 这五年，…, 要…; the more of them, the further apart. */
function openAlike(a: Candidate, b: Candidate, gap: number): boolean {
  const shared = sharedStart(a.words, b.words);
  if (a.lead.tells || b.lead.tells || gap > 0) return shared >= 3 && !/^(?:20|今年|去年)/.test(a.words);
  return shared >= 2 || (shared === 1 && a.words.startsWith('要'));
}

/** Whether two sentences are of one form: as many clauses, about one length. */
function alike(a: Candidate, b: Candidate): boolean {
  if (a.lead.tells || b.lead.tells) return false;
  const [short, long] = [a.words.length, b.words.length].sort((x, y) => x - y) as [number, number];
  return long <= short * 2.4 + 2 && Math.abs(a.lead.clauses - b.lead.clauses) <= 1;
}

function candidates(paragraphs: readonly Paragraph[], from: number, to: number): Candidate[] {
  const found: Candidate[] = [];
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

/** Groups of neighbours of one form within a stretch. */
function groupsIn(list: readonly Candidate[]): Candidate[][] {
  const groups: Candidate[][] = [];
  for (const one of list) {
    const group = groups[groups.length - 1];
    const before = group?.[group.length - 1];
    const gap = before === undefined ? Infinity : one.index - before.index - 1;
    const joins = before && gap <= LONGEST_GAP && (openAlike(before, one, gap) || (gap === 0 && alike(before, one)));
    if (group && joins) group.push(one);
    else groups.push([one]);
  }
  return joinNear(groups).flatMap(withoutOddEnds);
}

/** Joins what one or two further paragraphs of a lead keep apart, where one side is a group already. */
function joinNear(groups: readonly Candidate[][]): Candidate[][] {
  const joined: Candidate[][] = [];
  for (const group of groups) {
    const before = joined[joined.length - 1];
    const [last, first] = [before?.[before.length - 1], group[0]];
    const isNear = last && first && first.index - last.index <= LONGEST_GAP;
    const sides = (before?.length ?? 0) + group.length;
    if (before && isNear && sides > 2 && alike(last, first) && last.lead.clauses === first.lead.clauses)
      before.push(...group);
    else joined.push([...group]);
  }
  return joined;
}

/** Two neighbours of one form are in parallel; of sentences that tell, only three that open with the same words. */
function isParallel(group: readonly Candidate[]): boolean {
  return group.length > (group.some((one) => one.lead.tells) ? 2 : 1);
}

/** First and last of a group that differ from all others, which are of one form, are what leads to it and concludes. */
function withoutOddEnds(group: Candidate[]): Candidate[][] {
  if (group.length < 4) return [group];
  const isOdd = (one: Candidate, others: readonly Candidate[]): boolean =>
    others.every(({ lead, words }) => lead.clauses === others[0]!.lead.clauses && sharedStart(words, one.words) < 2) &&
    one.lead.clauses !== others[0]!.lead.clauses;
  const first = isOdd(group[0]!, group.slice(1)) ? 1 : 0;
  const last = isOdd(group[group.length - 1]!, group.slice(first, -1)) ? group.length - 1 : group.length;
  return [group.slice(first, last)];
}

/** What the leads below the headings of one style look like. */
interface Form {
  readonly groups: number;
  readonly length: number;
  readonly clauses: number;
}

/** So many headings must have leads in parallel before a single one below their brother counts. */
const LEAST_BROTHERS = 2;

function widen(form: Form | undefined, group: readonly Candidate[]): Form {
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

function fits({ words, lead }: Candidate, form: Form): boolean {
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
  const byStretch = new Map<number, Candidate[]>();
  for (const one of candidates(paragraphs, from, to)) {
    const list = byStretch.get(of[one.index]!);
    if (list) list.push(one);
    else byStretch.set(of[one.index]!, [one]);
  }
  const accepted = new Map<number, number>();
  let count = 0;
  const singles: Candidate[] = [];
  const brothers = new Map<string, Form>();
  const headOf = (one: Candidate): string | undefined => heads[of[one.index]!]?.style;
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
