import type { Expression, Operator } from './expression';

/** The part of mathjs's nodes that is read here. */
export interface FormulaNode {
  readonly type: string;
  readonly value?: unknown;
  readonly name?: string;
  readonly op?: string;
  readonly fn?: unknown;
  readonly content?: FormulaNode;
  readonly args?: readonly FormulaNode[];
}

const OPERATORS = new Set(['+', '-', '*', '/', '^']);
const FUNCTIONS = new Set(['sum', 'min', 'max', 'abs', 'round', 'sqrt']);
const DEEPEST = 50;

/**
 * Refuses everything but arithmetic: an allow-list of nodes, so that what mathjs learns in a later version stays out.
 * @throws Error with a Chinese message that names what is not allowed.
 */
export function checkNode(node: FormulaNode, names: ReadonlySet<string>, depth = 0): void {
  if (depth > DEEPEST) throw new Error('算式嵌套过深，最多50层');
  switch (node.type) {
    case 'ConstantNode':
      if (typeof node.value !== 'number') throw new Error('算式里只能有数字');
      return;
    case 'SymbolNode':
      if (!names.has(node.name ?? '')) throw new Error(`算式里不能有“${node.name ?? ''}”`);
      return;
    case 'ParenthesisNode':
      if (node.content) checkNode(node.content, names, depth + 1);
      return;
    case 'OperatorNode':
      if (!OPERATORS.has(node.op ?? '')) throw new Error(`算式里不能有“${node.op ?? ''}”`);
      break;
    case 'FunctionNode':
      if (!FUNCTIONS.has(functionName(node))) throw new Error(`算式里不能有函数“${functionName(node)}”`);
      break;
    default:
      throw new Error('看不懂这个算式，请只用数字、加减乘除和括号');
  }
  for (const part of node.args ?? []) checkNode(part, names, depth + 1);
}

/** A checked node as data. Only what the interval evaluator knows: + - * / ^ with two arguments and sum. */
export function toExpression(node: FormulaNode): Expression {
  if (node.type === 'ConstantNode') return Number(node.value);
  if (node.type === 'SymbolNode') return node.name ?? '';
  if (node.type === 'ParenthesisNode' && node.content) return toExpression(node.content);
  const operator = node.type === 'FunctionNode' ? functionName(node) : (node.op ?? '');
  const parts = (node.args ?? []).map(toExpression);
  if (!isOperator(operator) || (operator !== 'sum' && parts.length !== 2)) {
    throw new Error(`no interval arithmetic for ${operator}`);
  }
  return { operator, parts };
}

function isOperator(text: string): text is Operator {
  return ['+', '-', '*', '/', '^', 'sum'].includes(text);
}

function functionName(node: FormulaNode): string {
  const fn = node.fn;
  if (typeof fn === 'object' && fn !== null && 'name' in fn && typeof fn.name === 'string') return fn.name;
  return node.name ?? '';
}
