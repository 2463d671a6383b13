import { dayOf, type Day } from '../text/day';

/** Today, where the writer is. */
export function today(): Day {
  return dayOf(new Date());
}
