import type { Expression } from './expression';
import { trees } from './formulas.generated';

/** How a claim is reckoned. */
export interface Formula {
  /** A mathjs expression over named operands; each operand stands in it once, so that its interval is exact. */
  readonly text: string;
  readonly tree: Expression;
  /** How a reader would write it, operands in braces: `{change} ÷ ({now} - {change})`. Without it the tree is written out. */
  readonly shown?: string;
}

/**
 * One of our own formulas. Its tree is compiled by `npm run generate`; until then, it must not be evaluated.
 * @throws Error at the first evaluation of a formula that was never compiled (a test looks at all of them).
 */
export function formula(text: string, shown?: string): Formula {
  return {
    text,
    get tree() {
      const tree = trees.get(text);
      if (tree === undefined) throw new Error(`npm run generate was not run for ${text}`);
      return tree;
    },
    ...(shown === undefined ? {} : { shown }),
  };
}
