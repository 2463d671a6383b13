import { formula } from '../formula';
import type { Passage, Quantity } from '../passage';
import { rankMoves, type Rank, type RankMove } from '../rank';
import type { Relation, Statement } from '../relation';
import { stated } from '../stated';

/** By how many places. */
const FORWARD = formula('from - to');
const BACK = formula('to - from');
/** Where it came to, when all that is said is which way it went: at least one place. */
const RISEN = formula('from - rise', '{from}{rise}');
const FALLEN = formula('from + fall', '{from}{fall}');

/** 位次: `由第9位上升至第5位，前移4位`. The front is where the numbers are small. */
export const rank: Relation = {
  id: 'rank',
  title: '位次',
  rule: {
    title: '位次变化与位次不符',
    why: '文中写明了前后位次和变化的位数，两者之差对不上；或者写“上升”而位次的数字变大。',
  },
  formulas: [FORWARD, BACK, RISEN, FALLEN],
  words: ['第'],
  mayState: ({ text }) => /第[^，。；]{1,4}[位名]/.test(text),
  figureless: true,
  find: (passage) => rankMoves(passage.text).flatMap((move) => statementOf(passage, move)),
};

function statementOf(passage: Passage, move: RankMove): readonly Statement[] {
  const by = places(passage, move);
  const near = by?.quantity ?? passage.quantities[0] ?? NOWHERE;
  const from = rankOf(passage, move.from, near);
  const to = rankOf(passage, move.to, near);
  if (by) {
    const direction = by.direction === 0 ? move.direction : by.direction;
    if (direction === 0) return [];
    return [statement(direction > 0 ? FORWARD : BACK, { from, to }, by.quantity)];
  }
  if (move.direction === 0 || (move.from.value - move.to.value) * move.direction >= 0) return [];
  const way = stated(passage, move.verb, near, { value: 1, interval: { low: 1, high: Infinity, highOpen: true } });
  return [move.direction > 0 ? statement(RISEN, { from, rise: way }, to) : statement(FALLEN, { from, fall: way }, to)];
}

/** A paragraph without figures has no quantity beside its ranks. */
const NOWHERE = { sentence: 0, bracket: -1 } as Quantity;

function rankOf(passage: Passage, { range, value }: Rank, near: Quantity): Quantity {
  return stated(passage, range, near, { value, unit: '位' });
}

const BEHIND =
  /^[，,、（(]?\s?(?:位次|排名|名次)?(?:同比|[比较]上年)?(?:共|累计|整体)?(前移|前进|进位|进|上升|提升|提高|跃升|升|晋升|后移|后退|退后|退|下降|下滑|回落|降|跌)了?$/;
const BACKWARD = /后|退|降|滑|落|跌/;

/** The number of places directly behind: ，前移4位. */
function places(
  passage: Passage,
  move: RankMove,
): { readonly quantity: Quantity; readonly direction: 1 | -1 | 0 } | undefined {
  const quantity = passage.quantities.find(({ range }) => range.start >= move.end);
  if (quantity === undefined || quantity.range.start - move.end > 14) return undefined;
  const verb = BEHIND.exec(passage.text.slice(move.end, quantity.range.start))?.[1];
  if (verb === undefined || !/[位名]/.test(passage.text.slice(quantity.range.start, quantity.range.end + 2)))
    return undefined;
  return { quantity, direction: BACKWARD.test(verb) ? -1 : 1 };
}

function statement(by: Statement['formula'], operands: Statement['operands'], printed: Quantity): Statement {
  return { relation: 'rank', formula: by, operands, printed };
}
