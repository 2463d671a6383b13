import { hasOne, oneOf } from '../../text/characterSet';
import { clauseBefore, isSaidOf } from '../clauses';
import { atCues } from '../atCues';
import { CUE } from '../cues';
import { hasOtherBasis } from '../direction';
import { formula } from '../formula';
import { sees, type Passage, type Quantity } from '../passage';
import type { Relation, Statement } from '../relation';
import { judge } from '../verdict';

/** In per cent. */
const RATE = formula('actual / target * 100');
/** By how many per cent more than the target was done. */
const OVER = formula('(actual / target - 1) * 100');

/**
 * 完成率: what was done against a printed target: `预算153.8亿元，实际完成164.6亿元，为预算的107.0%`, `任务80户，已完成60户，完成率75%`.
 * 超额完成x% usually means that the target was x%, so it is only read as more than the target where that agrees.
 */
export const completion: Relation = {
  id: 'completion',
  title: '完成率',
  rule: {
    title: '完成率与数据不符',
    why: '文中写明了预算（目标、任务、计划）数、完成数和完成率，按印出精度计算，完成率与完成数除以任务数对不上。',
  },
  formulas: [RATE, OVER],
  words: ['预算', '目标', '任务', '计划', '完成率', '执行率', '进度', '超额'],
  find: (passage) => atCues(passage, CUE.rate, statementAt),
};

const RATE_OF =
  /(?:为|占|达到?|完成|相当于|是)(?:了|到)?([^，。；、]{0,12}?(?:预算|计划|目标|任务|控制数|预期|指标)[^，。；、]{0,4}?)的?(?:比例|比重)?(?:约?为|约|近|达到?|超过?)?$/;
const RATE_WORD =
  /(?:完成率|执行率|任务完成率|预算执行率|计划完成率|完成比例|完成进度|执行进度)(?:约?为|约|近|达到?|超过?)?$/;
const OVER_WORD = /(?:超额|超)(?:完成)?(?:预算|计划|目标|任务)?(?:的)?(?:约|近)?$/;

/** Of each of the three, a character that is in all that it finds. */
const aims = oneOf('预计目任控指率例进超');

function statementAt(passage: Passage, printed: Quantity): readonly Statement[] {
  if (printed.role === 'per') return [];
  const words = clauseBefore(passage, printed);
  if (!hasOne(words, aims)) return [];
  const isOver = OVER_WORD.test(words);
  const name = isOver ? '' : RATE_WORD.test(words) ? '' : RATE_OF.exec(words)?.[1];
  if (name === undefined) return [];
  const actual = actualBefore(passage, printed);
  if (actual === undefined) return [];
  const targets = targetsBefore(passage, actual);
  return choose(actual, targets, printed, { name, isOver });
}

/** What was done: the nearest amount of which the rate can be said. */
function actualBefore(passage: Passage, printed: Quantity): Quantity | undefined {
  for (let at = printed.index - 1; at >= 0 && at >= printed.index - 6; at -= 1) {
    const value = passage.quantities[at];
    if (value === undefined || value.sentence !== printed.sentence) return undefined;
    if (value.role !== 'amount' || value.dimension === '%' || value.dimension === '个百分点') continue;
    if (value.bracket !== printed.bracket || value.unit === '') continue;
    return isSaidOf(passage, value, printed) && !isTarget(value) ? value : undefined;
  }
  return undefined;
}

const TARGET =
  /(?:预算|计划|目标|任务|指标|控制数|预期)(?:数|额|量|总额|总量|合计|安排|收入|支出|值|任务)*(?:数)?(?:（[^）]{0,12}）)?(?:调整)?(?:约?为|是|达到?|至|共|合计|安排|的)?$|(?:调整|调增|调减|修订)(?:预算)?(?:为|到|至)$/;
/** 一般公共预算收入完成12亿元 is what was done, though it is called 预算. */
const DONE =
  /(?:完成|实现|执行|达到|入库|实际|累计|已)|(?:公共|基金|经营|保险基金|社保基金)预算(?:总)?(?:收入|支出)(?:合计)?$/;
const APPROVED = /批准|下达|核定|安排/;
const ACTUALLY = /^(?:执行中)?(?:全年)?(?:实际|已|累计|共)?(?:完成|执行|实现)/;

/** 全年计划改造120个. */
const PLANNED = /^[^，。]{0,12}(?:计划|任务|目标)(?!总)(?:新[增建]|改造|建设|培训|实施|投资|安排)?[^，。]{0,10}$/;

function isTarget({ words }: Quantity): boolean {
  const plain = words.replace('执行中', '').replace(/(计划|目标|任务)(?:完成|实现)/, '$1');
  return (TARGET.test(plain) || PLANNED.test(plain)) && !DONE.test(plain);
}

/** Amounts of the same kind before what was done that the text calls a target, nearest first. */
function targetsBefore(passage: Passage, actual: Quantity): readonly Quantity[] {
  const found: Quantity[] = [];
  for (let at = actual.index - 1; at >= 0 && at >= actual.index - 10; at -= 1) {
    const value = passage.quantities[at];
    if (value === undefined || value.sentence !== actual.sentence || hasPart(passage, value, actual)) break;
    if (value.dimension !== actual.dimension || value.role !== 'amount') continue;
    if (value.bracket !== actual.bracket || !sees(passage, actual.bracket, value.bracket)) continue;
    // 批准的一般公共预算收入为53.03亿元，实际完成53.68亿元: the neighbour of 实际完成 is what was approved.
    const isNeighbour = found.length === 0 && ACTUALLY.test(actual.words);
    const isApproved = isNeighbour && APPROVED.test(stretchBefore(passage, value)) && !/完成|实现/.test(value.words);
    if (isTarget(value) || isApproved) found.push(value);
    // Another amount in between (what a contract came to) leaves open what was measured against what.
    else break;
  }
  return found;
}

/** Whether 其中 stands between the two: a part has a target of its own. */
function hasPart(passage: Passage, value: Quantity, actual: Quantity): boolean {
  return passage.openers.some(
    ({ at, bracket }) => at >= value.range.end && at < actual.range.start && bracket === actual.bracket,
  );
}

function stretchBefore(passage: Passage, { range }: Quantity): string {
  return passage.text.slice(Math.max(0, range.start - 60), range.start);
}

interface Said {
  /** What the text calls the target: 调整预算, 年初预算, 年度任务. */
  readonly name: string;
  readonly isOver: boolean;
}

/** A budget may be printed as approved and as adjusted; the rate says of which it is. */
function choose(
  actual: Quantity,
  targets: readonly Quantity[],
  printed: Quantity,
  { name, isOver }: Said,
): readonly Statement[] {
  const isAdjusted = (each: Quantity): boolean => /调整|调增|调减|变动/.test(each.words);
  const asked = name.includes('调整') || name.includes('变动');
  const fitting = targets.filter((each) =>
    asked ? isAdjusted(each) : name.includes('年初') ? !isAdjusted(each) : true,
  );
  const readings = (fitting.length > 0 ? fitting : targets).map((target) =>
    statement(isOver ? OVER : RATE, actual, target, printed, isOver || hasOtherBasis(name)),
  );
  const agreed = readings.find((each) => judge(each).verdict === 'holds');
  const [nearest] = readings;
  if (agreed) return [agreed];
  if (nearest === undefined) return [];
  // Which budget is meant is not printed: a guess does not blame.
  return [fitting.length === 0 || (asked && fitting.length > 1) ? { ...nearest, tentative: true } : nearest];
}

function statement(
  by: Statement['formula'],
  actual: Quantity,
  target: Quantity,
  printed: Quantity,
  tentative: boolean,
): Statement {
  return {
    relation: 'completion',
    formula: by,
    operands: { actual, target },
    printed,
    tentative,
  };
}
