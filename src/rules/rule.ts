import type { Report } from '../report/model';
import type { TeamRelations } from '../statistics/team';
import type { Finding, Severity } from './finding';

/** When a rule speaks unasked: in the problems list while writing, or only in 送审前检查. */
export type Moment = 'live' | 'check';

/** One thing that is looked for; one file, one id, one fixture, one line of documentation. */
export interface Rule {
  /** `group/name`, groups as in the command line's contract. */
  readonly id: string;
  /** Chinese, a few words. */
  readonly title: string;
  /** Why it matters and where it comes from (standard and clause, or 惯例). */
  readonly why: string;
  readonly source: string;
  readonly severity: Severity;
  readonly moment: Moment;
  /** Speaks only where it was asked for by its id. */
  readonly optional?: true;
  /** What it says of a report. Only the rules on figures look at the team's own relations. */
  readonly check: (report: Report, team?: TeamRelations) => readonly Finding[];
}
