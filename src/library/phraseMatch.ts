import type { Passage, Quantity } from '../statistics/passage';
import type { Phrase, Stretch } from './phrase';
import { plainText } from './plainText';

/** How many characters `…` stands for at most. */
const WIDEST = 30;
const SENTENCE_END = /[。！？!?;；]/;

/** A figure of the passage where phrases look for it; offsets are those of the plain text. */
interface Place {
  readonly start: number;
  /** Where its scale and unit begin, which a phrase may write too: {a}万元. */
  readonly unit: number;
  /** Behind its unit. */
  readonly end: number;
}

/** A passage as phrases are matched with it. */
export interface PlainPassage {
  readonly text: string;
  readonly places: readonly Place[];
}

/** Reads a passage for matching. Linear. */
export function plainPassage(passage: Passage): PlainPassage {
  const plain = plainText(passage.text);
  const places = passage.quantities.map((quantity): Place => {
    const { range } = quantity;
    const [unit, end] = unitOf(quantity, passage.text);
    return { start: plain.offsetOf(range.start), unit: plain.offsetOf(unit), end: plain.offsetOf(end) };
  });
  return { text: plain.text, places };
}

const SCALE = /[十百千万亿]*$/;

/** Where the scale and unit of a quantity begin and end in the passage's text. The unit of a mask stands behind it. */
function unitOf({ figure, range, text, shown, unit }: Quantity, passage: string): readonly [number, number] {
  if (figure === undefined) {
    const printed = shown.slice(text.length);
    return [range.end, passage.startsWith(printed, range.end) ? range.end + printed.length : range.end];
  }
  // An approximator behind the unit, or 三成 for 30%: nothing that a phrase could write out.
  const number = figure.unit === '' || !text.endsWith(unit) ? text : text.slice(0, -unit.length);
  const scale = figure.scale === 1 ? 0 : (SCALE.exec(number)?.[0].length ?? 0);
  return [range.start + Math.max(1, number.length - scale), range.end];
}

/** Whether the phrase stands in the passage with the quantity at `first` as its first figure. */
export function matches({ text, places }: PlainPassage, phrase: Phrase, first: number): boolean {
  const { names, stretches } = phrase;
  const last = first + names.length - 1;
  if (last >= places.length) return false;
  if (!endsAt(text, stretches[0]!, places[first]!.start, places[first - 1]?.end ?? 0)) return false;
  for (let at = first; at < last; at += 1) {
    if (!fills(text, stretches[at - first + 1]!, places[at]!, places[at + 1]!.start)) return false;
  }
  return beginsAt(text, stretches[names.length]!, places[last]!, places[last + 1]?.start ?? text.length);
}

/** Whether the stretch is all that stands between a figure and the next. */
function fills(text: string, { before, wild, after }: Stretch, left: Place, end: number): boolean {
  if (!wild) {
    const start = end - before.length;
    return left.unit <= start && start <= left.end && text.startsWith(before, start);
  }
  const to = end - after.length;
  if (!text.startsWith(after, to)) return false;
  return openings(text, before, left).some((from) => isWild(text, from, to));
}

/** Whether the stretch ends at `end`; a wildcard stays behind `least`, the end of the figure before. */
function endsAt(text: string, { before, wild, after }: Stretch, end: number, least: number): boolean {
  const literal = wild ? after : before;
  const to = end - literal.length;
  if (to < 0 || !text.startsWith(literal, to)) return false;
  if (!wild) return true;
  for (let from = to; from >= Math.max(least, to - WIDEST) && isWild(text, from, to); from -= 1) {
    if (from >= before.length && text.startsWith(before, from - before.length)) return true;
  }
  return false;
}

/** Whether the stretch begins behind a figure; a wildcard ends before `most`, the beginning of the next figure. */
function beginsAt(text: string, { before, wild, after }: Stretch, left: Place, most: number): boolean {
  return openings(text, before, left).some((from) => {
    if (!wild) return true;
    for (let to = from; to <= Math.min(most, from + WIDEST) && isWild(text, from, to); to += 1) {
      if (text.startsWith(after, to)) return true;
    }
    return false;
  });
}

/** Where a literal behind a figure ends: it begins behind the unit, or writes all or the end of scale and unit too. */
function openings(text: string, literal: string, { unit, end }: Place): readonly number[] {
  if (literal === '') return [end];
  const found: number[] = [];
  for (let start = unit; start <= end; start += 1) {
    if (text.startsWith(literal, start) && start + literal.length >= end) found.push(start + literal.length);
  }
  return found;
}

/** What `…` may stand for; never the rest of a number's unit that the text before it has left over. */
function isWild(text: string, from: number, to: number): boolean {
  return from <= to && to - from <= WIDEST && !SENTENCE_END.test(text.slice(from, to));
}
