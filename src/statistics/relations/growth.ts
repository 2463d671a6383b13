import { isSaidOf } from '../clauses';
import { atCues } from '../atCues';
import { CUE } from '../cues';
import { directionOf, hasOtherBasis, isAtConstantPrices } from '../direction';
import { formula } from '../formula';
import type { Passage, Quantity } from '../passage';
import type { Relation, Statement } from '../relation';

/** In per cent, from the value and what it changed by: the value before is what the two leave. */
const UP_BY = formula('100 / (now / change - 1)', '{change} ÷ ({now} - {change})');
const DOWN_BY = formula('100 / (now / change + 1)', '{change} ÷ ({now} + {change})');
/** In per cent, from both values. */
export const UP = formula('(now / before - 1) * 100');
export const DOWN = formula('(1 - now / before) * 100');
/** What cannot be negative cannot fall by more. */
const DEEPEST = formula('100', '降幅的上限');

/**
 * 增长、下降: a rate beside the amount of the change (`43.73万吨，比上年增加4.14万吨，增长10.5%`) or beside the value before
 * (`由80家增加到120家，增长50%`; `比上年的1.20亿元增长10%`). A rate alone states no relation: its base is not printed.
 */
export const growth: Relation = {
  id: 'growth',
  title: '增减幅度',
  rule: {
    title: '增减幅度与数据不符',
    why: '文中写明了数值、增减量（或者上期数）和增减幅度，按印出精度计算，三者对不上。',
  },
  formulas: [UP_BY, DOWN_BY, UP, DOWN, DEEPEST],
  words: ['增', '降', '减', '升', '涨'],
  find: (passage) => atCues(passage, CUE.rate | CUE.moves, statementAt),
};

function statementAt(passage: Passage, printed: Quantity): readonly Statement[] {
  const direction = directionOf(printed.words);
  if (direction === 0 || /年均|平均|[到至]$|百分点|累计增速/.test(printed.words)) return [];
  const found =
    besideChange(passage, printed, direction) ??
    besideBefore(passage, printed, direction) ??
    tooDeep(printed, direction);
  return found ? [found] : [];
}

/** Between an amount of change and its rate there is nothing but a mark and the verb. */
const RATE_BEHIND = /^(?:同比|环比|[比较](?:上年|去年)(?:同期)?)?(?:净|分别)?[增减降升涨下上提回扩压缩][^，0-9]{0,4}$/;
/** How an amount of change begins: anything before it would be another subject. */
const CHANGE_OF = /^(?:同口径|可比口径|按可比口径)?(?:同比|环比|[比较]|[增减降升多少超短压缩净扩涨跌上下提回])/;

function besideChange(passage: Passage, printed: Quantity, direction: 1 | -1): Statement | undefined {
  const change = passage.quantities[printed.index - 1];
  if (change === undefined || !isChange(change) || !isBeside(passage, change, printed)) return undefined;
  const gap = passage.text.slice(change.range.end, printed.range.start).trim();
  const verb = /^[，,、（(]\s*(.*)$/.exec(gap)?.[1];
  if (verb === undefined || !RATE_BEHIND.test(verb) || directionOf(change.words) !== direction) return undefined;
  const now = changed(passage, change);
  if (now === undefined) return undefined;
  const isTentative = isOnOtherBasis(passage, now, printed);
  return statement(direction > 0 ? UP_BY : DOWN_BY, { now, change }, printed, isTentative);
}

/** On one level, or the rate in a bracket behind the amount. */
function isBeside({ brackets }: Passage, change: Quantity, printed: Quantity): boolean {
  return change.bracket === printed.bracket || brackets.get(printed.bracket)?.parent === change.bracket;
}

function isChange({ role, dimension, words }: Quantity): boolean {
  if (role !== 'change' || dimension === '%' || dimension === '个百分点') return false;
  // 超收 and 短收 are measured against the budget, the rate beside them against last year.
  return CHANGE_OF.test(words) && !/[超短][收支]/.test(words);
}

/** The value that changed: the nearest amount of the same kind of which the change can be said. */
function changed(passage: Passage, change: Quantity): Quantity | undefined {
  for (let at = change.index - 1; at >= 0 && at >= change.index - 6; at -= 1) {
    const value = passage.quantities[at];
    if (value === undefined || value.sentence !== change.sentence) return undefined;
    if (value.bracket !== change.bracket || value.dimension !== change.dimension || value.role !== 'amount') continue;
    return isSaidOf(passage, value, change) ? value : undefined;
  }
  return undefined;
}

/** A rate that begins with its verb has no subject of its own. */
const RATE_ALONE =
  /^[的]?(?:累计|总|共|净|同比|环比|[比较](?:上年|去年|上月|上季|年初)(?:同期|末|底)?|实际|合计|一举|分别)*[增减降升涨下上提回扩压缩翻]/;
const SPAN = /同比|环比|[比较](?:上年|去年|上月|上季|年初|上年末)/;
const LAST_TIME = /上年|去年|同期|上月|上季|上期|上半年/;
const COMPARED_WITH = /^(?:同比|环比)?[比较]/;

/** The value before stands between the value and the rate, or the two stand as 由…到…. */
function besideBefore(passage: Passage, printed: Quantity, direction: 1 | -1): Statement | undefined {
  const second = passage.quantities[printed.index - 1];
  const first = passage.quantities[printed.index - 2];
  if (second?.bracket !== printed.bracket || first === undefined || !areComparable(first, second)) return undefined;
  if (!isSaidOf(passage, second, printed)) return undefined;
  const pair = readPair(passage, first, second, printed);
  // From nothing, every growth is beyond measure.
  if (pair === undefined || pair.before.figure?.value === 0) return undefined;
  const isTentative = pair.isTentative || isOnOtherBasis(passage, first, printed);
  return statement(direction > 0 ? UP : DOWN, { now: pair.now, before: pair.before }, printed, isTentative);
}

function areComparable(first: Quantity, second: Quantity): boolean {
  if (first.sentence !== second.sentence || first.bracket !== second.bracket) return false;
  return first.dimension === second.dimension && !['%', '', '个百分点', '年', '天', '个月'].includes(first.dimension);
}

interface Pair {
  readonly now: Quantity;
  readonly before: Quantity;
  readonly isTentative: boolean;
}

function readPair(passage: Passage, first: Quantity, second: Quantity, printed: Quantity): Pair | undefined {
  const gap = passage.text.slice(second.range.end, printed.range.start);
  const isDirect = /^[，,、]?[^，。；、]{0,12}$/.test(gap);
  if (!RATE_ALONE.test(printed.words)) return undefined;
  if (/[从由][^，。；]{0,20}$/.test(first.words) && /(?:[到至]|为)$/.test(second.words) && isDirect) {
    // 由2020年的80家增加到120家，比上年增长5%: the rate is of the last year alone.
    const isTentative = SPAN.test(printed.words) && !LAST_TIME.test(first.words);
    return { now: second, before: first, isTentative };
  }
  if (first.role !== 'amount') return undefined;
  if (COMPARED_WITH.test(second.words) && !/[，,、；]/.test(gap) && second.words.length <= 16) {
    return { now: first, before: second, isTentative: !isSaidOf(passage, first, second) };
  }
  if (/^(?:上年|去年)(?:同期|末|底)?[^，]{0,6}$/.test(second.words) && isDirect) {
    return { now: first, before: second, isTentative: false };
  }
  return isDirect ? yearsApart(first, second) : undefined;
}

const YEAR = /(20\d\d)年(?:同期|末|底)?(?:为|完成|实现|达到?|是)?$/;

/** 2022年1.32亿元，2021年1.20亿元，增长10.0%: one year after the other, whichever is named first. */
function yearsApart(first: Quantity, second: Quantity): Pair | undefined {
  const years = [first, second].map(({ words }) => Number(YEAR.exec(words)?.[1]));
  const [one = NaN, other = NaN] = years;
  if (Math.abs(one - other) !== 1 || second.role !== 'amount') return undefined;
  return one > other
    ? { now: first, before: second, isTentative: false }
    : { now: second, before: first, isTentative: false };
}

/** How far behind the rate a bracket may say on which basis it is. */
const BEHIND = 24;

function isOnOtherBasis(passage: Passage, from: Quantity, printed: Quantity): boolean {
  const before = passage.text.slice(Math.max(0, from.range.start - 20), printed.range.end);
  const behind = passage.text.slice(printed.range.end, printed.range.end + BEHIND).replace(/。.*$/s, '');
  const stretch = before + behind;
  return isAtConstantPrices(from.words) || hasOtherBasis(stretch);
}

/** 下降150%: true of a profit that became a loss, so it is asked about and never called wrong. */
function tooDeep(printed: Quantity, direction: 1 | -1): Statement | undefined {
  if (direction > 0 || (printed.figure?.interval.low ?? 0) <= 100) return undefined;
  return { relation: 'growth', formula: DEEPEST, operands: {}, printed, asked: true };
}

function statement(
  by: Statement['formula'],
  operands: Statement['operands'],
  printed: Quantity,
  tentative: boolean,
): Statement {
  return { relation: 'growth', formula: by, operands, printed, tentative };
}
