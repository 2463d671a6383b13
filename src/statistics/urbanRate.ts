import { clauseBefore } from './clauses';
import type { Passage, Quantity } from './passage';

/** A rate with its two populations. */
export interface UrbanRate {
  readonly part: Quantity;
  readonly total: Quantity;
  readonly printed: Quantity;
}

const RATE = /城镇化率[）)]?(?:约?为|达到?|约|近|是)?$/;

/**
 * 城镇化率 is the share of the urban in all of the residents (国家统计局《统计上划分城乡的规定》 and its notes):
 * `常住人口595.7万人，其中城镇常住人口325.1万人；常住人口城镇化率为54.57%`. Of the registered population it is another rate.
 */
export function urbanRates(passage: Passage): readonly UrbanRate[] {
  if (!passage.text.includes('城镇化率')) return [];
  return passage.quantities.flatMap((printed) => {
    if (printed.dimension !== '%' || !RATE.test(before(passage, printed))) return [];
    const people = peopleBefore(passage, printed);
    const part = people.find(({ words }) => /城镇(?:[^，]{0,6}人口)?(?:约?为|有)?$/.test(words));
    const total = people.find((each) => each.index < (part?.index ?? 0) && isAll(clauseBefore(passage, each)));
    return part && total && isRegistered(total.words) === isRegistered(printed.words) ? [{ part, total, printed }] : [];
  });
}

/** The populations printed before the rate, nearest first. */
function peopleBefore(passage: Passage, printed: Quantity): readonly Quantity[] {
  return passage.quantities
    .slice(Math.max(0, printed.index - 8), printed.index)
    .filter(({ unit, role, sentence }) => unit === '人' && role === 'amount' && printed.sentence - sentence <= 2)
    .reverse();
}

function isAll(words: string): boolean {
  return /人口/.test(words) && !/城镇|乡村|农村|出生|死亡/.test(words);
}

function isRegistered(words: string): boolean {
  return words.includes('户籍');
}

function before({ text }: Passage, { range }: Quantity): string {
  return text.slice(Math.max(0, range.start - 16), range.start).trimEnd();
}
