import type { Figure, Report } from '../../report/model';
import { contains, shift, type TextRange } from '../../text/range';
import { endOfDate } from './dates';
import { printedYears, withPlainDigits, type PrintedYear } from './printedYears';
import { namesIn } from './yearStays';

/** Years with two digits are of this century. */
export const CENTURY = 2000;
const EARLIEST = 1980;

/**
 * The year that a report is about: the one in its title, or else the one that it names most often, or else that of its
 * date. Undefined where it names none.
 */
export function reportYear(report: Report): number | undefined {
  const [first] = report.sections;
  if (first?.kind === 'title') {
    const named = yearsAt(report, first.heading).find(({ isDay }) => !isDay);
    if (named) return named.year;
  }
  const [signed] = yearsAt(report, report.parts.date);
  const all = report.paragraphs.flatMap(({ facts }) => yearsIn(facts.text, facts.figures));
  return mostNamed(all.filter(({ isDay }) => !isDay)) ?? signed?.year ?? mostNamed(all);
}

/** The later of two that are named as often. */
function mostNamed(years: readonly PrintedYear[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { year } of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [most] = [...counts].sort(([one, times], [other, more]) => more - times || other - one);
  return most?.[0];
}

interface YearAt extends PrintedYear {
  readonly isDay: boolean;
}

function yearsAt({ text, figures }: Report, place: TextRange | undefined): readonly YearAt[] {
  if (!place) return [];
  const own = figures.filter(({ range }) => contains(place, range));
  const shifted = own.map((figure) => ({ ...figure, range: shift(figure.range, -place.start) }));
  return yearsIn(text.slice(place.start, place.end), shifted);
}

/** The years of a line that may be the report's own. */
function yearsIn(printed: string, figures: readonly Figure[]): readonly YearAt[] {
  if (!/[\d０-９〇○零OＯ]/.test(printed)) return [];
  const line = withPlainDigits(printed);
  const reasonAt = namesIn(line);
  return printedYears(line, printed, figures, CENTURY)
    .filter(({ range, inPeriod, year }) => !inPeriod && year >= EARLIEST && reasonAt(range) === undefined)
    .map((found) => ({ ...found, isDay: endOfDate(line, found.range.end) > found.range.end }));
}
