import { coursesIn, type Course } from '../course';
import { formula } from '../formula';
import type { Quantity } from '../passage';
import { comparisonsIn } from '../comparedRates';
import type { Relation, Statement } from '../relation';
import { judge } from '../verdict';

/** In percentage points. */
const UP = formula('to - from');
const DOWN = formula('from - to');
/** In per cent of the first rate. */
const RELATIVE_UP = formula('(to / from - 1) * 100');
const RELATIVE_DOWN = formula('(1 - to / from) * 100');

/**
 * 百分点: the difference of two rates, `由75.2%提高到82.5%，提高7.3个百分点`, `占比70.4%，比上年的69.0%提高1.4个百分点`, `增长5.2%，
 * 增速高于全国（4.8%）0.4个百分点`. A change of points alone has no base and states nothing.
 */
export const points: Relation = {
  id: 'points',
  title: '百分点',
  rule: {
    title: '百分点与比率不符',
    why: '文中写明了两个百分数和相差的百分点，两个百分数相减对不上；或者两个百分数相差的百分点写成了百分之几。',
  },
  formulas: [UP, DOWN, RELATIVE_UP, RELATIVE_DOWN],
  words: ['百分点', '从', '由'],
  find: (passage) => {
    const courses = coursesIn(passage);
    const comparisons = comparisonsIn(passage);
    if (courses.length + comparisons.length === 0) return [];
    return [
      ...courses.flatMap((course) => along(course)),
      ...comparisons.map(({ own, other, printed, direction, isTentative }) =>
        statement(direction > 0 ? UP : DOWN, { from: other, to: own }, printed, isTentative),
      ),
    ];
  },
};

function along({ from, to, change }: Course): readonly Statement[] {
  if (to.dimension !== '%' || change === undefined) return [];
  const { quantity, direction, isTentative } = change;
  const inPoints = statement(direction > 0 ? UP : DOWN, { from, to }, quantity, isTentative);
  if (quantity.dimension === '个百分点') return [inPoints];
  if (quantity.dimension !== '%' || isTentative) return [];
  const relative = statement(direction > 0 ? RELATIVE_UP : RELATIVE_DOWN, { from, to }, quantity, false);
  return judge(inPoints).verdict === 'holds' || judge(relative).verdict === 'holds' ? [relative] : [];
}

function statement(
  by: Statement['formula'],
  operands: Statement['operands'],
  printed: Quantity,
  tentative: boolean,
): Statement {
  return { relation: 'points', formula: by, operands, printed, tentative };
}
