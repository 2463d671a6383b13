import type { Figure, Report } from '../report/model';
import { lastYearOf, printedBefore } from '../report/placeholders/lastYear';
import { sentencePlaceWalk } from '../report/walks';
import { figurePlaces } from './figurePlaces';

/** Last year's figures as blanks printed them (`2234件`), by the place of each, see `figurePlaces`. */
export type LastYears = ReadonlyMap<string, string>;

/** A report has hardly more figures; what is kept stays small. */
const MOST = 2000;
const WORDS = '待填，上年';

/**
 * What was known, and what the blanks of the report say of last year now: kept, it is still there when a blank has been
 * filled. The same object where nothing is new.
 */
export function withLastYears(report: Report, known: LastYears): LastYears {
  const said = new Map<number, string>();
  for (const blank of report.placeholders) {
    const before = blank.text.includes('上年') ? lastYearOf(blank) : undefined;
    if (before?.figure !== undefined) said.set(blank.range.start, before.text);
  }
  if (said.size === 0) return known;
  const all = new Map(known);
  for (const { start, place } of placesOf(report)) {
    const printed = said.get(start);
    if (printed !== undefined && all.size < MOST) all.set(place, printed);
  }
  const isSame = all.size === known.size && [...all].every(([place, printed]) => known.get(place) === printed);
  return isSame ? known : all;
}

/** Last year's figures of those that stand in the report now, by where each begins. */
export function lastYearFigures(report: Report, known: LastYears): ReadonlyMap<number, Figure> {
  const found = new Map<number, Figure>();
  if (known.size === 0) return found;
  for (const { start, place } of placesOf(report)) {
    const printed = known.get(place);
    const figure = printed === undefined ? undefined : printedBefore(WORDS + printed)?.figure;
    if (figure) found.set(start, figure);
  }
  return found;
}

/** The figures and the blanks for figures, each with its place. */
function placesOf(report: Report): readonly { readonly start: number; readonly place: string }[] {
  const sentenceAt = sentencePlaceWalk(report);
  const blanks = report.placeholders.filter(({ kind }) => kind === 'figure');
  const all = [...report.figures, ...blanks].sort((one, other) => one.range.start - other.range.start);
  const placed = all.map(({ range }) => ({ range, sentence: sentenceAt(range.start).range }));
  return figurePlaces(report, placed).map(({ figure, place }) => ({ start: figure.range.start, place }));
}
