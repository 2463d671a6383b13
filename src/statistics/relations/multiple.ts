import { comparedAt, valueBefore } from '../compared';
import { coursesIn, type Course } from '../course';
import { formula } from '../formula';
import type { Passage, Quantity } from '../passage';
import type { Relation, Statement } from '../relation';
import { stated } from '../stated';

/** How many times as much, and by how many times it grew. */
const TIMES = formula('to / from');
const GROWN = formula('to / from - 1');
/** What it must have come to, doubled so often. */
const DOUBLED = formula('from * 2 ^ times', '{from}{times}');

/**
 * 倍数: `由20家增长到60家，增长2倍` (by), `是上年50亿元的3倍` (to), `由50亿元增至200亿元，翻两番`. A multiple of a value that is
 * not printed states nothing.
 */
export const multiple: Relation = {
  id: 'multiple',
  title: '倍数',
  rule: {
    title: '倍数与前后数值不符',
    why: '文中写明了前后两个数和倍数：“增长x倍”是后数除以前数再减1，“是…的x倍”是后数除以前数，翻一番是至少2倍、翻两番是至少4倍，计算对不上。',
  },
  formulas: [TIMES, GROWN, DOUBLED],
  words: ['倍', '番'],
  find: (passage) => [
    ...coursesIn(passage).flatMap((course) => [...along(passage, course), ...doubled(passage, course)]),
    ...passage.quantities.flatMap((printed) => beside(passage, printed)),
  ],
};

const BY = /^[，,、（(]?\s?(?:净|共|累计)?(?:增长|增加|提高|提升|扩大|上升|上涨|增)了?$/;
const AS_MUCH =
  /^[，,、（(]?\s?(?:达到?|约|已)?(?:是|为|相当于|增长到|增加到|提高到|扩大到|达到)(?:原来|原先|此前|以前|之前|过去|期初)的$/;

/** 是2020年的2倍, where the course begins with 2020. */
const OF_YEAR = /^[，,、（(]?\s?(?:约)?(?:是|为|相当于)((?:19|20)[0-9]{2}年|上年|去年)(?:同期)?的$/;

/** The clause behind 由…到…. */
function along(passage: Passage, { from, to, fromLabel }: Course): readonly Statement[] {
  const printed = passage.quantities[to.index + 1];
  if (printed?.unit !== '倍' || printed.sentence !== to.sentence) return [];
  const gap = passage.text.slice(to.range.end, printed.range.start);
  if (BY.test(gap)) return [statement(GROWN, { from, to }, printed)];
  const year = OF_YEAR.exec(gap)?.[1];
  return AS_MUCH.test(gap) || (year !== undefined && fromLabel.startsWith(year))
    ? [statement(TIMES, { from, to }, printed)]
    : [];
}

const DOUBLING =
  /^[，,、（(]?\s?(?:实现|完成|基本|成功|已|又)?(翻(?:了|两|[一二三四1-4])?(?:[一二三四两1-4])?番|实现?倍增)/;
const COUNTS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 1: 1, 2: 2, 3: 3, 4: 4 };
/** As an exponent of 2: what is doubled may be 5% short of it. */
const TOLERANCE = 0.074;

function doubled(passage: Passage, { from, to }: Course): readonly Statement[] {
  const { end } = to.range;
  const match = DOUBLING.exec(passage.text.slice(end, end + 16));
  const words = match?.[1];
  if (match === null || words === undefined) return [];
  const count = COUNTS[/[一二三四两1-4]/.exec(words)?.[0] ?? ''] ?? 1;
  const at = end + match[0].length - words.length;
  const interval = { low: count - TOLERANCE, high: Infinity, highOpen: true };
  const times = stated(passage, { start: at, end: at + words.length }, to, { value: count, interval });
  return [statement(DOUBLED, { from, times }, to)];
}

const IS = /^(?:约|已|大约)?(?:是|为|相当于)[^，。；]{0,14}$/;
const COMPARED = /^(?:同比)?[比较][^，。；、]{1,20}$/;
const GREW = /^(?:增长|增加|提高|扩大|多)了?$/;

/** The base stands in the words themselves: 100亿元，是上年50亿元的2倍; 60家，比上年的20家增长2倍. */
function beside(passage: Passage, printed: Quantity): readonly Statement[] {
  const compared = printed.unit === '倍' ? comparedAt(passage, printed) : undefined;
  const to = compared && valueBefore(passage, compared, printed);
  if (compared === undefined || to === undefined) return [];
  const { base: from, words, verb } = compared;
  if (from.dimension !== to.dimension || from.dimension === '%') return [];
  if (verb === '的' && IS.test(words)) return [statement(TIMES, { from, to }, printed)];
  return GREW.test(verb) && COMPARED.test(words) ? [statement(GROWN, { from, to }, printed)] : [];
}

function statement(by: Statement['formula'], operands: Statement['operands'], printed: Quantity): Statement {
  return { relation: 'multiple', formula: by, operands, printed };
}
