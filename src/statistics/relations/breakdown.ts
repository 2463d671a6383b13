import { isComplete } from '../complement';
import type { Passage, Quantity } from '../passage';
import type { Relation, Statement } from '../relation';
import { judge } from '../verdict';
import { wholeOfList } from '../whole';

/**
 * 其中: the parts of a total. Where the text says that they are all of it (其余, 分为, 城镇 and 农村), they add up to it;
 * else they only must not be more. Parts that add up exactly are taken as all.
 */
export const breakdown: Relation = {
  id: 'breakdown',
  title: '分项合计',
  find: (passage) => lists(passage).flatMap((parts) => statementOf(passage, parts)),
};

/** Words before a quantity that make it no part of a list. */
const NO_PART = /(?:目标|任务|计划|指标|限额|人均|户均|平均|最[高大低小多少])/;

/** Runs of quantities that one 其中 (or one bracket) opens: same sentence, same bracket, same dimension. */
function lists(passage: Passage): readonly (readonly Quantity[])[] {
  const found: Quantity[][] = [];
  let list: Quantity[] = [];
  let opened = -1;
  for (const quantity of passage.quantities) {
    const opener = openedAt(passage, quantity);
    const first = list[0];
    if (opener !== opened || first === undefined || quantity.sentence !== first.sentence) {
      if (list.length > 1) found.push(list);
      list = [];
      opened = opener;
    }
    if (opener >= 0 && isPart(quantity, list[0])) list.push(quantity);
  }
  if (list.length > 1) found.push(list);
  return found;
}

function isPart(quantity: Quantity, first: Quantity | undefined): boolean {
  if (quantity.role !== 'amount' || quantity.unit === '' || ['%', '倍', '个百分点', '年', '天'].includes(quantity.unit))
    return false;
  if (NO_PART.test(quantity.words) || quantity.words === '') return false;
  return first === undefined || (quantity.dimension === first.dimension && quantity.bracket === first.bracket);
}

/** Where the 其中 of the quantity's own sentence and bracket stands; its bracket where that opens with a part; else -1. */
function openedAt(passage: Passage, quantity: Quantity): number {
  const sentence = passage.sentences[quantity.sentence];
  const floor = Math.max(sentence?.start ?? 0, quantity.bracket, quantity.range.start - 400);
  const text = passage.text.slice(floor, quantity.range.start);
  const opener = text.lastIndexOf('其中');
  if (opener >= 0 && !insideBracket(text, opener)) return floor + opener;
  return quantity.bracket >= 0 ? quantity.bracket : -1;
}

/** Whether the bracket that `at` stands in closes before the text ends. */
function insideBracket(text: string, at: number): boolean {
  const rest = text.slice(at);
  const close = rest.search(/[）)]/);
  const open = rest.search(/[（(]/);
  return close >= 0 && (open < 0 || close < open);
}

function statementOf(passage: Passage, parts: readonly Quantity[]): readonly Statement[] {
  const [first] = parts;
  if (first === undefined) return [];
  const readings = wholeOfList(passage, first)
    .filter((total) => total.dimension === first.dimension)
    .slice(0, 4)
    .map((total) => reading(parts, total));
  const agreed = readings.find((statement) => judge(statement).verdict === 'holds') ?? readings[0];
  return agreed ? [agreed] : [];
}

function reading(parts: readonly Quantity[], total: Quantity): Statement {
  const whole: Statement = { relation: 'breakdown', operands: { parts }, printed: total, list: total.range };
  return isComplete(parts) || judge(whole).verdict === 'holds' ? whole : { ...whole, atLeast: true };
}
