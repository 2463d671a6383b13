import { tableShares } from '../across/tableShares';
import { isCertain, wholeOfList, wholesByName } from '../whole';
import { sees, type Passage, type Quantity } from '../passage';
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
  const said = passage.quantities.flatMap((_, index) => saidAt(passage, index));
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

/** A share and what it is said of, before its whole is known. */
interface Said {
  readonly part: Quantity;
  readonly printed: Quantity;
  /** What the text calls the whole: 占…的. */
  readonly name?: string;
  /** The whole, where its figure stands in the same words: 占年度任务80亿元的75%. */
  readonly inside?: Quantity;
}

const UNNAMED = /(?:占比重?|(?<!分别|各)(?:约|共|仅|只|就)?占)(?:约?为|达到?|约|近|超过?)?$/;
const NAMED =
  /(?<!分别|各)占(?:同期|到|了)?([^，占]{1,24}?)(?:的比重|的比例|的份额|比重|比例|的)(?:约?为|达到?|约|近|超过?)?$|(?<!分别|各)占([^，占]{2,24}?)(?:约?为|达到?)?$/;
/** What may stand between a part and its share: how the part itself changed or was met. */
const ASIDE =
  /^(?:同口径|可比口径|按[^，]{0,10}计算|同比|环比|[比较为增减]|下降|上升|提高|回落|完成|名义|可比|实际|当年|其中新增)/;
const GENERIC = /^(?:总数|总量|总额|总人数|总件数|总户数|总面积|总投资|全部|总|其)$/;

function saidAt(passage: Passage, index: number): readonly Said[] {
  const printed = passage.quantities[index];
  if (printed === undefined || printed.dimension !== '%' || printed.role === 'change') return [];
  const { words, at } = spoken(passage, printed);
  if (!words.includes('占')) return [];
  const named = UNNAMED.test(words) ? undefined : NAMED.exec(words);
  if (named === null) return [];
  const name = named?.[1] ?? named?.[2];
  const from = at + (named?.index ?? words.lastIndexOf('占'));
  const inside = wholeInside(passage, index, from);
  const part = partBefore(passage, inside?.index ?? index, from);
  if (part === undefined) return [];
  return [{ part, printed, ...(name === undefined ? {} : { name }), ...(inside ? { inside } : {}) }];
}

function statementOf(passage: Passage, said: Said, parts: ReadonlySet<Quantity>): readonly Statement[] {
  const { part, printed, name, inside } = said;
  if (inside) return isShareOf(part, inside) ? [statement(part, inside, printed)] : [];
  const generic = name === undefined || GENERIC.test(name);
  const wholes = generic ? wholeOfList(passage, part) : wholesByName(passage, part, name);
  const isDoubtful = (total: Quantity): boolean => parts.has(total) || (generic && !isCertain(passage, part, total));
  return choose(said, wholes, isDoubtful);
}

const LONGEST_CLAUSE = 40;
const MARKS = '，。；、,;：（(';

/** The clause before a share, figures in it included where the whole is stated inside: 占年度任务80亿元的75%. */
function spoken(passage: Passage, printed: Quantity): { readonly words: string; readonly at: number } {
  const { start } = printed.range;
  const least = Math.max(0, start - LONGEST_CLAUSE);
  let at = start;
  while (at > least && !MARKS.includes(passage.text.charAt(at - 1))) at -= 1;
  return { words: passage.text.slice(at, start).trimEnd(), at };
}

function wholeInside(passage: Passage, index: number, from: number): Quantity | undefined {
  const before = passage.quantities[index - 1];
  if (before === undefined || before.range.start <= from || before.dimension === '%') return undefined;
  const between = passage.text.slice(before.range.end, passage.quantities[index]?.range.start);
  return /^[^，]{0,6}的(?:比重|比例)?(?:约?为|达到?)?$/.test(between) ? before : undefined;
}

/** The quantity that the share is said of: only growth and completion may stand between the two. */
function partBefore(passage: Passage, index: number, from: number): Quantity | undefined {
  for (let at = index - 1; at >= 0 && at >= index - 6; at -= 1) {
    const candidate = passage.quantities[at];
    const printed = passage.quantities[index];
    if (candidate === undefined || printed === undefined) return undefined;
    if (candidate.dimension === '%' || candidate.role === 'change' || candidate.dimension === '个百分点') continue;
    if (!sees(passage, printed.bracket, candidate.bracket)) continue;
    if (candidate.unit === '' || candidate.role === 'per') return undefined;
    return saidOf(passage.text.slice(candidate.range.end, from), candidate) ? candidate : undefined;
  }
  return undefined;
}

function saidOf(gap: string, part: Quantity): boolean {
  if (gap.length > 80 || /[。；;]/.test(gap)) return false;
  const pieces = gap.replace(/[（(][^（()）]*[）)]/g, '').split(/[，,、（(]/);
  const [noun = '', ...clauses] = pieces;
  const last = clauses.pop()?.trim() ?? '';
  return (
    (pieces.length === 1 ? /^[^0-9的]{0,2}$/ : /^[^0-9的]{0,8}$/).test(noun.trim()) &&
    clauses.every((clause) => clause.trim() === '' || ASIDE.test(clause.trim())) &&
    (last === '' || (last.length <= 8 && part.words.includes(last.replace(/^(?:约|共|其)/, ''))))
  );
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
