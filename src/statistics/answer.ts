import { intersect, width, type Interval } from '../report/interval';
import type { ParagraphFacts } from '../report/model';
import { fill, type Blank, type Filling } from './blanks';
import { precisionOf, type Precision } from './precision';
import { printNumber } from './printing';
import { quantitiesOf, type Statement } from './relation';
import { nominalValue, possibleValues, withFigures, type Equation } from './unknowns';
import { judge } from './verdict';
import { filledWorking } from './working';

/** A statement that lacks one figure only. */
export interface Member {
  readonly statement: Statement;
  readonly equation: Equation;
}

/** What a blank must hold, and which statement says so best. */
export interface Answer<M extends Member> {
  readonly filling: Filling;
  readonly best: M;
  readonly working: string;
}

/** As many last units may the possible values be apart for the one that the printed figures give to be worth saying. */
const WIDEST = 5;

/**
 * The number with which all that is stated of a blank holds. Undefined where the figures leave it open, contradict each
 * other, or give what no one would write: nothing, less than nothing, a share of more than all.
 */
export function answerTo<M extends Member>(
  blank: Blank,
  members: readonly M[],
  facts: ParagraphFacts,
): Answer<M> | undefined {
  const known = members.flatMap((member) => {
    const values = member.statement.atLeast ? undefined : possibleValues(member.statement, member.equation);
    return values === undefined ? [] : [{ member, values }];
  });
  const [first, ...others] = known;
  if (first === undefined) return undefined;
  const best = others.reduce((one, other) => (width(other.values) < width(one.values) ? other : one), first);
  const both = (sofar: Interval | undefined, other: { readonly values: Interval }): Interval | undefined =>
    sofar && intersect(sofar, other.values);
  const values = others.reduce(both, first.values);
  const nominal = nominalValue(best.member.statement, best.member.equation);
  if (values === undefined || nominal === undefined) return undefined;
  const printed = known.find(({ member }) => member.equation.unknown === undefined)?.member.statement.relation;
  const filling = write(blank, { values, nominal }, precisionOf(facts, blank, printed), members);
  return filling && { filling, best: best.member, working: workingOf(blank, best.member, filling, values) };
}

interface Values {
  readonly values: Interval;
  /** What the printed figures give, taken as exact. */
  readonly nominal: number;
}

function write(
  blank: Blank,
  { values, nominal }: Values,
  { decimals, trims }: Precision,
  members: readonly Member[],
): Filling | undefined {
  const isLoose = members.some(({ statement }) => isApproximate(statement));
  for (const each of decimals) {
    const isWide = !(width(values) < WIDEST * blank.factor * 10 ** -each);
    if (isWide || (isLoose && !isOne(blank, values, each))) continue;
    for (const value of [nominal, (values.low + values.high) / 2]) {
      const filling = fill(blank, value, trims === true ? fewest(value / blank.factor, each) : each);
      if (filling && members.every((member) => fits(member, filling))) return filling;
    }
  }
  return undefined;
}

/** 6200多 and 近200 stand for many values, of which the one in the middle is no likelier than the others. */
function isApproximate({ operands, printed }: Statement): boolean {
  const all = [...Object.values(operands).flatMap(quantitiesOf), printed];
  return all.some(({ figure }) => figure?.approximator !== undefined);
}

function isOne({ factor }: Blank, { low, high }: Interval, decimals: number): boolean {
  return printNumber(low / factor, decimals) === printNumber(high / factor, decimals);
}

/** As few decimals as print the value as exactly as `most` do. */
function fewest(value: number, most: number): number {
  const [, behind = ''] = printNumber(value, most).split('.');
  return behind.replace(/0+$/, '').length;
}

function fits({ statement }: Member, filling: Filling): boolean {
  const { relation } = statement;
  const isShare = (relation === 'share' || relation === 'shares') && filling.figure.unit === '%';
  if (isShare && filling.figure.value > 100) return false;
  return judge(withFigures(statement, () => filling)).verdict === 'holds';
}

/** `552件 ÷ 3116件 = 17.71%`; what was found backwards says so, and so does what could be a last unit more or less. */
function workingOf(blank: Blank, { statement, equation }: Member, filling: Filling, values: Interval): string {
  const working = filledWorking(withFigures(statement, () => filling));
  const backwards = equation.unknown === undefined ? '' : `，反推得${filling.shown}`;
  const { decimals, interval } = filling.figure;
  const isExact = interval.low === interval.high;
  const low = printNumber((isExact ? Math.ceil(values.low - 1e-6) : values.low) / blank.factor, decimals);
  const high = printNumber((isExact ? Math.floor(values.high + 1e-6) : values.high) / blank.factor, decimals);
  const unit = blank.unit + blank.missing;
  const spread = unit === '%' ? `${low}%～${high}%` : `${low}～${high}${unit}`;
  return `${working}${backwards}${low === high ? '' : `（按各数的精度，${spread}都有可能）`}`;
}
