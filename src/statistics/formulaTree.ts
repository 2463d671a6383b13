import type { Expression, Operator } from './expression';

/** The part of mathjs's nodes that is read here. */
export interface FormulaNode {
  readonly type: string;
  readonly value?: unknown;
  readonly name?: string;
  readonly op?: string;
  /** Whether a product is written without its sign: `2a`. */
  readonly implicit?: boolean;
  readonly fn?: unknown;
  readonly content?: FormulaNode;
  readonly args?: readonly FormulaNode[];
  /** The expression as mathjs writes it. */
  toString(): string;
}

const OPERATORS = new Set(['+', '-', '*', '/', '^']);
/** How many arguments each function takes at least and at most. */
const FUNCTIONS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['sum', [1, Infinity]],
  ['min', [1, Infinity]],
  ['max', [1, Infinity]],
  ['abs', [1, 1]],
  ['round', [1, 2]],
  ['sqrt', [1, 1]],
]);
const DEEPEST = 50;

/** What mathjs can read and we do not take, by the node's type. */
const REFUSED: Readonly<Record<string, string>> = {
  AssignmentNode: '算式里不能赋值（单个“=”）；比较是否相等请写“==”',
  FunctionAssignmentNode: '算式里不能定义函数',
  AccessorNode: '算式里不能取属性或下标',
  IndexNode: '算式里不能取下标',
  ObjectNode: '算式里不能有对象',
  ArrayNode: '算式里不能有数组或矩阵',
  RangeNode: '算式里不能有“:”范围',
  ConditionalNode: '算式里不能有“? :”条件',
  RelationalNode: '算式里的比较不能连写',
  BlockNode: '只能有一个算式，不能用分号或换行连写',
};

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
      throw new Error(REFUSED[node.type] ?? '看不懂这个算式，请只用数字、加减乘除和括号');
  }
  for (const part of node.args ?? []) checkNode(part, names, depth + 1);
}

/**
 * A checked node as data. Only what the interval evaluator knows: + - * / ^ with two arguments, − with one, and functions.
 * @throws Error with a Chinese message where a function has other arguments than it takes.
 */
export function toExpression(node: FormulaNode): Expression {
  if (node.type === 'ConstantNode') return Number(node.value);
  if (node.type === 'SymbolNode') return node.name ?? '';
  if (node.type === 'ParenthesisNode' && node.content) return toExpression(node.content);
  const operator = node.type === 'FunctionNode' ? functionName(node) : (node.op ?? '');
  const parts = (node.args ?? []).map(toExpression);
  if (operator === '+' && parts.length === 1) return parts[0]!;
  const [least, most] = FUNCTIONS.get(operator) ?? [operator === '-' ? 1 : 2, 2];
  if (!isOperator(operator) || parts.length < least || parts.length > most) {
    throw new Error(`“${operator}”不能有${parts.length}个参数`);
  }
  if (operator === 'round' && parts[1] !== undefined && !isDecimals(parts[1])) {
    throw new Error('“round”的第二个参数是保留几位小数，只能是0到10的整数');
  }
  return { operator, parts };
}

/** All names that a node mentions; those of functions are none. */
export function namesIn(node: FormulaNode): readonly string[] {
  if (node.type === 'SymbolNode') return [node.name ?? ''];
  return [...(node.content ? [node.content] : []), ...(node.args ?? [])].flatMap(namesIn);
}

/** Whether a product in the node is written without its sign. */
export function hasImplicitProduct(node: FormulaNode): boolean {
  return (
    node.implicit === true ||
    [...(node.content ? [node.content] : []), ...(node.args ?? [])].some((part) => hasImplicitProduct(part))
  );
}

function isDecimals(value: Expression): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 10;
}

function isOperator(text: string): text is Operator {
  return OPERATORS.has(text) || FUNCTIONS.has(text);
}

function functionName(node: FormulaNode): string {
  const fn = node.fn;
  if (typeof fn === 'object' && fn !== null && 'name' in fn && typeof fn.name === 'string') return fn.name;
  return node.name ?? '';
}
