import { parseChineseNumeral } from '../../text/numerals';
import type { Passage, Quantity } from '../passage';
import { compositionsOf } from '../composition';
import { atCues } from '../atCues';
import { CUE } from '../cues';
import { formula } from '../formula';
import type { Relation, Statement } from '../relation';

/** What is left for the last of shares that make up the whole, in per cent. */
const FORMULA = formula('100 - sum(shares)', '100% - ({shares})');

/**
 * Shares that make up a whole, where the text says so: the last one is what remains (`A占45%，B占35%，其余占20%`), or they
 * are as many as the kinds that the text counts (`三类事项分别占45%、35%和20%`).
 */
export const shares: Relation = {
  id: 'shares',
  title: '占比合计',
  rule: {
    title: '各项占比之和不是100%',
    why: '文中说明各项就是全部（最后一项是“其余”，或者“三类分别占”后面正好三项），占比应当合成100%，按印出精度计算合不成。',
  },
  formulas: [FORMULA],
  figureless: true,
  words: ['占', '结构', '构成', '比例', '比重', '之比'],
  find: (passage) => [
    ...atCues(passage, CUE.rate | CUE.shares, statementAt),
    ...compositionsOf(passage).flatMap(({ shares }) => statementOf(shares)),
  ],
};

const REST = /(?:其余|剩余)[^，；。占]{0,12}占(?:比|总数的|全部的)?(?:重)?(?:为|约为|达)?$/;
const SHARE = /(?<!分别|各)占(?:比|总数的|全部的)?(?:重)?(?:为|约为|达|约|近)?$/;

function statementAt(passage: Passage, printed: Quantity): readonly Statement[] {
  if (EACH.test(printed.words)) return statementOf(respectively(passage, printed));
  return REST.test(printed.words) ? statementOf([...sharesBefore(passage, printed), printed]) : [];
}

/** The last share is what the others leave of the whole. */
function statementOf(all: readonly Quantity[]): readonly Statement[] {
  const printed = all.at(-1);
  if (printed === undefined || all.length < 2) return [];
  return [{ relation: 'shares', formula: FORMULA, operands: { shares: all.slice(0, -1) }, printed }];
}

const EACH = /分别占(?:比|总数的|总量的|全部的)?(?:重)?(?:为|约为)?$/;
/** 前两类 and 其中两类 are not all of them. */
const COUNTED =
  /(?<![前后余外中有另头这那])([二两三四五六七八九十2-9])(?:大类|类|种|个|项|者|次产业|部分|方面|档|级)[^，。；：、]{0,12}$/;

/** The shares behind 分别占, where they are as many as the kinds counted before; else none. */
function respectively(passage: Passage, first: Quantity): readonly Quantity[] {
  const { start } = first.range;
  const before = passage.text.slice(Math.max(0, start - 30), start).replace(/分别占.*$/, '');
  const counted = COUNTED.exec(before)?.[1];
  const shares = [first];
  for (let at = first.index + 1; at < passage.quantities.length && shares.length < MOST; at += 1) {
    const next = passage.quantities[at];
    const joined = passage.text.slice(passage.quantities[at - 1]?.range.end, next?.range.start);
    if (next?.dimension !== '%' || !/^(?:[、，]|和|、?以及)$/.test(joined)) break;
    shares.push(next);
  }
  return counted !== undefined && countOf(counted) === shares.length ? shares : [];
}

/** Nobody counts more kinds than this in one breath. */
const MOST = 11;

function countOf(printed: string): number {
  return printed === '两' ? 2 : (parseChineseNumeral(printed) ?? Number(printed));
}

/** The shares of the same list, from the same sentence back; anything else in per cent between them ends the list. */
function sharesBefore(passage: Passage, rest: Quantity): readonly Quantity[] {
  const found: Quantity[] = [];
  for (let at = rest.index - 1; at >= 0; at -= 1) {
    const quantity = passage.quantities[at];
    if (quantity === undefined || quantity.sentence !== rest.sentence || quantity.bracket !== rest.bracket) break;
    if (quantity.dimension !== '%') continue;
    if (!SHARE.test(quantity.words)) return [];
    found.unshift(quantity);
  }
  return found;
}
