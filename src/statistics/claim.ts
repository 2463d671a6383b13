import type { Interval } from '../report/interval';
import type { TextRange } from '../text/range';

/** A relation between figures that a text can state (DESIGN: one file each in `relations/`). */
export type RelationId =
  | 'share'
  | 'shares'
  | 'breakdown'
  | 'total'
  | 'difference'
  | 'growth'
  | 'points'
  | 'multiple'
  | 'completion'
  | 'average'
  | 'product'
  | 'respectively'
  | 'count'
  | 'names'
  | 'series'
  | 'rank'
  | 'consistency'
  /** One that a team's library adds. */
  | `library/${string}`;

/**
 * `holds`: the printed interval meets the computed one. `close`: the printed value is the computed one cut off instead
 * of rounded, or a question to the writer. `violated`: every other miss. `unknown`: an operand is a placeholder.
 */
export type Verdict = 'holds' | 'close' | 'violated' | 'unknown';

/** A figure or placeholder with its part in a claim; a placeholder has no interval. */
export interface Operand {
  readonly text: string;
  readonly range: TextRange;
  readonly unit: string;
  /** In the unit; where units of one kind are converted (亩, 公顷), in the kind's own (平方米). */
  readonly interval?: Interval;
}

/** A relation that the text itself states, with everything that is needed to check it by hand. */
export interface Claim {
  readonly relation: RelationId;
  /** What the relation is called on the screen. */
  readonly title: string;
  /** A mathjs expression over the names of `operands`; each operand stands in it once. */
  readonly formula: string;
  readonly operands: Readonly<Record<string, Operand | readonly Operand[]>>;
  /** What the text states as the formula's value. */
  readonly printed: Operand;
  /** Absent where an operand is a placeholder. */
  readonly computed?: Interval;
  readonly verdict: Verdict;
  /** The formula with the numbers in it, what comes out and what is printed: `552 ÷ 6200多 = 8.76%～8.90%，文中为17.71%`. */
  readonly working: string;
  /** From the first operand to the last. */
  readonly range: TextRange;
}
