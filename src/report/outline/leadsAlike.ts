import type { Lead } from '../model';

/** A paragraph that may open with a lead sentence. */
export interface LeadCandidate {
  readonly index: number;
  /** The same without the lists of lead sentences before it. */
  readonly position: number;
  readonly ownsList: boolean;
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
function openAlike(a: LeadCandidate, b: LeadCandidate, gap: number): boolean {
  const shared = sharedStart(a.words, b.words);
  if (a.lead.tells || b.lead.tells || gap > 0) return shared >= 3 && !/^(?:20|今年|去年)/.test(a.words);
  return shared >= 2 || (shared === 1 && a.words.startsWith('要'));
}

/** Whether two sentences are of one form: as many clauses, about one length. */
function alike(a: LeadCandidate, b: LeadCandidate): boolean {
  if (a.lead.tells || b.lead.tells) return false;
  const [short, long] = [a.words.length, b.words.length].sort((x, y) => x - y) as [number, number];
  return long <= short * 2.4 + 2 && Math.abs(a.lead.clauses - b.lead.clauses) <= 1;
}

/** Groups of neighbours of one form within a stretch. */
export function groupsIn(list: readonly LeadCandidate[]): LeadCandidate[][] {
  const groups: LeadCandidate[][] = [];
  for (const one of list) {
    const group = groups[groups.length - 1];
    const before = group?.[group.length - 1];
    const gap = before === undefined ? Infinity : one.position - before.position - 1;
    // Behind the list of one lead only another one with a list is its brother.
    const brothers = before && (!before.ownsList || one.ownsList);
    const joins = brothers && gap <= LONGEST_GAP && (openAlike(before, one, gap) || (gap === 0 && alike(before, one)));
    if (group && joins) group.push(one);
    else groups.push([one]);
  }
  return joinNear(groups).flatMap(withoutOddEnds);
}

/** Joins what one or two further paragraphs of a lead keep apart, where one side is a group already. */
function joinNear(groups: readonly LeadCandidate[][]): LeadCandidate[][] {
  const joined: LeadCandidate[][] = [];
  for (const group of groups) {
    const before = joined[joined.length - 1];
    const [last, first] = [before?.[before.length - 1], group[0]];
    const isNear = last && first && !last.ownsList && first.position - last.position <= LONGEST_GAP;
    const sides = (before?.length ?? 0) + group.length;
    if (before && isNear && sides > 2 && alike(last, first) && last.lead.clauses === first.lead.clauses)
      for (const one of group) before.push(one);
    else joined.push([...group]);
  }
  return joined;
}

/** Two neighbours of one form are in parallel; of sentences that tell, only three that open with the same words. */
export function isParallel(group: readonly LeadCandidate[]): boolean {
  return group.length > (group.some((one) => one.lead.tells) ? 2 : 1);
}

/** First and last of a group that differ from all others, which are of one form, are what leads to it and concludes. */
function withoutOddEnds(group: LeadCandidate[]): LeadCandidate[][] {
  if (group.length < 4) return [group];
  const isOdd = (one: LeadCandidate, others: readonly LeadCandidate[]): boolean =>
    others.every(({ lead, words }) => lead.clauses === others[0]!.lead.clauses && sharedStart(words, one.words) < 2) &&
    one.lead.clauses !== others[0]!.lead.clauses;
  const first = isOdd(group[0]!, group.slice(1)) ? 1 : 0;
  const last = isOdd(group[group.length - 1]!, group.slice(first, -1)) ? group.length - 1 : group.length;
  return [group.slice(first, last)];
}
