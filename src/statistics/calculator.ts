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
import { isHan } from '../text/characters';
import type { Calculator } from './calculatorPort';
import { normalizeExpression, normalizeFormula } from './calculatorInput';
import type { Expression } from './expression';
import { checkNode, toExpression, type FormulaNode } from './formulaTree';
import { readTeamFormula } from './teamFormula';

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

const isAlpha = math.parse.isAlpha.bind(math.parse);
// mathjs asks this function what may be in a name: Chinese too, 到位资金. A stray word is then refused by its name.
math.parse.isAlpha = (character, before, after) => isAlpha(character, before, after) || isHan(character, 0);

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
    readTeamFormula: (text) => readTeamFormula(readTree(normalizeFormula(text))),
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

type Evaluated = FormulaNode & { evaluate(scope?: object): unknown };

function parseFormula(formula: string, names: readonly string[]): Evaluated {
  const node = readTree(formula);
  checkNode(node, new Set(names));
  return node;
}

/** What mathjs reads, which may be anything that it knows. */
function readTree(formula: string): Evaluated {
  if (formula.length > 500) throw new Error('算式过长，最多500个字符');
  try {
    return math.parse(formula);
  } catch {
    throw new Error('看不懂这个算式，请只用数字、加减乘除和括号');
  }
}
