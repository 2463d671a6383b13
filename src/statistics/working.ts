import type { Interval } from '../report/interval';
import { printInterval, printNumber, printSum } from './printing';
import type { Quantity } from './passage';
import { quantitiesOf, type Statement } from './relation';

/** How a claim is checked, as a reader would write it on the margin: `552件 ÷ 6200多项 = 8.76%～8.90%，文中为17.71%`. */
export function workingOf(statement: Statement, computed: Interval | undefined): string {
  const left = LEFT[statement.relation](statement);
  const { printed } = statement;
  if (computed === undefined) return `${left} = ${printed.shown}（有待填数据，无法核对）`;
  const result = `${left} = ${outcome(statement, computed)}`;
  return printed.figure ? `${result}，文中为${printed.text}` : `${result}，文中待填`;
}

const LEFT: Readonly<Record<Statement['relation'], (statement: Statement) => string>> = {
  share: ({ operands }) => `${text(operands['part'])} ÷ ${text(operands['total'])}`,
  shares: ({ operands }) => `100% - ${quantitiesOf(operands['shares']).map(text).join(' - ')}`,
  breakdown: ({ operands }) => quantitiesOf(operands['parts']).map(text).join(' + '),
};

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
  return quantitiesOf(operand)
    .map((quantity) => quantity.shown)
    .join('、');
}
