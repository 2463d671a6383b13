import { sectionTotals } from '../across/sectionTotals';
import { add, exactly, meets } from '../../report/interval';
import type { ParagraphFacts } from '../../report/model';
import type { TextRange } from '../../text/range';
import { completeRun } from '../complement';
import type { Passage, Quantity } from '../passage';
import { formula } from '../formula';
import type { Relation, Statement } from '../relation';
import { lastUnit } from '../verdict';
import { isCertain, openerBefore, wholeOfList } from '../whole';

const OPENERS = ['其中', '具体', '构成', '包括'];
/** The total that the parts make. */
const FORMULA = formula('sum(parts)');

/**
 * 其中: the parts of a total. Where the words say that they are all of it (其余, 城镇 and 农村), they add up to it; parts
 * of a plain list must not be more than it. Anything else that 其中 opens is claimed only where it adds up: published
 * reports go on from the parts to other figures without a mark between.
 */
export const breakdown: Relation = {
  id: 'breakdown',
  title: '分项合计',
  rule: {
    title: '分项与总数不符',
    why: '“其中”各项之和大于总数；或者文中说明各项就是全部（其余、城镇和农村等），而各项之和与总数对不上。',
  },
  formulas: [FORMULA],
  words: [...OPENERS, '看', '（', '('],
  mayState,
  find: (passage) => lists(passage).flatMap((parts) => statementOf(passage, parts)),
  findAcross: sectionTotals,
};

/** A bracket behind a figure may list its parts. */
const LIST_BEHIND = /^[^，。；、0-9]{0,10}[（(]/;

/** `includes` is several times as fast as one expression for all. */
function mayState({ text, figures, placeholders }: ParagraphFacts): boolean {
  if (OPENERS.some((word) => text.includes(word))) return true;
  if (text.includes('看') && /分[^，。0-9]{1,6}看/.test(text)) return true;
  if (!text.includes('（') && !text.includes('(')) return false;
  const listsBehind = ({ range }: { readonly range: TextRange }): boolean =>
    LIST_BEHIND.test(text.slice(range.end, range.end + 11));
  return figures.some(listsBehind) || placeholders.some(listsBehind);
}

/** Words before a quantity that make it no part of a list. */
const NO_PART = /(?:目标|任务|计划|人均|户均|平均|最[高大小多少]|最低(?!生活))/;

/** The quantities that one 其中 (or one bracket) opens: same sentence, same bracket, same dimension. */
function lists(passage: Passage): readonly (readonly Quantity[])[] {
  const found = new Map<number, Quantity[]>();
  for (const quantity of passage.quantities) {
    const opener = openedAt(passage, quantity);
    if (opener < 0) continue;
    const list = found.get(opener) ?? [];
    if (list.length > 0 && quantity.sentence !== list[0]?.sentence) continue;
    if (isPart(quantity, list[0])) list.push(quantity);
    found.set(opener, list);
  }
  return [...found.values()].filter((list) => list.length > 1);
}

function isPart(quantity: Quantity, first: Quantity | undefined): boolean {
  if (quantity.role !== 'amount' || quantity.unit === '' || ['%', '倍', '个百分点', '年', '天'].includes(quantity.unit))
    return false;
  if (NO_PART.test(quantity.words) || quantity.words === '') return false;
  return first === undefined || (quantity.dimension === first.dimension && quantity.bracket === first.bracket);
}

/** Where the 其中 stands that opens the quantity's list; its bracket where it has none inside of that; else -1. */
function openedAt(passage: Passage, quantity: Quantity): number {
  return Math.max(openerBefore(passage, quantity) ?? -1, quantity.bracket);
}

function statementOf(passage: Passage, parts: readonly Quantity[]): readonly Statement[] {
  const [first] = parts;
  if (first === undefined) return [];
  const wholes = wholeOfList(passage, first)
    .filter((total) => total.dimension === first.dimension)
    .slice(0, 4);
  const agreed = wholes.flatMap((total) => agreeing(parts, total)).slice(0, 1);
  const [nearest] = wholes;
  if (agreed.length > 0 || nearest === undefined || !isCertain(passage, first, nearest)) return agreed;
  return stated(passage, parts, nearest);
}

/**
 * The shortest run of first items that adds up to the total. What follows it in the sentence is something else: a list
 * in a report has no closing mark. Adds up as it goes, as a list may be as long as its line.
 */
function agreeing(parts: readonly Quantity[], total: Quantity): readonly Statement[] {
  let sum = exactly(0);
  for (const [at, { figure }] of parts.entries()) {
    if (figure === undefined || total.figure === undefined) return [];
    sum = add(sum, figure.interval);
    if (at > 0 && meets(total.figure.interval, sum)) return [statement(parts.slice(0, at + 1), total)];
  }
  return [];
}

/** A claim only where the text leaves no doubt about what is a part: all of them by their words, or a plain list. */
function stated(passage: Passage, parts: readonly Quantity[], total: Quantity): readonly Statement[] {
  const complete = completeRun(parts) ?? nearRun(passage, parts, total);
  if (complete) return [statement(complete, total)];
  return isPlainList(passage, parts) ? [{ ...statement(parts, total), atLeast: true }] : [];
}

/** A list that misses its total by as little as this was meant to be all of it. */
const NEAR = { part: 0.005, units: 40 } as const;
const NEARLY = { part: 0.03, units: 60 } as const;

/**
 * The first items that miss the total by a hair: above it in any list, as parts cannot be more than their whole; below
 * it only where the list says that it is all of it, since many a list leaves out a small rest.
 */
function nearRun(passage: Passage, parts: readonly Quantity[], total: Quantity): readonly Quantity[] | undefined {
  const value = Math.abs(total.figure?.value ?? NaN);
  const unit = Math.max(lastUnit(total), ...parts.map(lastUnit));
  const reach = ({ part, units }: typeof NEAR | typeof NEARLY): number => Math.min(value * part, unit * units);
  const isWhole = saysAll(passage, parts, total);
  let sum = 0;
  for (const [at, { figure }] of parts.entries()) {
    if (figure === undefined || figure.approximator !== undefined) return undefined;
    sum += figure.value;
    const miss = sum - (total.figure?.value ?? NaN);
    const isLast = at === parts.length - 1;
    if (at > 0 && miss > 0 && miss <= reach(NEAR)) return parts.slice(0, at + 1);
    if (at > 0 && isLast && isWhole && Math.abs(miss) <= reach(NEARLY)) return parts;
  }
  return undefined;
}

/** 总计…，其中 with items that follow each other directly, or a bracket of nothing but items, lists all of it. */
function saysAll(passage: Passage, parts: readonly Quantity[], total: Quantity): boolean {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return false;
  const gaps = parts.slice(1).map((part, at) => passage.text.slice(parts[at]?.range.end, part.range.start));
  if (!gaps.every((gap) => /^[、，,；;和及][^，。；、,;：:0-9（(]{1,20}$/.test(gap))) return false;
  if (/(?:总计|合计|共计)(?:为|达|约)?$/.test(total.words)) return true;
  if (first.bracket < 0 || first.bracket === total.bracket) return false;
  const bracket = passage.brackets.get(first.bracket);
  if (bracket === undefined) return false;
  const head = passage.text.slice(bracket.range.start + 1, first.range.start);
  const tail = passage.text.slice(last.range.end, bracket.range.end - 1);
  return !/其中|含|包括|主要|如|等/.test(head + tail) && tail.length <= 4;
}

function statement(parts: readonly Quantity[], total: Quantity): Statement {
  return { relation: 'breakdown', formula: FORMULA, operands: { parts }, printed: total, list: total.range };
}

/** Whether the items are joined by 、 or 和 alone and a mark ends the list behind the last: 县本级5000万元、乡镇3000万元。 */
function isPlainList(passage: Passage, parts: readonly Quantity[]): boolean {
  const last = parts.at(-1);
  if (last === undefined) return false;
  const joined = parts.slice(1).every((part, at) => {
    const between = passage.text.slice(parts[at]?.range.end, part.range.start);
    return /^[^，。；、：:0-9]{0,6}(?:、|和|以及|及)[^，。；、：:0-9]{1,16}$/.test(between);
  });
  return (
    joined && /^[^，。；、0-9]{0,6}(?:[，。；;）)]|$)/.test(passage.text.slice(last.range.end, last.range.end + 8))
  );
}
