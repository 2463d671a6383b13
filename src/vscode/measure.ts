import type { Report } from '../report/model';
import { countCharacters } from '../text/characters';
import type { TextRange } from '../text/range';
import { countLeading } from '../text/halving';

/** How many of the sorted `items` begin before `offset`. */
function countBefore(items: readonly { readonly range: TextRange }[], offset: number): number {
  return countLeading(items.length, (index) => items[index]!.range.start < offset);
}

const sums = new WeakMap<Report, readonly number[]>();

/** At `i` the characters of the first `i` paragraphs; made once for a report, as each section of it asks. */
function sumsOf(report: Report): readonly number[] {
  const known = sums.get(report);
  if (known) return known;
  const fresh = [0];
  for (const { facts } of report.paragraphs) fresh.push(fresh[fresh.length - 1]! + facts.characters);
  sums.set(report, fresh);
  return fresh;
}

/** The characters of a part of the report; whole paragraphs are not counted again. */
export function charactersIn(report: Report, range: TextRange): number {
  const { paragraphs, text } = report;
  const first = countBefore(paragraphs, range.start);
  const next = countBefore(paragraphs, range.end);
  // The paragraph in which the range begins, where it does not begin with it, and the one in which it ends.
  const opening = paragraphs[first - 1];
  const before =
    opening && opening.range.end > range.start
      ? countCharacters(text.slice(range.start, Math.min(opening.range.end, range.end)))
      : 0;
  if (next <= first) return before;
  const last = paragraphs[next - 1]!;
  const whole = last.range.end <= range.end ? next : next - 1;
  const after = whole === next ? 0 : countCharacters(text.slice(last.range.start, range.end));
  const known = sumsOf(report);
  return before + known[whole]! - known[first]! + after;
}

/** How many of the sorted `items` begin in a range. */
export function countIn(items: readonly { readonly range: TextRange }[], range: TextRange): number {
  return countBefore(items, range.end) - countBefore(items, range.start);
}

/** How many blanks begin in a part of the report. */
export function placeholdersIn(report: Report, range: TextRange): number {
  return countIn(report.placeholders, range);
}

/** Whole minutes that reading so many characters aloud takes; 0 is less than one minute. */
export function speakingMinutes(characters: number, perMinute: number): number {
  return Math.floor(characters / perMinute);
}
