import { exactly, type Interval } from '../report/interval';
import type { Figure } from '../report/model';
import { evaluate, type Operands } from './expression';
import type { Quantity } from './passage';
import { quantitiesOf, withQuantities, type Statement } from './relation';
import { solve, type Unknown } from './solve';

/** What a statement with exactly one mask says of it. */
export interface Equation {
  readonly mask: Quantity;
  /** Its place in the formula; undefined where it is what the formula gives. */
  readonly unknown: Unknown | undefined;
}

/** The masks of a statement, each as often as it stands in it. */
export function masksOf({ operands, printed }: Statement): readonly Quantity[] {
  return [...Object.values(operands).flatMap(quantitiesOf), printed].filter(({ figure }) => figure === undefined);
}

/** The statement's one mask; undefined where it has none, or more. */
export function equationOf(statement: Statement): Equation | undefined {
  const [mask, ...others] = masksOf(statement);
  if (mask === undefined || others.length > 0) return undefined;
  if (mask === statement.printed) return { mask, unknown: undefined };
  for (const [name, value] of Object.entries(statement.operands)) {
    if (value === mask) return { mask, unknown: { name } };
    const index = 'range' in value ? -1 : value.indexOf(mask);
    if (index >= 0) return { mask, unknown: { name, index } };
  }
  return undefined;
}

/** The values of the mask with which the statement holds, as the other figures may be; undefined where it does not say. */
export function possibleValues(statement: Statement, equation: Equation): Interval | undefined {
  return values(statement, equation, (figure) => figure.interval);
}

/** The value of the mask that the printed figures give, taken as exact; undefined where they give none, or many. */
export function nominalValue(statement: Statement, equation: Equation): number | undefined {
  const value = values(statement, equation, (figure) => exactly(figure.value));
  return value && Number.isFinite(value.low) && value.low === value.high ? value.low : undefined;
}

function values(
  { formula, operands, printed }: Statement,
  { unknown }: Equation,
  of: (figure: Figure) => Interval,
): Interval | undefined {
  // What is asked for stands in no formula that is evaluated: any interval will do.
  const interval = ({ figure }: Quantity): Interval => (figure ? of(figure) : exactly(0));
  const known: Operands = Object.fromEntries(
    Object.entries(operands).map(([name, value]) => [name, 'range' in value ? interval(value) : value.map(interval)]),
  );
  return unknown ? solve(formula.tree, unknown, interval(printed), known) : evaluate(formula.tree, known);
}

/** The statement with figures in place of its masks, where there are some. */
export function withFigures(
  statement: Statement,
  figureAt: (mask: Quantity) => { readonly figure: Figure; readonly shown: string } | undefined,
): Statement {
  return withQuantities(statement, (quantity) => {
    const filling = quantity.figure ? undefined : figureAt(quantity);
    return filling ? { ...quantity, figure: filling.figure, shown: filling.shown } : quantity;
  });
}
