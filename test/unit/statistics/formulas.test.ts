import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluateFormula } from '../../../src/statistics/calculator';
import { evaluate, type Expression } from '../../../src/statistics/expression';
import { formulas } from '../../../src/statistics/formulas';
import { trees } from '../../../src/statistics/formulas.generated';
import { solve } from '../../../src/statistics/solve';
import { formulasSource } from '../../tools/formulasSource';

const point = (value: number): { low: number; high: number } => ({ low: value, high: value });

const SAMPLES: Readonly<Record<keyof typeof formulas, Readonly<Record<string, number | number[]>>>> = {
  share: { part: 552, total: 6200 },
  shares: { shares: [45.5, 35.25] },
  breakdown: { parts: [12, 30.5, 7] },
};

function names(expression: Expression): readonly string[] {
  if (typeof expression === 'string') return [expression];
  return typeof expression === 'number' ? [] : expression.parts.flatMap(names);
}

describe('the formulas of our relations', () => {
  it('are compiled as they stand (npm run generate)', () => {
    const file = join(__dirname, '../../../src/statistics/formulas.generated.ts');
    assert.equal(readFileSync(file, 'utf8'), formulasSource());
  });

  for (const relation of Object.keys(formulas) as (keyof typeof formulas)[]) {
    const sample = SAMPLES[relation];
    const operands = Object.fromEntries(
      Object.entries(sample).map(([name, value]) => [name, Array.isArray(value) ? value.map(point) : point(value)]),
    );
    const value = evaluateFormula(formulas[relation], sample);

    it(`${relation}: gives what mathjs gives`, () => {
      const computed = evaluate(trees[relation], operands);
      assert.ok(Math.abs(computed.low - value) < 1e-9 && Math.abs(computed.high - value) < 1e-9);
    });

    it(`${relation}: has each operand once, so that its interval is exact`, () => {
      const used = names(trees[relation]);
      assert.equal(new Set(used).size, used.length);
    });

    it(`${relation}: solves for each operand`, () => {
      for (const [name, known] of Object.entries(sample)) {
        const unknown = Array.isArray(known) ? { name, index: 0 } : { name };
        const solved = solve(trees[relation], unknown, point(value), operands);
        const expected = Array.isArray(known) ? known[0] : known;
        assert.ok(solved && Math.abs(solved.low - (expected ?? NaN)) < 1e-6, `${name}: ${JSON.stringify(solved)}`);
      }
    });
  }
});
