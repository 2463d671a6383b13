import {
  absDependencies,
  addDependencies,
  create,
  divideDependencies,
  maxDependencies,
  minDependencies,
  multiplyDependencies,
  parseDependencies,
  powDependencies,
  roundDependencies,
  sqrtDependencies,
  subtractDependencies,
  sumDependencies,
  unaryMinusDependencies,
  unaryPlusDependencies,
  type FactoryFunctionMap,
} from 'mathjs/number';
import type { Calculator } from './calculatorPort';
import { normalizeExpression } from './calculatorInput';
import type { Expression } from './expression';
import { checkNode, toExpression, type FormulaNode } from './formulaTree';

const parts = {
  absDependencies,
  addDependencies,
  divideDependencies,
  maxDependencies,
  minDependencies,
  multiplyDependencies,
  parseDependencies,
  powDependencies,
  roundDependencies,
  sqrtDependencies,
  subtractDependencies,
  sumDependencies,
  unaryMinusDependencies,
  unaryPlusDependencies,
} as FactoryFunctionMap;
const math = create(parts);

/**
 * Arithmetic through mathjs: no names, no assignment, no function definition, no property access. The only module that
 * loads the library; it is bundled into a file of its own that is read at the first use.
 */
export function createCalculator(): Calculator {
  return {
    evaluate(text) {
      const value = valueOf(parseFormula(normalizeExpression(text), []));
      if (typeof value !== 'number' || !Number.isFinite(value)) throw new Error('这个算式没有确定的结果');
      return value;
    },
  };
}

/**
 * One of our own formulas as data for the interval evaluator.
 * @throws Error with a Chinese message where the formula holds anything but arithmetic over `names`.
 */
export function compileFormula(formula: string, names: readonly string[]): Expression {
  return toExpression(parseFormula(formula, names));
}

/** mathjs's own value of a formula, for checking ours against it. Lists are arrays. */
export function evaluateFormula(formula: string, operands: Readonly<Record<string, number | number[]>>): number {
  return Number(parseFormula(formula, Object.keys(operands)).evaluate({ ...operands }));
}

function valueOf(formula: { evaluate(): unknown }): unknown {
  try {
    return formula.evaluate();
  } catch {
    // A function with arguments that it does not take: sqrt() or round(1, 99).
    return undefined;
  }
}

function parseFormula(formula: string, names: readonly string[]): FormulaNode & { evaluate(scope?: object): unknown } {
  if (formula.length > 500) throw new Error('算式过长，最多500个字符');
  let node;
  try {
    node = math.parse(formula);
  } catch {
    throw new Error('看不懂这个算式，请只用数字、加减乘除和括号');
  }
  checkNode(node, new Set(names));
  return node;
}
