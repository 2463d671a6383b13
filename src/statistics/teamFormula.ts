import type { TeamFormula } from './calculatorPort';
import { evaluate, type Expression } from './expression';
import { checkNode, hasImplicitProduct, namesIn, toExpression, type FormulaNode } from './formulaTree';

/** No figure of a report and no factor between units is larger. */
const LARGEST = 1e15;
const LARGEST_EXPONENT = 100;

/**
 * A team's formula, as mathjs has read it: `NAME == EXPRESSION`, either side first.
 * @throws Error with a Chinese message that says what is refused and what to write instead.
 */
export function readTeamFormula(node: FormulaNode): TeamFormula {
  const [left, right] = sidesOf(node);
  const [printed, side] = left.type === 'SymbolNode' ? [left, right] : [right, left];
  if (printed.type !== 'SymbolNode') {
    throw new Error('“==”的一边只能是一个数字的名称，即文中印出的结果，如 p == a / b * 100');
  }
  const name = printed.name ?? '';
  const names = [...new Set(namesIn(side))];
  checkNode(side, new Set(names));
  if (hasImplicitProduct(side)) throw new Error('乘号不能省略，请写出“*”');
  if (names.length === 0) throw new Error('“==”的另一边没有用到数字的名称');
  if (names.includes(name)) throw new Error(`“${name}”是结果，不能又出现在“==”的另一边`);
  const tree = toExpression(side);
  checkSize(tree);
  return { printed: name, names, formula: { text: side.toString(), tree } };
}

function sidesOf(node: FormulaNode): readonly [FormulaNode, FormulaNode] {
  const [left, right] = node.args ?? [];
  if (node.type === 'OperatorNode' && node.op === '==' && left && right) {
    if ([left, right].some((side) => side.type === 'OperatorNode' && side.op === '==')) throw new Error(ONCE);
    return [left, right];
  }
  if (node.type === 'RelationalNode') throw new Error(ONCE);
  // What is wrong with it first, where something is: an assignment, a function definition.
  checkNode(node, new Set(namesIn(node)));
  throw new Error('缺少“==”：请写成“结果 == 算式”，如 p == a / b * 100');
}

const ONCE = '“==”只能有一个，请写成“结果 == 算式”，如 p == a / b * 100';

/** Refuses numbers, exponents and constant parts that no report needs, so that nothing is too large to reckon with. */
function checkSize(tree: Expression, inExponent = false): void {
  if (typeof tree === 'string') return;
  if (typeof tree === 'number') {
    if (!(Math.abs(tree) <= LARGEST)) throw new Error('算式里的数太大，最大1000万亿（1e15）');
    return;
  }
  if (tree.operator === '^') {
    if (inExponent) throw new Error('指数里不能再有乘方');
    const [, exponent] = tree.parts;
    const value = constant(exponent);
    if (value !== undefined && !(Math.abs(value) <= LARGEST_EXPONENT)) {
      throw new Error(`指数太大，最大${LARGEST_EXPONENT}`);
    }
  }
  tree.parts.forEach((part, at) => {
    checkSize(part, inExponent || (tree.operator === '^' && at === 1));
  });
  const value = constant(tree);
  if (value !== undefined && !(Math.abs(value) <= LARGEST)) {
    throw new Error('算式里有一部分算不出结果，或者结果太大（最大1e15）');
  }
}

/** The value of a part without names; NaN for one that has none. */
function constant(tree: Expression | undefined): number | undefined {
  if (tree === undefined || mentionsName(tree)) return undefined;
  const { low, high } = evaluate(tree, {});
  return low === high ? low : NaN;
}

function mentionsName(tree: Expression): boolean {
  return typeof tree === 'string' || (typeof tree === 'object' && tree.parts.some(mentionsName));
}
