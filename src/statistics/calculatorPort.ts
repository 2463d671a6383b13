import type { Formula } from './formula';

/** What the editor knows of the calculator; its implementation is loaded at the first use. */
export interface Calculator {
  /**
   * The value of an expression of arithmetic, in the writing of reports too: `552÷6200×100`, `（1.2亿－8000万）/3`, `17.71%`.
   * @throws Error with a Chinese message that can be shown as it is.
   */
  evaluate(expression: string): number;
  /**
   * A formula of a team's own relation, `p == a / b * 100`, as data for the interval evaluator; names may be Chinese.
   * @throws Error with a Chinese message that says what is refused and what to write instead.
   */
  readonly readTeamFormula: (text: string) => TeamFormula;
}

/** What is printed, and what it must be. */
export interface TeamFormula {
  /** The name of the figure that the text states as the result. */
  readonly printed: string;
  /** The names of the figures from which it follows, each once. */
  readonly names: readonly string[];
  readonly formula: Formula;
}
