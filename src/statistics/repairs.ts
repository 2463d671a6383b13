import type { Interval } from '../report/interval';
import { shift, type TextRange } from '../text/range';
import { evaluate, type Operands } from './expression';
import type { ListEvidence } from './list';
import type { Quantity } from './passage';
import { printDigits, printInterval } from './printing';
import { withQuantities, type Statement } from './relation';
import { solve, type Unknown } from './solve';
import { unitSlip } from './unitSlip';
import { judge } from './verdict';

/** One figure changed so that everything it takes part in agrees. A candidate for the writer to judge, never applied unasked. */
export interface Repair {
  readonly quantity: Quantity;
  /** What of the figure would be replaced, and what would stand there instead. */
  readonly range: TextRange;
  readonly text: string;
  /** The values that would agree: `1098～1116件`. */
  readonly allowed: string;
  /**
   * What speaks for this one: the other figures of the `list`; that only the scale word of the `unit` would change
   * (万元 for 亿元); that two `digits` would change places, or one changes.
   */
  readonly reason?: Reason;
}

export type Reason = 'list' | 'unit' | 'digits';

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
  return likeliestFirst(repairs);
}

const REASONS: readonly Reason[] = ['list', 'unit', 'digits'];

/**
 * By the strongest reason. One that several repairs have speaks for none of them, but that 亿元 and 万元 stand side by side
 * says something of both.
 */
function likeliestFirst(repairs: readonly Repair[]): readonly Repair[] {
  const having = (reason: Reason): readonly Repair[] => repairs.filter((repair) => repair.reason === reason);
  const reason = REASONS.find((each) => having(each).length === 1 || (each === 'unit' && having(each).length > 0));
  const likely = reason ? having(reason) : [];
  const rest = repairs.filter((repair) => !likely.includes(repair));
  return [...likely, ...rest.map(({ quantity, range, text, allowed }) => ({ quantity, range, text, allowed }))];
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
  if (!Number.isFinite(exact.low) || exact.low <= 0) return undefined;
  const slip = unitSlip(quantity, allowed);
  if (slip) {
    const changed = withValue(quantity, (quantity.figure?.value ?? NaN) * slip.factor, slip.factor);
    if (changed === undefined) return undefined;
    const told = printInterval(allowed, changed);
    return { repair: { quantity, range: quantity.range, text: slip.text, allowed: told, reason: 'unit' }, changed };
  }
  const text = printDigits(exact.low, quantity);
  const changed = withValue(quantity, Number(text) * (quantity.figure?.scale ?? 1));
  if (changed === undefined) return undefined;
  const printed = quantity.text.slice(digits.start - quantity.range.start, digits.end - quantity.range.start);
  const isListed = list !== undefined && fills(list, quantity, changed);
  const reason = isListed ? 'list' : isSlipOfDigits(printed, text) ? 'digits' : undefined;
  const told = printInterval(allowed, quantity);
  return { repair: { quantity, range: digits, text, allowed: told, ...(reason ? { reason } : {}) }, changed };
}

/** One digit is another one, or two neighbours have changed places: what fingers do. */
function isSlipOfDigits(printed: string, wanted: string): boolean {
  if (printed.length !== wanted.length || printed.length < 3) return false;
  const differing = Array.from(printed, (_, at) => at).filter((at) => printed.charAt(at) !== wanted.charAt(at));
  const [first = 0, second] = differing;
  if (differing.length === 1) return true;
  const isPair = differing.length === 2 && second === first + 1;
  return isPair && printed.charAt(first) === wanted.charAt(second) && printed.charAt(second) === wanted.charAt(first);
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
  return judge(withQuantities(statement, (each) => (each === quantity ? changed : each))).verdict === 'holds';
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

/** The quantity printed with another value, as precisely and as approximately as before; `factor` changes its scale. */
function withValue(quantity: Quantity, value: number, factor = 1): Quantity | undefined {
  const { figure } = quantity;
  if (figure === undefined) return undefined;
  const { interval } = figure;
  const moved = (bound: number): number => (factor === 1 ? bound + value - figure.value : bound * factor);
  const changed = { ...interval, low: moved(interval.low), high: moved(interval.high) };
  return { ...quantity, figure: { ...figure, value, scale: figure.scale * factor, interval: changed } };
}

function point(value: number): Interval {
  return { low: value, high: value };
}
