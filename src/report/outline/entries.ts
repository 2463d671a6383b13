import { shift, type TextRange } from '../../text/range';
import type { Marker, Paragraph, SectionKind } from '../model';
import { behindAttachments, behindQuotation, isTableCell } from './apart';

/** A heading that counts, with its place in the text. */
export interface Entry {
  readonly kind: SectionKind;
  readonly style: string;
  readonly number: number | undefined;
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
  /** How many headings of the upper levels stand before it. */
  readonly scope: number;
}

/** Headings of the upper levels: what counts on below one of them does not count on below the next. */
const DIVIDES = new Set<SectionKind>(['附件', '第一章', '第一节', '甲、', '一、', '#']);
/** As far as two numbers may lie apart and still be neighbours: a gap or a repetition is a mistake, not another series. */
const REACH = 2;
/** The same for labels of paragraphs that touch: a list from which rows were taken. */
const FAR_REACH = 10;

const LONGEST_NEXT_LINE = 50;

/** The style of lead sentences that open paragraphs, and of those that run inside one. */
export const LEAD = 'lead';
export const INLINE_LEAD = 'lead in line';

function candidateOf(marker: Marker, paragraph: number, base: number, runIn: boolean, scope: number): Candidate {
  const { kind, style, number, level, sure } = marker;
  return {
    kind,
    style,
    number,
    level,
    label: shift(marker.label, base),
    heading: shift(marker.heading, base),
    paragraph,
    runIn,
    sure,
    scope,
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

/** Neighbours in one list of candidates of one style, below the same heading. */
function near(one: Candidate, other: Candidate | undefined): boolean {
  if (other === undefined) return false;
  if (!DIVIDES.has(one.kind) && one.scope !== other.scope) return false;
  if (one.number === undefined || other.number === undefined) return true;
  const apart = Math.abs(one.number - other.number);
  return apart <= REACH || (apart <= FAR_REACH && Math.abs(one.paragraph - other.paragraph) === 1);
}

/** Whether `later` counts on from `one`, which is the rule for labels of which one runs inside a paragraph. */
function countsOn(one: Candidate | undefined, later: Candidate | undefined): boolean {
  if (one?.number === undefined || later?.number === undefined) return false;
  return later.number === one.number + 1 && one.scope === later.scope;
}

/** Marks in `counts` which candidates of one style are headings. `counts` is by place, `list` holds places, in order. */
function accept(all: readonly Candidate[], list: readonly number[], counts: Uint8Array): void {
  // The nearest behind each, those that open a paragraph and those that run inside one apart.
  const behind = list.map((): Neighbours => NONE);
  let nearest = NONE;
  for (let at = list.length - 1; at >= 0; at--) {
    behind[at] = nearest;
    const one = all[list[at]!]!;
    nearest = one.runIn ? { opening: nearest.opening, inline: one } : { opening: one, inline: nearest.inline };
  }
  let before = NONE;
  for (const [at, place] of list.entries()) {
    const one = all[place]!;
    if (one.sure || isAccepted(one, before, behind[at]!)) counts[place] = 1;
    before = one.runIn ? { opening: before.opening, inline: one } : { opening: one, inline: before.inline };
  }
}

/** The nearest candidate of a style on one side: that opens a paragraph, and that runs inside one. */
interface Neighbours {
  readonly opening: Candidate | undefined;
  readonly inline: Candidate | undefined;
}

const NONE: Neighbours = { opening: undefined, inline: undefined };

function isAccepted(one: Candidate, before: Neighbours, after: Neighbours): boolean {
  if (countsOn(before.opening, one) || countsOn(one, after.opening)) return true;
  if (one.runIn) return false;
  if (near(one, before.opening) || near(one, after.opening)) return true;
  return countsOn(before.inline, one) || countsOn(one, after.inline);
}

/**
 * The markers of paragraphs `from` to `to` that are headings: the sure ones, and the others where a neighbour of the
 * same series stands beside them below the same heading. In the order of the text.
 */
export function acceptMarkers(paragraphs: readonly Paragraph[], from: number, to: number): readonly Entry[] {
  const all: Candidate[] = [];
  const byStyle = new Map<string, number[]>();
  let scope = 0;
  const add = (candidate: Candidate): void => {
    const list = byStyle.get(candidate.style);
    if (list) list.push(all.length);
    else byStyle.set(candidate.style, [all.length]);
    all.push(candidate);
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
      add(titled(candidateOf(marker, index, range.start, false, scope), paragraphs[index + 1]));
    }
    for (const one of inline) add(candidateOf(one, index, range.start, true, scope));
  }
  const counts = new Uint8Array(all.length);
  for (const list of byStyle.values()) accept(all, list, counts);
  return all.filter((_, place) => counts[place] === 1);
}
