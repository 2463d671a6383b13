import type { Paragraph, Report, Section } from '../report/model';
import { shift } from '../text/range';
import { paragraphIndexAt } from './extent';
import { labelForm } from './labelForm';
import { firstMember, memberOf, nextMembers, type Member, type Words } from './nextMember';

/** A series that may go on, and how its next member begins, the likeliest first. */
export interface OpenSeries {
  /** As it is printed, the next one is. */
  readonly model: Member;
  readonly words: readonly Words[];
}

interface Place {
  readonly section: Section;
  /** The sections among which it stands. */
  readonly list: readonly Section[];
}

/**
 * The series that may go on behind the paragraph at `index`: those of the sections that hold it and end before `end`,
 * the innermost first. Points inside the paragraph end with it. A heading without text may get sections below it: where
 * those before it go on with one at once, that form comes first, else last. Behind a label without words there is none,
 * and behind a paragraph without a label only where the section is as long as the one before it: who writes on is not
 * to be asked after each paragraph.
 */
export function seriesEnding(report: Report, index: number, end: number): readonly OpenSeries[] {
  const paragraph = report.paragraphs[index]!;
  const { marker, hasBody } = paragraph.facts.outline;
  const chain = chainAt(report.sections, paragraph);
  const opened = marker && chain.find(({ section }) => section.heading.start === paragraph.range.start + marker.label.start); // prettier-ignore
  if (marker && !hasBody && marker.heading.end <= marker.label.end) return [];
  const first = opened ? undefined : firstOfSeries(paragraph);
  const open = chain
    .filter(({ section }) => section.range.end <= end && !section.runIn && section.kind !== 'title')
    .filter((place) => marker !== undefined || isFullGrown(report, place))
    .reverse()
    .map((place) => ({ model: place.section, words: nextMembers(report.text, membersUpTo(place)) }));
  if (first) return [{ model: first, words: nextMembers(report.text, [first]) }, ...open];
  if (!opened || hasBody || opened.section.children.length > 0) return open;
  return withBelow(report, membersUpTo(opened).slice(0, -1).reverse(), open);
}

/** The sections that hold the end of a paragraph, the outermost first. */
function chainAt(sections: readonly Section[], { range }: Paragraph): readonly Place[] {
  const chain: Place[] = [];
  let list = sections;
  for (;;) {
    const section = list.findLast((one) => one.range.start <= range.end);
    if (section === undefined || section.range.end <= range.start) return chain;
    chain.push({ section, list });
    list = section.children;
  }
}

/** So far back are the members of a series looked for. */
const FAR = 20;

/** The members of the series of a section up to it, without those far before. */
function membersUpTo({ section, list }: Place): readonly Section[] {
  const { style } = labelForm(section);
  const at = list.lastIndexOf(section);
  const near = list.slice(Math.max(0, at - FAR), at + 1).filter((one) => labelForm(one).style === style);
  const first = near.findLastIndex(({ number }) => number === 1);
  return near.slice(Math.max(0, first));
}

/** Whether a section has as many paragraphs as the one before it in its series. */
function isFullGrown(report: Report, place: Place): boolean {
  const before = membersUpTo(place).at(-2);
  const paragraphs = ({ range }: Section): number => paragraphIndexAt(report, range.end - 1) - paragraphIndexAt(report, range.start); // prettier-ignore
  return before !== undefined && paragraphs(place.section) >= paragraphs(before);
}

/** The label of a paragraph that is no section yet, as a first 一是 is none before there is a second. */
function firstOfSeries({ range, facts }: Paragraph): Member | undefined {
  const { marker, inline } = facts.outline;
  if (marker === undefined || inline.some(({ style }) => style === marker.style)) return undefined;
  if (marker.number !== 1 && marker.kind !== '——') return undefined;
  const member = memberOf(facts.text, marker);
  return { ...member, heading: shift(member.heading, range.start) };
}

/** `open` with the first section below a heading, in the form of those below its `brothers`, the nearest first. */
function withBelow(report: Report, brothers: readonly Section[], open: readonly OpenSeries[]): readonly OpenSeries[] {
  for (const brother of brothers) {
    const [child] = brother.children;
    const words = child && !child.runIn ? firstMember(report.text, child) : undefined;
    if (child === undefined || words === undefined) continue;
    const below = { model: child, words: [words] };
    const isNext = paragraphIndexAt(report, child.range.start) === paragraphIndexAt(report, brother.range.start) + 1;
    return isNext ? [below, ...open] : [...open, below];
  }
  return open;
}
