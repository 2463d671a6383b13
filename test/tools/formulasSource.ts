import { compileFormula } from '../../src/statistics/calculator';
import { relations } from '../../src/statistics/relations/all';

/** The text of `src/statistics/formulas.generated.ts`: every formula as the tree that mathjs reads in it. */
export function formulasSource(): string {
  const texts = [...new Set(relations.flatMap(({ formulas }) => formulas.map(({ text }) => text)))].sort();
  const entries = texts.map((text) => {
    const names = [...new Set(text.match(/[a-z]+(?!\()\b/gi))].filter((name) => name !== 'sum');
    return `  [${JSON.stringify(text)}, ${JSON.stringify(compileFormula(text, names))}],`;
  });
  return [
    "import type { Expression } from './expression';",
    '',
    '/** Written by `npm run generate` from the formulas in `relations/`; do not edit. */',
    'export const trees: ReadonlyMap<string, Expression> = new Map<string, Expression>([',
    ...entries,
    ']);',
    '',
  ].join('\n');
}
