import type { Paragraph, Report, Section, SectionKind } from '../report/model';
import { keptFor } from '../statistics/kept';
import { shift, type TextRange } from '../text/range';
import { countingsOf, type Fault } from './counting';
import { paragraphIndexAt } from './extent';
import { isLoose, labelForm, type Ordinal } from './labelForm';
import { mayHoldLabel } from './printedLabel';
import { seriesOf } from './series';

/** A mistake in the numbers of a series. */
export interface Miscount {
  /** The sections that count on from each other, those with the mistake among them. */
  readonly members: readonly Section[];
  /** Indexes are those of `members`. */
  readonly fault: Fault;
  /** What a gap misses, where labels of another form have just these numbers there: 一、2．三、 */
  readonly instead: readonly Other[];
}

/** A label of another form than its series. */
export interface Other {
  readonly number: number;
  readonly label: TextRange;
  readonly text: string;
}

/** Attachments need not all be in the text. */
const UNCOUNTED: ReadonlySet<SectionKind> = new Set(['附件']);
const WORDS: ReadonlySet<Ordinal> = new Set(['words', 'aspects']);

/**
 * Every mistake in the numbers of a report. Kept as long as the report is. What a file may have lost or put into
 * another order (interleaved columns, a label that is no heading here) is not told.
 */
export const miscountsOf = keptFor((report: Report): readonly Miscount[] => {
  const found = numberedSeries(report).flatMap((members) => {
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
  const parents = parentsIn(report);
  const instead = new Set(found.flatMap((one) => one.instead.map(({ label }) => label.start)));
  return found.filter((one) => !instead.has(one.members[0]!.range.start) && isSure(report, parents, one));
});

/** The series of a report whose members all have a number. */
export function numberedSeries(report: Report): readonly (readonly Section[])[] {
  return seriesOf(report.sections)
    .map(({ members }) => members)
    .filter(([first, ...others]) => {
      if (first?.number === undefined || UNCOUNTED.has(first.kind) || WORDS.has(labelForm(first).ordinal)) return false;
      return others.every(({ number }) => number !== undefined);
    });
}

/** The section above each. */
export function parentsIn(report: Report): ReadonlyMap<Section, Section> {
  const parents = new Map<Section, Section>();
  const walk = (section: Section): void => {
    for (const child of section.children) {
      parents.set(child, section);
      walk(child);
    }
  };
  report.sections.forEach(walk);
  return parents;
}

function relative(fault: Fault, from: number): Fault {
  if (fault.kind === 'order') return { ...fault, at: fault.at.map((at) => at - from) };
  if (fault.kind === 'duplicate') return { ...fault, at: fault.at - from, twin: fault.twin - from };
  return { ...fault, at: fault.at - from };
}

/** Labels of one other form in the gap, at the beginning of lines, with just the numbers that it misses. */
function insteadOf(
  report: Report,
  members: readonly Section[],
  at: number,
  missing: readonly number[],
): readonly Other[] {
  const [before, member] = [members[at - 1], members[at]!];
  if (before === undefined || before.runIn) return [];
  const styles = new Map<string, Other[]>();
  const to = paragraphIndexAt(report, member.range.start);
  for (let index = paragraphIndexAt(report, before.range.start) + 1; index < to; index++) {
    const { range, facts } = report.paragraphs[index]!;
    const { marker, apart } = facts.outline;
    if (marker?.number === undefined || apart || !hasEnded(report.paragraphs[index - 1]!)) continue;
    const label = shift(marker.label, range.start);
    const text = report.text.slice(label.start, label.end).trimEnd();
    const other = { number: marker.number, label: { ...label, end: label.start + text.length }, text };
    const alike = styles.get(marker.style);
    if (alike) alike.push(other);
    else styles.set(marker.style, [other]);
  }
  styles.delete(labelForm(member).style);
  const found = [...styles.values()].filter((others) => {
    return others.length === missing.length && others.every(({ number }, index) => number === missing[index]);
  });
  return found.length === 1 ? found[0]! : [];
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
  if (!isWhole(at)) return false;
  if (instead.length > 0) return true;
  const start = members[at - 1]?.range.start ?? parents.get(member)?.range.start ?? 0;
  const isPoint = isLoose(labelForm(member));
  return !missing.some((number) => mayHoldLabel(text, { start, end: member.range.start }, number, isPoint));
}

/** Behind an earlier series of the style 一、一、二、 is another of one member, and a third. */
function isFirstOfStyle(section: Section, beside: readonly Section[]): boolean {
  const { style } = labelForm(section);
  return beside.find((one) => labelForm(one).style === style) === section;
}

const ENDS = '。！？；：!?;:”’"）)】》…';

/** Whether a section stands behind a paragraph that has ended; columns that were mixed break off anywhere. */
export function opensWholeParagraph(report: Report, section: Section): boolean {
  if (section.runIn) return true;
  const before = report.paragraphs[paragraphIndexAt(report, section.range.start) - 1];
  return before === undefined || hasEnded(before);
}

function hasEnded({ facts: { text, outline } }: Paragraph): boolean {
  return ENDS.includes(text.trimEnd().slice(-1)) || (outline.marker !== undefined && !outline.hasBody);
}
