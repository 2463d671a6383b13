import type { TextRange } from '../../text/range';
import type { Marker, Paragraph, SectionKind } from '../model';
import { behindAttachments, behindQuotation, isTableCell } from './apart';

/** A heading that counts, with its place in the text. */
export interface Entry {
  readonly kind: SectionKind;
  readonly style: string;
  readonly number?: number;
  readonly level: number;
  readonly label: TextRange;
  readonly heading: TextRange;
  /** Index of its paragraph. */
  readonly paragraph: number;
  readonly runIn: boolean;
  /** For a lead sentence that opens a paragraph: which group of neighbours of one form it belongs to. */
  readonly group?: number;
}

/** A marker before it is known whether it counts. */
interface Candidate extends Entry {
  readonly sure: boolean;
}

/** Headings of the upper levels: what counts on below one of them does not count on below the next. */
const DIVIDES = new Set<SectionKind>(['附件', '第一章', '第一节', '一、', '#']);
/** As far as two numbers may lie apart and still be neighbours: a gap or a repetition is a mistake, not another series. */
const REACH = 2;
/** The same for labels of paragraphs that touch: a list from which rows were taken. */
const FAR_REACH = 10;

const LONGEST_NEXT_LINE = 50;

/** The style of lead sentences that open paragraphs, and of those that run inside one. */
export const LEAD = 'lead';
export const INLINE_LEAD = 'lead in line';

function candidateOf(marker: Marker, paragraph: number, base: number, runIn: boolean): Candidate {
  const { kind, style, number, level, label, heading, sure } = marker;
  return {
    kind,
    style,
    ...(number === undefined ? {} : { number }),
    level,
    label: { start: label.start + base, end: label.end + base },
    heading: { start: heading.start + base, end: heading.end + base },
    paragraph,
    runIn,
    sure,
  };
}

/** 附件1 stands in a line of its own, and its title in the next. */
function titled(candidate: Candidate, next: Paragraph | undefined): Candidate {
  if (candidate.kind !== '附件' || next === undefined || candidate.heading.end > candidate.label.end) return candidate;
  const { text, outline } = next.facts;
  const words = text.trimEnd();
  if (outline.marker || outline.apart || words.length > LONGEST_NEXT_LINE || /[。；：:]/.test(words)) return candidate;
  return { ...candidate, heading: { start: candidate.heading.start, end: next.range.start + words.length } };
}

/** Neighbours in one list of candidates of one style; `scopes` tells which of them lie below the same heading. */
function near(one: Candidate, other: Candidate | undefined, scopes: ReadonlyMap<Candidate, number>): boolean {
  if (other === undefined) return false;
  if (!DIVIDES.has(one.kind) && scopes.get(one) !== scopes.get(other)) return false;
  if (one.number === undefined || other.number === undefined) return true;
  const apart = Math.abs(one.number - other.number);
  return apart <= REACH || (apart <= FAR_REACH && Math.abs(one.paragraph - other.paragraph) === 1);
}

/** Whether `later` counts on from `one`, which is the rule for labels of which one runs inside a paragraph. */
function countsOn(
  one: Candidate | undefined,
  later: Candidate | undefined,
  scopes: ReadonlyMap<Candidate, number>,
): boolean {
  if (one?.number === undefined || later?.number === undefined) return false;
  return later.number === one.number + 1 && scopes.get(one) === scopes.get(later);
}

/** The last candidate of the list that matches before each of its members, and the first behind it. */
function neighbours(
  list: readonly Candidate[],
  matches: (candidate: Candidate) => boolean,
): readonly { readonly before: Candidate | undefined; readonly after: Candidate | undefined }[] {
  const before: (Candidate | undefined)[] = [];
  const after: (Candidate | undefined)[] = [];
  let last: Candidate | undefined;
  for (const [index, one] of list.entries()) {
    before[index] = last;
    if (matches(one)) last = one;
  }
  last = undefined;
  for (let index = list.length - 1; index >= 0; index--) {
    after[index] = last;
    if (matches(list[index]!)) last = list[index];
  }
  return list.map((_, index) => ({ before: before[index], after: after[index] }));
}

function accept(list: readonly Candidate[], scopes: ReadonlyMap<Candidate, number>): Candidate[] {
  const opening = neighbours(list, (one) => !one.runIn);
  const inline = neighbours(list, (one) => one.runIn);
  return list.filter((one, index) => {
    if (one.sure) return true;
    const { before, after } = opening[index]!;
    if (countsOn(before, one, scopes) || countsOn(one, after, scopes)) return true;
    if (one.runIn) return false;
    if (near(one, before, scopes) || near(one, after, scopes)) return true;
    return countsOn(inline[index]!.before, one, scopes) || countsOn(one, inline[index]!.after, scopes);
  });
}

/**
 * The markers of paragraphs `from` to `to` that are headings: the sure ones, and the others where a neighbour of the
 * same series stands beside them below the same heading. In the order of the text.
 */
export function acceptMarkers(paragraphs: readonly Paragraph[], from: number, to: number): readonly Entry[] {
  const byStyle = new Map<string, Candidate[]>();
  const scopes = new Map<Candidate, number>();
  let scope = 0;
  const add = (candidate: Candidate): void => {
    scopes.set(candidate, scope);
    const list = byStyle.get(candidate.style);
    if (list) list.push(candidate);
    else byStyle.set(candidate.style, [candidate]);
  };
  let apart = from;
  for (let index = from; index < to; index++) {
    const { range, facts } = paragraphs[index]!;
    const { marker, inline } = facts.outline;
    apart = Math.max(apart, behindAttachments(paragraphs, index));
    if (index < apart) continue;
    apart = behindQuotation(paragraphs, index);
    if (marker && !isTableCell(paragraphs, index)) {
      if (marker.sure && DIVIDES.has(marker.kind)) scope += 1;
      add(titled(candidateOf(marker, index, range.start, false), paragraphs[index + 1]));
    }
    for (const one of inline) add(candidateOf(one, index, range.start, true));
  }
  const accepted = [...byStyle.values()].flatMap((list) => accept(list, scopes));
  return accepted.sort((a, b) => a.label.start - b.label.start || a.label.end - b.label.end);
}
