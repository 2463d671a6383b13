import { add, divide, multiply, power, subtract, sum, UNBOUNDED, type Interval } from '../report/interval';
import { applyFunction, negate, type IntervalFunction } from './intervalFunctions';

/**
 * A formula as data, made from mathjs's tree at build time (`npm run generate`), so that no keystroke pays for the
 * library: a number, the name of an operand, or an operator with its arguments.
 */
export type Expression = number | string | Operation;

export interface Operation {
  readonly operator: Operator;
  readonly parts: readonly Expression[];
}

/** `-` with one argument changes the sign. The functions but `sum` are for libraries' formulas only. */
export type Operator = '+' | '-' | '*' | '/' | '^' | 'sum' | IntervalFunction;

/** The intervals of the operands by name; an array is what `sum` adds up. */
export type Operands = Readonly<Record<string, Interval | readonly Interval[]>>;

/**
 * The values that a formula can take when each operand lies in its interval. Exact as long as every operand stands
 * once in the formula, which a test asserts of ours; where one stands twice, as a library may write, it is wider.
 */
export function evaluate(expression: Expression, operands: Operands): Interval {
  if (typeof expression === 'number') return { low: expression, high: expression };
  if (typeof expression === 'string') return single(operands[expression], expression);
  const { operator, parts } = expression;
  if (operator === 'sum') return sum(parts.flatMap((part) => terms(part, operands)));
  const [left, right, ...rest] = parts.map((part) => evaluate(part, operands));
  if (left === undefined) throw new Error(`${operator} takes an argument`);
  switch (operator) {
    case '+':
      return add(left, second(right, operator));
    case '-':
      return right === undefined ? negate(left) : subtract(left, right);
    case '*':
      return multiply(left, second(right, operator));
    case '/':
      return divide(left, second(right, operator));
    case '^':
      return known(power(left, second(right, operator)));
    case 'min':
    case 'max':
    case 'abs':
    case 'sqrt':
    case 'round':
      return applyFunction(operator, right === undefined ? [left] : [left, right, ...rest]);
  }
}

function second(value: Interval | undefined, operator: Operator): Interval {
  if (value === undefined) throw new Error(`${operator} takes two arguments`);
  return value;
}

/** A power too large to be reckoned with is no value to compare with. */
function known(value: Interval): Interval {
  return value.low === Infinity || value.high === -Infinity ? UNBOUNDED : value;
}

function terms(part: Expression, operands: Operands): readonly Interval[] {
  const value = typeof part === 'string' ? operands[part] : undefined;
  return isList(value) ? value : [evaluate(part, operands)];
}

function single(value: Interval | readonly Interval[] | undefined, name: string): Interval {
  if (value === undefined || isList(value)) throw new Error(`${name} is no single operand`);
  return value;
}

function isList(value: Interval | readonly Interval[] | undefined): value is readonly Interval[] {
  return Array.isArray(value);
}
