import type { Paragraph, SectionKind } from '../model';
import type { Entry } from './entries';
import { LEAD } from './entries';

/** What is known of an entry's series before anything is nested. */
export interface Place {
  /** The next member of its series, if it has one. */
  readonly next: Entry | undefined;
  /** Every member of its series, this one the last, is one paragraph with its text in it: the next one is not its own. */
  readonly endsWithParagraph: boolean;
}

/** The last entry of a series so far, how many it has, and whether each is one paragraph with its text. */
interface Member {
  readonly entry: Entry;
  readonly members: number;
  readonly tight: boolean;
}

/** A series of two may end with its paragraph by chance. */
const LEAST_MEMBERS = 3;

const UPPER: ReadonlySet<SectionKind> = new Set(['第一章', '第一节', '一、', '#']);
const RANKED: ReadonlySet<SectionKind> = new Set([...UPPER, '第一条', '（一）', '1.', '（1）', '附件']);

interface Divisions {
  readonly upper: readonly number[];
  readonly ranked: readonly number[];
}

function follows(one: Entry, other: Entry, { upper, ranked }: Divisions): boolean {
  if (one.runIn !== other.runIn || (one.runIn && one.paragraph !== other.paragraph)) return false;
  if (one.style === LEAD) return one.group === other.group;
  const isNumbered = one.number !== undefined && other.number !== undefined;
  if (isNumbered && other.number !== one.number + 1) return false;
  if (UPPER.has(one.kind)) return true;
  // A heading of an upper level between them ends the series; one without numbers ends sooner.
  const divided = isNumbered ? upper : ranked;
  return divided[one.paragraph + 1] === divided[other.paragraph];
}

/** For each paragraph, how many headings of these kinds stand before it. */
function countBefore(
  entries: readonly Entry[],
  kinds: ReadonlySet<SectionKind>,
  paragraphs: number,
): readonly number[] {
  const counts = new Array<number>(paragraphs + 2).fill(0);
  for (const { kind, runIn, paragraph } of entries) if (!runIn && kinds.has(kind)) counts[paragraph + 1]! += 1;
  for (let index = 1; index < counts.length; index++) counts[index]! += counts[index - 1]!;
  return counts;
}

/**
 * The series of the entries, which are in the order of the text: who comes next in each, and whose section ends with
 * its own paragraph.
 */
export function placesOf(entries: readonly Entry[], paragraphs: readonly Paragraph[]): ReadonlyMap<Entry, Place> {
  const divisions = {
    upper: countBefore(entries, UPPER, paragraphs.length),
    ranked: countBefore(entries, RANKED, paragraphs.length),
  };
  const places = new Map<Entry, Place>();
  const last = { opening: new Map<string, Member>(), inline: new Map<string, Member>() };
  const hasBody = (entry: Entry): boolean => paragraphs[entry.paragraph]!.facts.outline.hasBody;
  for (const entry of entries) {
    const latest = entry.runIn ? last.inline : last.opening;
    const before = latest.get(entry.style);
    const linked = before !== undefined && follows(before.entry, entry, divisions);
    if (linked) places.set(before.entry, { next: entry, endsWithParagraph: false });
    const members = linked ? before.members + 1 : 1;
    const tight = hasBody(entry) && (!linked || (before.tight && before.entry.paragraph + 1 === entry.paragraph));
    const least = entry.style === LEAD ? 2 : LEAST_MEMBERS;
    places.set(entry, { next: undefined, endsWithParagraph: !entry.runIn && tight && members >= least });
    latest.set(entry.style, { entry, members, tight });
  }
  return places;
}
