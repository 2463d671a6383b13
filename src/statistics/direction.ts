import { oneOf } from '../text/characterSet';

const UP =
  /(?:增加|增长|提高|上升|增幅|增速|涨幅|升幅|扩大|净增|增收|增支|超收|上涨|提升|攀升|增至|升至|[增升涨多])(?:了|约|近|为|达到?|超过?|到|至)?$/;
const DOWN =
  /(?:减少|下降|降低|下滑|回落|降幅|减幅|跌幅|缩小|净减|减收|减支|短收|压减|压缩|缩减|削减|下跌|负增长|[减降跌少])(?:了|约|近|为|达到?|超过?|到|至)?$/;

/** The last characters of what the two find. */
const endsDirection = oneOf('加长高升幅速大增收支涨至多少低降滑落小减缩跌了约近为达到超过');

/** Cheap, and true of all words that say which way something went. */
export function mayEndDirection(words: string): boolean {
  return endsDirection(words, words.length - 1);
}

/** Which way the words before a figure say that something went: 1 up, -1 down, 0 where they do not say. */
export function directionOf(words: string): 1 | 0 | -1 {
  if (!mayEndDirection(words)) return 0;
  const last = words.slice(-8);
  if (DOWN.test(last)) return -1;
  return UP.test(last) ? 1 : 0;
}

const BASIS = /同口径|可比|不变价|剔除|扣除|还原|实际增|实际下|名义|翘尾|经普|修订/;

/** Whether growth in this stretch is reckoned on another basis than the printed figures: 可比口径, 按不变价格计算, 扣除…因素. */
export function hasOtherBasis(stretch: string): boolean {
  return BASIS.test(stretch);
}

/** Values of which official growth rates are at constant prices, stated or not. */
const REAL = /生产总值|GDP|增加值|可支配收入|人均收入|消费支出/;

/** Whether growth of the noun before a figure is reckoned at constant prices. */
export function isAtConstantPrices(words: string): boolean {
  return REAL.test(words);
}
