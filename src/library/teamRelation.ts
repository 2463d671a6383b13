import type { Formula } from '../statistics/formula';
import type { Phrase } from './phrase';

/** One relation of a team's file, sound in all its parts. */
export interface TeamRelation {
  readonly id: string;
  readonly title: string;
  readonly phrases: readonly Phrase[];
  /** The figure that the phrases print as the result. */
  readonly printed: string;
  readonly formula: Formula;
}
