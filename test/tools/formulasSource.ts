import { compileFormula } from '../../src/statistics/calculator';
import { formulas } from '../../src/statistics/formulas';

/** The text of `src/statistics/formulas.generated.ts`: every formula as the tree that mathjs reads in it. */
export function formulasSource(): string {
  const entries = Object.entries(formulas).map(([relation, formula]) => {
    const names = [...new Set(formula.match(/[a-z]+(?!\()\b/gi))].filter((name) => name !== 'sum');
    return `  ${relation}: ${JSON.stringify(compileFormula(formula, names))},`;
  });
  return [
    "import type { Expression } from './expression';",
    "import type { formulas } from './formulas';",
    '',
    '/** Written by `npm run generate` from `formulas.ts`; do not edit. */',
    'export const trees: Readonly<Record<keyof typeof formulas, Expression>> = {',
    ...entries,
    '};',
    '',
  ].join('\n');
}
