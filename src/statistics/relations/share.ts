import { tableShares } from '../across/tableShares';
import { isCertain, wholeOfList, wholesByName } from '../whole';
import type { Passage, Quantity } from '../passage';
import { saidAt, type Said } from '../saidShares';
import { atCues } from '../atCues';
import { CUE } from '../cues';
import { formula } from '../formula';
import { compositionsOf } from '../composition';
import { quantitiesOf, type Relation, type Statement } from '../relation';
import { urbanRates } from '../urbanRate';
import { breakdown } from './breakdown';
import { judge } from '../verdict';

/** In per cent. */
const FORMULA = formula('part / total * 100');

/**
 * 占比: `A类430件（占比6.94%）`, `税收86.67亿元，下降0.5%，占一般公共预算收入的62.0%`. The part stands directly before; the
 * whole is what the text names (占…的), or what the list divides (其中, a bracket behind the total).
 */
export const share: Relation = {
  id: 'share',
  title: '占比',
  rule: {
    title: '占比与数据不符',
    why: '文中写明了部分、总数和占比，按三个数的印出精度计算，占比与部分除以总数对不上。',
  },
  formulas: [FORMULA],
  words: ['占', '城镇化率', '结构', '构成', '比例', '比重', '之比'],
  find: (passage) => [...sharesSaid(passage), ...sharesPrintedAsRatio(passage), ...sharesCalledRate(passage)],
  findAcross: tableShares,
};

function sharesSaid(passage: Passage): readonly Statement[] {
  const said = atCues(passage, CUE.rate, saidAt);
  if (said.length === 0) return [];
  const parts = new Set(said.map(({ part }) => part));
  return said.flatMap((each) => statementOf(passage, each, parts));
}

/** 三次产业结构为7.7：39.3：53.0 behind a breakdown into as many parts. */
function sharesPrintedAsRatio(passage: Passage): readonly Statement[] {
  const compositions = compositionsOf(passage).filter(({ isEarlier }) => !isEarlier);
  if (compositions.length === 0) return [];
  const divided = breakdown.find?.(passage) ?? [];
  return compositions.flatMap(({ shares }) => {
    const start = shares[0]?.range.start ?? 0;
    const list = divided.findLast(({ operands }) => {
      const parts = quantitiesOf(operands['parts']);
      return parts.length === shares.length && (parts.at(-1)?.range.end ?? Infinity) <= start;
    });
    if (list === undefined) return [];
    const parts = quantitiesOf(list.operands['parts']);
    return shares.flatMap((printed, at) => {
      const part = parts[at];
      return part ? [{ ...statement(part, list.printed, printed), list: shares[0]?.range ?? list.printed.range }] : [];
    });
  });
}

function sharesCalledRate(passage: Passage): readonly Statement[] {
  return urbanRates(passage).map(({ part, total, printed }) => statement(part, total, printed));
}

const GENERIC = /^(?:总数|总量|总额|总人数|总件数|总户数|总面积|总投资|全部|总|其)$/;

function statementOf(passage: Passage, said: Said, parts: ReadonlySet<Quantity>): readonly Statement[] {
  const { part, printed, name, inside } = said;
  if (inside) return isShareOf(part, inside) ? [statement(part, inside, printed)] : [];
  const generic = name === undefined || GENERIC.test(name);
  const wholes = generic ? wholeOfList(passage, part) : wholesByName(passage, part, name);
  const isDoubtful = (total: Quantity): boolean => parts.has(total) || (generic && !isCertain(passage, part, total));
  return choose(said, wholes, isDoubtful);
}

/** Further back than this no reader looks for the whole either. */
const MOST_READINGS = 4;

/**
 * Where the text leaves more than one whole to choose from, the reading that agrees is what the writer meant; the
 * nearest one is blamed only when none does, and never one that is itself a part of something: in 安排48亿元，占比67.7%。
 * 其中人员经费45.7亿元，占比64.5% both shares are of the same third figure.
 */
function choose(
  { part, printed }: Said,
  wholes: readonly Quantity[],
  isDoubtful: (total: Quantity) => boolean,
): readonly Statement[] {
  const readings = wholes
    .filter((total) => isShareOf(part, total))
    .slice(0, MOST_READINGS)
    .map((total) => ({ total, statement: statement(part, total, printed) }));
  const agreed = readings.find((reading) => judge(reading.statement).verdict === 'holds');
  const [nearest] = readings;
  if (agreed) return [agreed.statement];
  return nearest && !isDoubtful(nearest.total) ? [nearest.statement] : [];
}

function statement(part: Quantity, total: Quantity, printed: Quantity): Statement {
  return { relation: 'share', formula: FORMULA, operands: { part, total }, printed, list: total.range };
}

/** Whether one can be a share of the other: the same kind of thing, and no more than it. */
function isShareOf(part: Quantity, total: Quantity): boolean {
  if (part.dimension !== total.dimension) return false;
  if (part.figure === undefined || total.figure === undefined) return true;
  return total.figure.interval.high > 0 && part.figure.interval.low <= total.figure.interval.high;
}
