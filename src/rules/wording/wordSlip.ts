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
