import type { Severity } from '../finding';

/** One wrong form of words; a line of a table in `tables/`. */
export interface WordSlip {
  /** Matches the wrong characters alone; what stands around them is asked for by assertions, bounded. */
  readonly wrong: RegExp;
  /** What is to stand instead; empty where the words are to go. */
  readonly right: string;
  /** Why, without a mark at its end. */
  readonly why: string;
  /** The dictionary, list or clause that says so, or 惯例. */
  readonly source: string;
  /** Another than the rule's. */
  readonly severity?: Severity;
  /** The wrong form is no word, and nothing else can be meant. */
  readonly safe: boolean;
  /** Wherever `wrong` matches, one of these stands in the text. */
  readonly wake: readonly string[];
}

/**
 * A wrong form as it is generated, at a third of the size: its source by number, its words that wake in one string with
 * blanks between, empty where the expression is its only word.
 */
export type WordRow = readonly [
  wrong: RegExp,
  right: string,
  why: string,
  source: number,
  wake: string,
  severity: Severity | '',
  safe: 0 | 1,
];

/** Reads the rows of a table. */
export function wordSlips(rows: readonly WordRow[], sources: readonly string[]): readonly WordSlip[] {
  return rows.map(([wrong, right, why, source, wake, severity, safe]) => ({
    wrong,
    right,
    why,
    source: sources[source] ?? '',
    ...(severity === '' ? {} : { severity }),
    safe: safe === 1,
    wake: wake === '' ? [wrong.source] : wake.split(' '),
  }));
}
