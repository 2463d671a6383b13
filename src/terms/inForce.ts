import type { Day, Days } from '../text/day';
import type { TermRow } from './term';
import type { TermMatch, TermUse } from './terms';

/** Whether a row counts on one of the days; of no known day every row does. */
export function isInForce({ from, until }: TermRow, days: Days | undefined): boolean {
  return days === undefined || ((from ?? 0) <= days.last && (until ?? Infinity) >= days.first);
}

/** The days that a report is of: those of its date, else today. */
export function daysOf(dated: Days | undefined, today: Day | undefined): Days | undefined {
  return dated ?? (today === undefined ? undefined : { first: today, last: today });
}

/**
 * The matches that count on some days: a word inside a longer one is that one's, so that a right form in which a wrong one
 * stands is right. Wrong forms of other days are no words then, right ones of other days are. In the order of the text.
 */
export function standing(matches: readonly TermMatch[], days: Days | undefined): readonly TermMatch[] {
  const counts = ({ kind, row }: TermUse): boolean => kind !== 'wrong' || isInForce(row, days);
  const counting = matches.flatMap((match) => {
    const uses = match.uses.every(counts) ? match.uses : match.uses.filter(counts);
    return uses.length === 0 ? [] : [uses === match.uses ? match : { ...match, uses }];
  });
  counting.sort((one, other) => one.start - other.start || other.end - one.end);
  let last = -1;
  return counting.filter(({ end }) => {
    const isInside = end <= last;
    last = Math.max(last, end);
    return !isInside;
  });
}
