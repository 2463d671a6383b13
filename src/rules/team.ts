import type { TeamRelations } from '../statistics/team';
import type { Terms } from '../terms/terms';
import type { Day } from '../text/day';

/** What a team brought along, and the day on which it is asked. */
export interface Team {
  /** Its own relations between figures. */
  readonly relations?: TeamRelations | undefined;
  /** Its 口径表. */
  readonly terms?: Terms | undefined;
  /** Counts where a report has no date of its own; without either, everything is in force. */
  readonly today?: Day | undefined;
}
