import { accountBalance } from '../accounts';
import { balancesIn } from '../balance';
import { comparedAt, valueBefore } from '../compared';
import { coursesIn, type Course } from '../course';
import { atCues, joined, NONE } from '../atCues';
import { CUE } from '../cues';
import { directionOf } from '../direction';
import { formula } from '../formula';
import type { Passage, Quantity } from '../passage';
import type { Relation, Statement } from '../relation';
import { stated } from '../stated';

/** What is left of one quantity without the other. */
const BALANCE = formula('more - less');
/** By how much something rose or fell. */
const UP = formula('to - from');
const DOWN = formula('from - to');
/** Where something came to, when all that is said is which way it went. */
const RISEN = formula('from + rise', '{from}{rise}');
const FALLEN = formula('from - fall', '{from}{fall}');

/** Words that open a course from one value to another, or a comparison. */
const COURSE = ['由', '从', '比', '较'];
/** Words in the names of what is a difference. */
const NAMES = [
  '自然',
  '空间',
  '剩余',
  '尚余',
  '尚有',
  '结余',
  '结存',
  '结转',
  '缺口',
  '顺差',
  '逆差',
  '净迁',
  '净资产',
  '权益',
];

/**
 * 差额: `由80家增加到120家，增加40家`, `完成120件，比上年的80件增加40件`, and quantities that are the difference of two by
 * their names: 自然增长率, 限额空间, 收支结余, 顺差. A rise to a lower value (`由1200件上升到980件`) is no rise.
 */
export const difference: Relation = {
  id: 'difference',
  title: '差额',
  rule: {
    title: '差额与数据不符',
    why: '文中写明了前后两个数和增减量，或者名称上就是两数之差的数（自然增长率、限额空间、收支结余等），相减对不上；或者写“由…上升到…”而后一个数更小。',
  },
  formulas: [BALANCE, UP, DOWN, RISEN, FALLEN],
  words: [...COURSE, ...NAMES],
  find: (passage) =>
    joined(
      balances(passage),
      along(passage, coursesIn(passage)),
      compares(passage) ? atCues(passage, CUE.moves, comparison) : NONE,
    ),
};

function along(passage: Passage, courses: readonly Course[]): readonly Statement[] {
  return courses.length === 0 ? NONE : courses.flatMap((course) => [...change(course), ...way(passage, course)]);
}

function balances(passage: Passage): readonly Statement[] {
  if ((passage.cues & CUE.leaves) === 0) return NONE;
  const accounts = atCues(passage, CUE.leaves, accountBalance);
  return [...balancesIn(passage), ...accounts].map(({ more, less, printed, isTentative }) => ({
    ...statement(BALANCE, { more, less }, printed),
    tentative: isTentative,
  }));
}

function change({ from, to, change }: Course): readonly Statement[] {
  if (change === undefined || change.quantity.dimension !== to.dimension || to.dimension === '%') return [];
  const { quantity, direction, isTentative } = change;
  return [
    {
      ...statement(direction > 0 ? UP : DOWN, { from, to }, quantity),
      tentative: isTentative,
    },
  ];
}

/** Numbers that grow when things get worse, or that order instead of counting. */
const ORDER: ReadonlySet<string> = new Set(['级', '位', '名', '折', '档', '等', '类', '年', '成']);
/** Efficiency goes up when it takes less time. */
const DURATION: ReadonlySet<string> = new Set(['天', '日', '个工作日', '工作日', '小时', '个小时', '分钟', '个月']);
const NEGATIVE = /降|减|负|亏|跌|回落|第$/;

function way(passage: Passage, course: Course): readonly Statement[] {
  const { from, to, direction, verb, change } = course;
  if (direction === 0 || (change !== undefined && !change.isTentative)) return [];
  if (ORDER.has(to.unit) || (DURATION.has(to.unit) && direction > 0)) return [];
  if (
    NEGATIVE.test(course.fromLabel) ||
    NEGATIVE.test(course.toLabel) ||
    /能耗|效率|排名|降幅|跌幅/.test(course.subject)
  ) {
    return [];
  }
  const by = stated(passage, verb, to, { value: 0, interval: { low: 0, high: Infinity, highOpen: true } });
  const said = direction > 0 ? statement(RISEN, { from, rise: by }, to) : statement(FALLEN, { from, fall: by }, to);
  return isWrong(from, to, direction) ? [said] : [];
}

/** Only what is wrong is worth a claim: that 120 is more than 80 needs no working. */
function isWrong(from: Quantity, to: Quantity, direction: 1 | -1): boolean {
  if (from.figure === undefined || to.figure === undefined) return false;
  const [low, high] = direction > 0 ? [from, to] : [to, from];
  return (high.figure?.interval.high ?? 0) < (low.figure?.interval.low ?? 0);
}

/** The words of comparison may stand before a bracket, and so in no quantity's words. */
function compares({ cues, text }: Passage): boolean {
  return (cues & CUE.moves) !== 0 && /[比较]/.test(text);
}

const COMPARED = /^(?:同比|环比)?[比较][^，。；、]{1,20}$/;
const BY = /^(?:净)?(?:增加|减少|增长|下降|[增超短减][收支]|增|减|多|少|高|低)(?:了)?$/;

/** 完成120件，比上年的80件增加40件: the value now, before and the change in one breath. */
function comparison(passage: Passage, printed: Quantity): readonly Statement[] {
  if (printed.dimension === '%' || !BY.test(printed.words)) return [];
  const compared = comparedAt(passage, printed);
  if (!compared || !BY.test(compared.verb) || !COMPARED.test(compared.words)) return [];
  const now = valueBefore(passage, compared, printed);
  if (now?.dimension !== printed.dimension || compared.base.dimension !== printed.dimension) return [];
  const direction = directionOf(compared.verb) || (/高/.test(compared.verb) ? 1 : -1);
  return [statement(direction > 0 ? UP : DOWN, { from: compared.base, to: now }, printed)];
}

function statement(by: Statement['formula'], operands: Statement['operands'], printed: Quantity): Statement {
  return { relation: 'difference', formula: by, operands, printed };
}
