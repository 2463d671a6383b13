/** What the editor knows of the calculator; its implementation is loaded at the first use. */
export interface Calculator {
  /**
   * The value of an expression of arithmetic, in the writing of reports too: `552÷6200×100`, `（1.2亿－8000万）/3`, `17.71%`.
   * @throws Error with a Chinese message that can be shown as it is.
   */
  evaluate(expression: string): number;
}
