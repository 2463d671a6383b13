import type { Report, Section, SectionKind } from '../report/model';
import { keptForFew } from '../text/kept';
import { countingsOf, type Fault } from './counting';
import { isLoose, labelForm, type Ordinal } from './labelForm';
import { insteadOf, type Other } from './otherLabels';
import { mayHoldLabel } from './printedLabel';
import { seriesOf } from './series';
import { opensWholeParagraph, standsAmongWhole } from './wholeParagraphs';

/** A mistake in the numbers of a series. */
export interface Miscount {
  /** The sections that count on from each other, those with the mistake among them. */
  readonly members: readonly Section[];
  /** Indexes are those of `members`. */
  readonly fault: Fault;
  /**
   * What a gap misses, where labels of another form have just these numbers there (一、2．三、), or where inside a paragraph
   * the label before it stands twice.
   */
  readonly instead: readonly Other[];
}

/** Attachments need not all be in the text. */
const UNCOUNTED: ReadonlySet<SectionKind> = new Set(['附件']);
const WORDS: ReadonlySet<Ordinal> = new Set(['words', 'aspects']);

/**
 * Every mistake in the numbers of a report. Kept as long as the report is. What a file may have lost or put into
 * another order (interleaved columns, a label that is no heading here) is not told.
 */
export const miscountsOf = keptForFew((report: Report): readonly Miscount[] => {
  const found = numberedSeries(report).flatMap((members) => {
    if (members.every(({ number }, at) => number === at + 1)) return [];
    const countings = countingsOf(members.map(({ number = 0 }) => number));
    return countings.flatMap(({ from, to, faults }) => {
      const part = members.slice(from, to);
      return faults.map((fault): Miscount => {
        const own = relative(fault, from);
        return {
          members: part,
          fault: own,
          instead: own.kind === 'gap' ? insteadOf(report, part, own.at, own.missing) : [],
        };
      });
    });
  });
  if (found.length === 0) return found;
  const parents = parentsIn(report);
  const instead = new Set(found.flatMap((one) => one.instead.map(({ label }) => label.start)));
  return found.filter((one) => !instead.has(one.members[0]!.range.start) && isSure(report, parents, one));
});

/** The series of a report whose members all have a number. Kept as long as the report is. */
export const numberedSeries = keptForFew((report: Report): readonly (readonly Section[])[] => {
  return seriesOf(report.sections)
    .map(({ members }) => members)
    .filter((members) => {
      const [first] = members;
      if (first?.number === undefined || UNCOUNTED.has(first.kind) || WORDS.has(labelForm(first).ordinal)) return false;
      return members.every(({ number }) => number !== undefined);
    });
});

/** The section above each. Kept as long as the report is. */
export const parentsIn = keptForFew((report: Report): ReadonlyMap<Section, Section> => {
  const parents = new Map<Section, Section>();
  const walk = (section: Section): void => {
    for (const child of section.children) {
      parents.set(child, section);
      walk(child);
    }
  };
  report.sections.forEach(walk);
  return parents;
});

function relative(fault: Fault, from: number): Fault {
  if (fault.kind === 'order') return { ...fault, at: fault.at.map((at) => at - from) };
  if (fault.kind === 'duplicate') return { ...fault, at: fault.at - from, twin: fault.twin - from };
  return { ...fault, at: fault.at - from };
}

function isSure(
  report: Report,
  parents: ReadonlyMap<Section, Section>,
  { members, fault, instead }: Miscount,
): boolean {
  const { text } = report;
  const isWhole = (at: number): boolean => members[at] === undefined || opensWholeParagraph(report, members[at]);
  if (fault.kind === 'order') return members.every((_, at) => isWhole(at));
  if (fault.kind === 'duplicate') {
    const begins = fault.at > 1 || isFirstOfStyle(members[0]!, parents.get(members[0]!)?.children ?? report.sections);
    return begins && isWhole(fault.at) && isWhole(fault.twin);
  }
  const { at, missing } = fault;
  const member = members[at]!;
  if (!isWhole(at) || (at === 0 && !standsAmongWhole(report, member))) return false;
  if (instead.length > 0) return true;
  const start = members[at - 1]?.range.start ?? parents.get(member)?.range.start ?? 0;
  const isPoint = isLoose(labelForm(member));
  const isKnown = labelsOf(report);
  return !missing.some((number) => mayHoldLabel(text, { start, end: member.range.start }, number, isPoint, isKnown));
}

/** Tells whether an offset is in the label of a section. */
export const labelsOf = keptForFew((report: Report): ((offset: number) => boolean) => {
  const offsets = new Set<number>();
  const walk = ({ label, range: { start }, children }: Section): void => {
    for (let at = start; at < start + label.length; at++) offsets.add(at);
    children.forEach(walk);
  };
  report.sections.forEach(walk);
  return (offset) => offsets.has(offset);
});

/** Behind an earlier series of the style 一、一、二、 is another of one member, and a third. */
function isFirstOfStyle(section: Section, beside: readonly Section[]): boolean {
  const { style } = labelForm(section);
  return beside.find((one) => labelForm(one).style === style) === section;
}
