import { meets, type Interval } from '../report/interval';
import type { Verdict } from './claim';
import { evaluate, type Operands } from './expression';
import type { Quantity } from './passage';
import type { Statement } from './relation';

export interface Judgement {
  readonly verdict: Verdict;
  /** The values that the formula allows for the printed one; undefined where an operand is a mask. */
  readonly computed: Interval | undefined;
}

/** Compares the printed interval with the one that the formula gives. */
export function judge(statement: Statement): Judgement {
  const operands = intervals(statement);
  if (operands === undefined) return { verdict: 'unknown', computed: undefined };
  const value = evaluate(statement.formula.tree, operands);
  const computed = statement.atLeast ? atLeast(value) : value;
  const printed = statement.printed.figure;
  if (printed === undefined) return { verdict: 'unknown', computed };
  if (meets(printed.interval, computed)) return { verdict: 'holds', computed };
  const isClose = statement.asked === true || isCutOff(statement.printed, computed);
  return { verdict: isClose ? 'close' : 'violated', computed };
}

/** One unit of the last printed digit: 0.01 for 17.71%, 1000 for 4.2万. */
export function lastUnit(quantity: Quantity): number {
  const { figure } = quantity;
  return figure ? figure.scale * 10 ** -figure.decimals : 1;
}

function atLeast(value: Interval): Interval {
  return { low: value.low, high: Infinity, ...(value.lowOpen ? { lowOpen: true } : {}) };
}

/** Whether some computed value, cut off behind the printed digits, is the printed one. */
function isCutOff(printed: Quantity, computed: Interval): boolean {
  const { figure } = printed;
  if (figure === undefined || figure.approximator !== undefined) return false;
  const unit = lastUnit(printed);
  const cut: Interval =
    figure.value < 0
      ? { low: figure.value - unit, high: figure.value, lowOpen: true }
      : { low: figure.value, high: figure.value + unit, highOpen: true };
  return meets(cut, computed);
}

function intervals(statement: Statement): Operands | undefined {
  const result: Record<string, Interval | readonly Interval[]> = {};
  for (const name of Object.keys(statement.operands)) {
    const operand = statement.operands[name]!;
    if (!isList(operand)) {
      if (operand.figure === undefined) return undefined;
      result[name] = operand.figure.interval;
      continue;
    }
    const known = operand.flatMap(({ figure }) => (figure ? [figure.interval] : []));
    if (known.length < operand.length) return undefined;
    result[name] = known;
  }
  return result;
}

function isList(operand: Quantity | readonly Quantity[]): operand is readonly Quantity[] {
  return Array.isArray(operand);
}
