import { add, divide, exactly, multiply, power, subtract, sum, type Interval } from '../report/interval';
import { evaluate, type Expression, type Operands, type Operator } from './expression';
import { negate } from './intervalFunctions';

/** One operand of a formula; of a list, the one at `index`. */
export interface Unknown {
  readonly name: string;
  readonly index?: number;
}

/**
 * The values of one operand for which the formula gives a value in `result`, the other operands being as they are.
 * Possible because each operand stands once in our formulas; undefined where this one does not stand in it, stands in it
 * twice, in an exponent or in a function that many values share.
 */
export function solve(
  expression: Expression,
  unknown: Unknown,
  result: Interval,
  operands: Operands,
): Interval | undefined {
  if (typeof expression === 'number') return undefined;
  if (typeof expression === 'string') return expression === unknown.name ? result : undefined;
  const { operator, parts } = expression;
  const at = parts.findIndex((part) => mentions(part, unknown.name));
  const part = parts[at];
  const rest = parts.filter((_, index) => index !== at);
  if (part === undefined || rest.some((each) => mentions(each, unknown.name))) return undefined;
  if (operator === 'sum') {
    const wanted = subtract(result, evaluate({ operator, parts: rest }, operands));
    if (typeof part !== 'string') return solve(part, unknown, wanted, operands);
    return subtract(wanted, sum(others(operands[unknown.name], unknown.index)));
  }
  if (operator === '-' && parts.length === 1) return solve(part, unknown, negate(result), operands);
  const otherPart = parts[1 - at];
  if (otherPart === undefined) return undefined;
  const other = evaluate(otherPart, operands);
  const wanted = inverse(operator, at, result, other);
  return wanted && solve(part, unknown, wanted, operands);
}

function inverse(operator: Operator, at: number, result: Interval, other: Interval): Interval | undefined {
  switch (operator) {
    case '+':
      return subtract(result, other);
    case '-':
      return at === 0 ? add(result, other) : subtract(other, result);
    case '*':
      return divide(result, other);
    case '/':
      return at === 0 ? multiply(result, other) : divide(other, result);
    case '^':
      return at === 0 ? power(result, divide(exactly(1), other)) : undefined;
    case 'sum':
    case 'min':
    case 'max':
    case 'abs':
    case 'sqrt':
    case 'round':
      return undefined;
  }
}

function mentions(expression: Expression, name: string): boolean {
  if (typeof expression === 'object') return expression.parts.some((part) => mentions(part, name));
  return expression === name;
}

function others(value: Interval | readonly Interval[] | undefined, index: number | undefined): readonly Interval[] {
  if (value === undefined || !('length' in value)) return [];
  return value.filter((_, at) => at !== index);
}
