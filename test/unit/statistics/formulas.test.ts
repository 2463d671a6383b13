import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluateFormula } from '../../../src/statistics/calculator';
import { evaluate, type Expression } from '../../../src/statistics/expression';
import { relations } from '../../../src/statistics/relations/all';
import { roleNames } from '../../../src/statistics/roles';
import { solve } from '../../../src/statistics/solve';
import { formulasSource } from '../../tools/formulasSource';

const point = (value: number): { low: number; high: number } => ({ low: value, high: value });

/** An operand's name, and whether it is a list, or stands in an exponent, which is not solved for. */
interface Named {
  readonly name: string;
  readonly kind: 'single' | 'list' | 'exponent';
}

function named(expression: Expression, kind: Named['kind'] = 'single'): readonly Named[] {
  if (typeof expression === 'string') return [{ name: expression, kind }];
  if (typeof expression === 'number') return [];
  const { operator, parts } = expression;
  if (operator === 'sum') return parts.flatMap((part) => named(part, 'list'));
  return parts.flatMap((part, at) => named(part, operator === '^' && at === 1 ? 'exponent' : kind));
}

/** Values of no special relation to each other. */
function sampleOf(names: readonly Named[]): Readonly<Record<string, number | number[]>> {
  return Object.fromEntries(names.map(({ name, kind }, at) => [name, kind === 'list' ? [12, 30.5, 7] : 17 + 6.5 * at]));
}

describe('the formulas of our relations', () => {
  it('are compiled as they stand (npm run generate)', () => {
    const file = join(__dirname, '../../../src/statistics/formulas.generated.ts');
    assert.equal(readFileSync(file, 'utf8'), formulasSource());
  });

  const formulas = new Map(relations.flatMap((relation) => relation.formulas.map((each) => [each.text, each])));
  it('use names that have a word on the screen, and there is no word for any other', () => {
    const used = [...formulas.values()].flatMap(({ tree }) => named(tree).map(({ name }) => name));
    assert.deepEqual([...roleNames].sort(), [...new Set(used)].sort());
  });

  for (const [text, { tree, shown }] of formulas) {
    const names = named(tree);
    const sample = sampleOf(names);
    const operands = Object.fromEntries(
      Object.entries(sample).map(([name, value]) => [name, Array.isArray(value) ? value.map(point) : point(value)]),
    );
    const value = evaluateFormula(text, sample);

    it(`${text}: gives what mathjs gives`, () => {
      const computed = evaluate(tree, operands);
      assert.ok(Number.isFinite(value));
      assert.ok(Math.abs(computed.low - value) < 1e-9 && Math.abs(computed.high - value) < 1e-9);
    });

    it(`${text}: has each operand once, so that its interval is exact`, () => {
      assert.equal(new Set(names.map(({ name }) => name)).size, names.length);
    });

    it(`${text}: is shown with its operands and no others`, () => {
      const inShown = [...(shown ?? '').matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
      if (shown !== undefined) assert.deepEqual([...new Set(inShown)].sort(), names.map(({ name }) => name).sort());
    });

    it(`${text}: solves for each operand`, () => {
      for (const { name, kind } of names.filter((each) => each.kind !== 'exponent')) {
        const solved = solve(tree, kind === 'list' ? { name, index: 0 } : { name }, point(value), operands);
        const known = sample[name];
        const expected = Array.isArray(known) ? known[0] : known;
        assert.ok(solved && Math.abs(solved.low - (expected ?? NaN)) < 1e-6, `${name}: ${JSON.stringify(solved)}`);
      }
    });
  }
});
