import type { SectionKind } from '../model';
import type { Entry } from './entries';

/** Which kind usually stands above which (GB/T 9704—2012, 7.3.3, for 一、（一）1.（1）; the rest by usage). */
const RANKS: Readonly<Record<SectionKind, number>> = {
  title: -1,
  附件: 0,
  第一章: 1,
  第一节: 2,
  第一条: 3,
  '甲、': 4,
  '#': 4,
  '一、': 5,
  '（一）': 6,
  '1.': 7,
  '（1）': 8,
  lead: 9,
  第一: 10,
  一是: 11,
  '①': 12,
  '——': 13,
};

/** Whether sections of the first entry's form hold those of the second's. */
export type Above = (outer: Entry, inner: Entry) => boolean;

/**
 * Reads from the document which form stands above which. The usual order holds unless the document does the reverse: a
 * series that goes on across sections of the other form (（一） 一、 二、 （二） 一、) stands above it, where the
 * other never does.
 */
export function orderOf(entries: readonly Entry[]): Above {
  const last = new Map<string, number>();
  const since = new Map<string, Set<string>>();
  const spans = new Map<string, Set<string>>();
  for (const { style, number, runIn } of entries) {
    if (runIn) continue;
    const between = since.get(style);
    if (between && number !== undefined && number === (last.get(style) ?? 0) + 1) {
      const spanned = spans.get(style) ?? new Set();
      for (const other of between) spanned.add(other);
      spans.set(style, spanned);
    }
    if (between) between.clear();
    else since.set(style, new Set());
    if (number !== undefined) last.set(style, number);
    for (const [other, seen] of since) if (other !== style) seen.add(style);
  }
  return (outer, inner) => {
    const usual = RANKS[outer.kind] < RANKS[inner.kind];
    const [upper, lower] = usual ? [outer.style, inner.style] : [inner.style, outer.style];
    const reversed = spans.get(lower)?.has(upper) === true && spans.get(upper)?.has(lower) !== true;
    return reversed ? !usual : usual;
  };
}
