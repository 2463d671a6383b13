import { codeAt, isSpace, oneOf } from '../../text/characterSet';
import type { TextRange } from '../../text/range';
import { labelAt, type Label } from './markers';

/** A label where it stands in a paragraph; `sure` also where its series within the paragraph says so. */
export interface PlacedLabel {
  readonly label: Label;
  readonly start: number;
  readonly sure: boolean;
}

const ASTERISK = '*'.charCodeAt(0);
const STRONG = '。；;！？!?：:';
const WEAK = '，,';
const CLOSERS = '”’）)"';
const isStrong = oneOf(STRONG);
const isWeak = oneOf(WEAK);
const isCloser = oneOf(CLOSERS);
/** Forms that a comma may stand in front of; the others look too much like numbers in a list. */
const AFTER_COMMA = new Set(['是', '要', '方面', '（一）', '（1）', '①']);
const NEVER_INSIDE = new Set(['章', '部分', '编', '篇', '节', '条']);

type Boundary = 'strong' | 'weak' | 'none';

/** What may stand before a label; nearly all characters of a text may not. */
const mayBound = oneOf(STRONG + WEAK + CLOSERS);

function boundaryAt(text: string, at: number, outer: TextRange | undefined): Boundary {
  if (outer !== undefined) {
    // A quotation that ends with its sentence: “…。”一是…
    const ends = at === outer.end - 1 && isCloser(text, at) && isStrong(text, at - 1);
    return ends ? 'strong' : 'none';
  }
  if (isStrong(text, at)) return 'strong';
  return isWeak(text, at) ? 'weak' : 'none';
}

interface Found {
  readonly start: number;
  readonly label: Label;
  readonly boundary: Boundary;
}

function findLabels(text: string, from: number, outerAt: (offset: number) => TextRange | undefined): Found[] {
  const found: Found[] = [];
  for (let at = from; at < text.length; at++) {
    if (!mayBound(text, at)) continue;
    let start = at + 1;
    while (isSpace(text, start) || codeAt(text, start) === ASTERISK) start += 1;
    const label = labelAt(text, start);
    if (label === undefined || NEVER_INSIDE.has(label.style)) continue;
    const boundary = boundaryAt(text, at, outerAt(at));
    if (boundary === 'none') continue;
    if (boundary === 'weak' && !AFTER_COMMA.has(label.style)) continue;
    if (label.style === '一、' && text.charAt(label.end - 1) !== '、') continue;
    found.push({ start, label, boundary });
  }
  return found;
}

interface InlineLabels {
  readonly labels: readonly PlacedLabel[];
  /** The first of them counts on from the label that opens the paragraph. */
  readonly continuesOpening: boolean;
}

const NO_LABELS: InlineLabels = { labels: [], continuesOpening: false };

interface Series {
  last: number;
  readonly members: number[];
  /** Whether the label that opens the paragraph is its first member. */
  readonly fromStart: boolean;
}

/**
 * The labels inside a paragraph behind `from`. Labels that count on from one to the next (一是…；二是…) are sure, also
 * where the label that opens the paragraph is the first of them; a single one behind the end of a sentence may belong
 * to a series with its neighbours and is kept as not sure. Labels in quotations and brackets are none.
 */
export function inlineLabels(
  text: string,
  from: number,
  outerAt: (offset: number) => TextRange | undefined,
  opening: Label | undefined,
): InlineLabels {
  const found = findLabels(text, from, outerAt);
  if (found.length === 0) return NO_LABELS;
  const open = new Map<string, Series>();
  const all: Series[] = [];
  const begin = (style: string, last: number, members: number[], fromStart: boolean): void => {
    const series = { last, members, fromStart };
    open.set(style, series);
    all.push(series);
  };
  if (opening?.number !== undefined) begin(opening.style, opening.number, [], true);
  for (const [index, { label }] of found.entries()) {
    const series = open.get(label.style);
    const { number } = label;
    if (series && (number === undefined || number === series.last + 1 || number === series.last + 2)) {
      series.members.push(index);
      series.last = number ?? series.last;
    } else if (number === 1) {
      begin(label.style, 1, [index], false);
    }
  }
  const sure = new Uint8Array(found.length);
  for (const { members, fromStart } of all) {
    if (members.length + Number(fromStart) > 1) for (const index of members) sure[index] = 1;
  }
  const labels: PlacedLabel[] = [];
  for (const [index, { start, label, boundary }] of found.entries()) {
    const isSure = sure[index] === 1;
    const repeats = label.style === opening?.style && label.number === opening.number;
    if (isSure || (boundary === 'strong' && label.style !== '首先' && !repeats))
      labels.push({ label, start, sure: isSure });
  }
  return { labels, continuesOpening: all[0]?.fromStart === true && all[0].members.length > 0 };
}
