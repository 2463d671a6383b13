import type { Interval } from '../report/interval';
import { shift, type TextRange } from '../text/range';
import { evaluate, type Operands } from './expression';
import type { ListEvidence } from './list';
import type { Quantity } from './passage';
import { printDigits, printInterval } from './printing';
import type { Statement } from './relation';
import { solve, type Unknown } from './solve';
import { judge } from './verdict';

/** One figure changed so that everything it takes part in agrees. A candidate for the writer to judge, never applied unasked. */
export interface Repair {
  readonly quantity: Quantity;
  /** The digits of the figure, and what would stand there instead. */
  readonly digits: TextRange;
  readonly text: string;
  /** The values that would agree: `1098～1116件`. */
  readonly allowed: string;
  /** Whether the other figures of the list speak for this one. */
  readonly likely: boolean;
}

/** More operands than this are not tried one by one. */
const MOST = 8;

/**
 * The repairs of a violated claim, those that the rest of its list speaks for first.
 * @param claims what each figure takes part in
 */
export function repairsOf(
  violated: Statement,
  claims: ReadonlyMap<Quantity, readonly Statement[]>,
  list?: ListEvidence,
): readonly Repair[] {
  const repairs = candidates(violated).flatMap(({ quantity, unknown }) => {
    const found = repairOf(violated, quantity, unknown, list);
    const stated = claims.get(quantity) ?? [];
    return found && stated.every((statement) => holdsWith(statement, quantity, found.changed)) ? [found.repair] : [];
  });
  const likely = repairs.filter((repair) => repair.likely);
  if (likely.length !== 1) return repairs.map((repair) => ({ ...repair, likely: false }));
  return [...likely, ...repairs.filter((repair) => !repair.likely)];
}

interface Candidate {
  readonly quantity: Quantity;
  /** Absent for the printed value itself. */
  readonly unknown?: Unknown;
}

function candidates(statement: Statement): readonly Candidate[] {
  const operands = Object.entries(statement.operands).flatMap(([name, value]): readonly Candidate[] =>
    'range' in value
      ? [{ quantity: value, unknown: { name } }]
      : value.map((quantity, index) => ({ quantity, unknown: { name, index } })),
  );
  return operands.length > MOST ? [{ quantity: statement.printed }] : [{ quantity: statement.printed }, ...operands];
}

function repairOf(
  statement: Statement,
  quantity: Quantity,
  unknown: Unknown | undefined,
  list: ListEvidence | undefined,
): { readonly repair: Repair; readonly changed: Quantity } | undefined {
  const digits = digitsOf(quantity);
  const exact = wanted(statement, unknown, (each) => point(each.figure?.value ?? NaN));
  const allowed = wanted(statement, unknown, (each) => each.figure?.interval ?? point(NaN));
  if (digits === undefined || exact === undefined || allowed === undefined) return undefined;
  const text = printDigits(exact.low, quantity);
  const changed = withValue(quantity, Number(text) * (quantity.figure?.scale ?? 1));
  if (!Number.isFinite(exact.low) || exact.low <= 0 || changed === undefined) return undefined;
  const likely = list !== undefined && fills(list, quantity, changed);
  return { repair: { quantity, digits, text, allowed: printInterval(allowed, quantity), likely }, changed };
}

/** What the operand would have to be: from the nominal values one value, from the intervals all that are allowed. */
function wanted(
  statement: Statement,
  unknown: Unknown | undefined,
  of: (quantity: Quantity) => Interval,
): Interval | undefined {
  const operands: Operands = Object.fromEntries(
    Object.entries(statement.operands).map(([name, value]) => [name, 'range' in value ? of(value) : value.map(of)]),
  );
  const tree = statement.formula.tree;
  return unknown ? solve(tree, unknown, of(statement.printed), operands) : evaluate(tree, operands);
}

function holdsWith(statement: Statement, quantity: Quantity, changed: Quantity): boolean {
  return judge(replaced(statement, quantity, changed)).verdict === 'holds';
}

function replaced(statement: Statement, quantity: Quantity, changed: Quantity): Statement {
  const swap = (each: Quantity): Quantity => (each === quantity ? changed : each);
  const operands = Object.entries(statement.operands).map(([name, value]) => [
    name,
    'range' in value ? swap(value) : value.map(swap),
  ]);
  return {
    ...statement,
    operands: Object.fromEntries(operands) as Statement['operands'],
    printed: swap(statement.printed),
  };
}

/** A list that with the changed figure would be whole to one part in a hundred speaks for that change. */
function fills(list: ListEvidence, quantity: Quantity, changed: Quantity): boolean {
  const difference = (changed.figure?.value ?? NaN) - (quantity.figure?.value ?? NaN);
  const shares = list.sharesSum + (list.shares.includes(quantity) ? difference : 0);
  const parts = list.partsSum + (list.parts.includes(quantity) ? difference : 0);
  const total = list.total === quantity ? changed.figure?.value : list.total.figure?.value;
  return Math.abs(shares - 100) <= 1 && Math.abs(parts / (total ?? NaN) - 1) <= 0.01;
}

const DIGITS = /[0-9０-９]{1,15}(?:[,，][0-9０-９]{3}){0,6}(?:[.．][0-9０-９]{1,15})?/;

/** Where the digits of a figure stand; undefined for one in Chinese numerals, which is not rewritten. */
function digitsOf(quantity: Quantity): TextRange | undefined {
  const match = DIGITS.exec(quantity.text);
  if (match === null || quantity.figure === undefined || quantity.role === 'item') return undefined;
  return shift({ start: match.index, end: match.index + match[0].length }, quantity.range.start);
}

/** The quantity printed with another value, as precisely and as approximately as before. */
function withValue(quantity: Quantity, value: number): Quantity | undefined {
  const { figure } = quantity;
  if (figure === undefined) return undefined;
  const by = value - figure.value;
  const interval = { ...figure.interval, low: figure.interval.low + by, high: figure.interval.high + by };
  return { ...quantity, figure: { ...figure, value, interval } };
}

function point(value: number): Interval {
  return { low: value, high: value };
}
