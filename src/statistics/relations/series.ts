import { cumulatedBefore } from '../cumulated';
import { coursesIn, type Course } from '../course';
import { hasOtherBasis, isAtConstantPrices } from '../direction';
import { formula, type Formula } from '../formula';
import type { TextRange } from '../../text/range';
import type { Passage, Quantity } from '../passage';
import type { Relation, Statement } from '../relation';
import { stated } from '../stated';
import { judge } from '../verdict';
import { beginsPlan, yearIn, type NamedYear } from '../years';

/** In per cent a year, between two named years. */
const UP = formula('((last / first) ^ (1 / (until - since)) - 1) * 100');
const DOWN = formula('(1 - (last / first) ^ (1 / (until - since))) * 100');
/** In per cent a year, over a number of years. */
const UP_OVER = formula('((last / first) ^ (1 / years) - 1) * 100');
const DOWN_OVER = formula('(1 - (last / first) ^ (1 / years)) * 100');
/** By how much a year. */
const MORE = formula('(last - first) / (until - since)');
const LESS = formula('(first - last) / (until - since)');
/** How much a year, of what came together in some years. */
const YEARLY = formula('total / years');

/**
 * 年均: `由2020年的906亿元增长到2025年的1093亿元，年均增长3.8%`, `三年累计投入9亿元，年均3亿元`. Growth at constant prices, and over
 * a plan (2021 to 2025, reckoned from 2020), need not follow from the printed values: it counts only where it does.
 */
export const series: Relation = {
  id: 'series',
  title: '年均',
  rule: {
    title: '年均与数据不符',
    why: '文中写明了首末两年的数值，年均增长是末年除以首年开年数次方再减1；或者写明了几年的累计数，年均是累计数除以年数。计算对不上。',
  },
  formulas: [UP, DOWN, UP_OVER, DOWN_OVER, MORE, LESS, YEARLY],
  words: ['年均', '年平均'],
  find: (passage) => [
    ...coursesIn(passage).flatMap((course) => growthOf(passage, course)),
    ...passage.quantities.flatMap((printed) => {
      const cumulated = cumulatedBefore(passage, printed);
      return cumulated ? [statement(YEARLY, { ...cumulated }, printed, false)] : [];
    }),
  ],
};

/** The clause of the mean has no subject of its own. */
const RATE =
  /^(?:[0-9一二三四五六七八九十]{1,3}年(?:间|来)?|五年间?|期间)?(?:实现|保持|累计)?(?:年均|年平均)(?:复合|名义)?(?:增长率?|增速|增幅|增加|提高|上升|下降|降低|减少|递增|递减|净增)?(?:达到?|为|约|超过?)?$/;
const FALLING = /下降|降低|减少|递减/;
/** How many quantities behind the second value the mean may stand. */
const REACH = 4;

function growthOf(passage: Passage, course: Course): readonly Statement[] {
  const { to } = course;
  for (let at = to.index + 1; at <= to.index + REACH; at += 1) {
    const printed = passage.quantities[at];
    if (printed?.sentence !== to.sentence || printed.bracket !== to.bracket) return [];
    const gap = passage.text.slice(to.range.end, printed.range.start);
    if (gap.length > 60 || /[；;由从]/.test(gap)) return [];
    const clause = /[^，,、（(]*$/.exec(gap)?.[0] ?? '';
    if (/年均|年平均/.test(clause)) return RATE.test(clause.trim()) ? meanOf(passage, course, printed, clause) : [];
  }
  return [];
}

function meanOf(passage: Passage, course: Course, printed: Quantity, clause: string): readonly Statement[] {
  const { from, to } = course;
  const isFall = FALLING.test(clause);
  const isRate = printed.dimension === '%';
  if ((!isRate && printed.dimension !== to.dimension) || to.dimension === '%') return [];
  const start = yearIn(course.fromLabel);
  const end = yearIn(course.toLabel);
  if (start === undefined || end === undefined) {
    const isUnnamed = start === undefined && end === undefined;
    return isRate && isUnnamed ? overYears(passage, course, printed, isFall) : [];
  }
  if (end.year <= start.year) return [];
  const operands = {
    first: from,
    last: to,
    since: year(passage, course, from.range.start - course.fromLabel.length, start),
    until: year(passage, course, to.range.start - course.toLabel.length, end),
  };
  const isTentative = beginsPlan(start.year) || isOnOtherBasis(passage, course, printed);
  const by = isRate ? (isFall ? DOWN : UP) : isFall ? LESS : MORE;
  const plain = statement(by, operands, printed, isTentative);
  if (!isRate || !beginsPlan(start.year) || agrees(plain)) return [plain];
  // 2021 to 2025 may be meant as the five years of the plan.
  const years = spanned(passage, course, operands.until.range, end.year - start.year + 1);
  return [statement(isFall ? DOWN_OVER : UP_OVER, { first: from, last: to, years }, printed, true)];
}

function year(passage: Passage, { to }: Course, at: number, named: NamedYear): Quantity {
  const range = { start: at + named.range.start, end: at + named.range.end };
  return stated(passage, range, to, { value: named.year, unit: '年' });
}

function agrees(reading: Statement): boolean {
  return judge(reading).verdict === 'holds';
}

/** A number of years that stands where the text says, or lets one infer, how many there are. */
function spanned(passage: Passage, { to }: Course, range: TextRange, count: number): Quantity {
  return { ...stated(passage, range, to, { value: count, unit: '年' }), shown: `${count}年` };
}

/** Growth at constant prices, or from a base that is revised later. */
const REVISED = /纯收入|居民[^，。]{0,6}收入|总产值|固定资产投资|零售总额|经济总量/;

function isOnOtherBasis(passage: Passage, course: Course, printed: Quantity): boolean {
  const behind = passage.text.slice(course.to.range.end, printed.range.end + 20);
  if (REVISED.test(course.subject)) return true;
  return isAtConstantPrices(course.subject) || hasOtherBasis(course.subject) || hasOtherBasis(behind);
}

/** Without years, as many as the sentence names, where both ends may be counted; else a plan's five. */
function overYears(passage: Passage, course: Course, printed: Quantity, isFall: boolean): readonly Statement[] {
  const counted = yearsNear(passage, course, printed);
  const by = isFall ? DOWN_OVER : UP_OVER;
  const over = (count: number): Statement => {
    const years = spanned(passage, course, counted?.range ?? course.verb, count);
    return statement(by, { first: course.from, last: course.to, years }, printed, counted === undefined);
  };
  const count = counted?.figure?.value ?? 5;
  const plain = over(count);
  if (agrees(plain)) return [plain];
  if (counted === undefined || count < 2 || isOnOtherBasis(passage, course, printed)) return [];
  return agrees(over(count - 1)) || agrees(over(count + 1)) ? [] : [plain];
}

/** 五年 in the same sentence, from its start to the mean. */
function yearsNear(passage: Passage, course: Course, printed: Quantity): Quantity | undefined {
  const from = passage.quantities.slice(Math.max(0, course.from.index - 3), printed.index);
  return from.find(
    ({ unit, sentence, figure }) => unit === '年' && sentence === printed.sentence && (figure?.value ?? 99) <= 20,
  );
}

function statement(by: Formula, operands: Statement['operands'], printed: Quantity, tentative: boolean): Statement {
  return { relation: 'series', formula: by, operands, printed, tentative };
}
