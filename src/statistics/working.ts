import type { Interval } from '../report/interval';
import type { Expression, Operation } from './expression';
import { printInterval, printNumber, printSum } from './printing';
import type { Quantity } from './passage';
import { quantitiesOf, type Statement } from './relation';

/** How a claim is checked, as a reader would write it on the margin: `552件 ÷ 6200多项 = 8.76%～8.90%，文中为17.71%`. */
export function workingOf(statement: Statement, computed: Interval | undefined): string {
  if (statement.told !== undefined) return statement.told;
  const left = leftSide(statement);
  const { printed } = statement;
  if (computed === undefined) return `${left} = ${printed.shown}（有待填数据，无法核对）`;
  const result = `${left} = ${outcome(statement, computed)}`;
  return printed.figure ? `${result}，文中为${printed.text}` : `${result}，文中待填`;
}

/** What a blank's number makes of its claim: `552件 ÷ 3116件 = 17.71%`. */
export function filledWorking(statement: Statement): string {
  return statement.told ?? `${leftSide(statement)} = ${statement.printed.shown}`;
}

function leftSide({ formula, operands, printed }: Statement): string {
  const { shown, tree } = formula;
  if (shown !== undefined) return shown.replace(/\{(\w+)\}/g, (_, name: string) => text(operands[name]));
  return written(percents(printed) ? withoutHundred(tree) : tree, operands, 0);
}

function percents({ unit }: Quantity): boolean {
  return ['%', '％', '个百分点', '百分点'].includes(unit);
}

/** A reader writes 3 ÷ 4 = 75%, without the factor that makes it per cent. */
function withoutHundred(tree: Expression): Expression {
  return typeof tree === 'object' && tree.operator === '*' && tree.parts[1] === 100 ? (tree.parts[0] ?? tree) : tree;
}

const SIGNS = { '+': ' + ', '-': ' - ', '*': ' × ', '/': ' ÷ ', '^': '^' } as const;
const BINDING = { '+': 1, '-': 1, sum: 1, '*': 2, '/': 2, '^': 3, min: 4, max: 4, abs: 4, sqrt: 4, round: 4 } as const;
const FUNCTIONS = { min: '最小值', max: '最大值', abs: '绝对值', sqrt: '√', round: '四舍五入' } as const;

/** @param around how tightly the operator around binds: what binds less stands in brackets */
function written(tree: Expression, operands: Statement['operands'], around: number): string {
  if (typeof tree === 'number') return printNumber(tree, Number.isInteger(tree) ? 0 : 4);
  if (typeof tree === 'string') return text(operands[tree]);
  const binding = BINDING[tree.operator];
  const inner = operation(tree, operands, binding);
  return binding < around ? `(${inner})` : inner;
}

function operation({ operator, parts }: Operation, operands: Statement['operands'], binding: number): string {
  const terms = (around: number): readonly string[] => parts.map((part) => written(part, operands, around));
  switch (operator) {
    case 'sum':
      return terms(binding).join(' + ');
    case 'min':
    case 'max':
    case 'abs':
    case 'sqrt':
    case 'round':
      return `${FUNCTIONS[operator]}(${terms(0).join('，')})`;
    case '+':
    case '-':
    case '*':
    case '/':
    case '^':
      if (parts.length === 1) return `-${terms(binding + 1).join('')}`;
      return parts.map((part, at) => written(part, operands, binding + (at === 0 ? 0 : 0.5))).join(SIGNS[operator]);
  }
}

function outcome(statement: Statement, computed: Interval): string {
  const { printed, operands } = statement;
  if (!statement.atLeast) return printInterval(widened(computed, printed), printed);
  // The least sum that the figures allow is what is compared; what a reader adds up is the figures themselves.
  const parts = quantitiesOf(operands['parts']);
  const sum = parts.reduce((value, { figure }) => value + (figure?.value ?? 0), 0);
  return `${printSum(sum, parts)}，总数不应小于各项之和`;
}

/** An interval narrower than the printed precision is shown as the one value in it. */
function widened(computed: Interval, printed: Quantity): Interval {
  const scale = printed.figure?.scale ?? 1;
  const decimals = printed.figure?.decimals ?? 2;
  const middle = (computed.low + computed.high) / 2;
  const narrow = printNumber(computed.low / scale, decimals) === printNumber(computed.high / scale, decimals);
  return narrow ? { low: middle, high: middle } : computed;
}

function text(operand: Quantity | readonly Quantity[] | undefined): string {
  return quantitiesOf(operand).map(signed).join(' + ');
}

/** A negative term among others stands in brackets: 120 + (-5). */
function signed({ shown }: Quantity): string {
  return /^[-－−]/.test(shown) ? `(${shown})` : shown;
}
