import { sectionTotals } from '../across/sectionTotals';
import { add, exactly, meets } from '../../report/interval';
import type { ParagraphFacts } from '../../report/model';
import { oneOf } from '../../text/characterSet';
import type { TextRange } from '../../text/range';
import { completeRun } from '../complement';
import type { Passage, Quantity } from '../passage';
import { formula } from '../formula';
import type { Relation, Statement } from '../relation';
import { nearRun } from '../nearRun';
import { partLists } from '../partLists';
import { isCertain, wholeOfList } from '../whole';
import { wordMask } from '../../text/wordMask';

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
  find: (passage) => partLists(passage).flatMap((parts) => statementOf(passage, parts)),
  findAcross: sectionTotals,
};

/** A bracket so many characters behind a figure, with no mark and no digit between, may list its parts. */
const FURTHEST_LIST = 10;
const isBracket = oneOf('（(');
const isPart = oneOf('，。；、0123456789');

const wordsIn = wordMask([OPENERS, ['看'], ['（', '(']]);
const HAS_OPENER = 1;
const HAS_VIEW = 2;
const HAS_BRACKET = 4;

function mayState({ text, figures, placeholders }: ParagraphFacts): boolean {
  const words = wordsIn(text);
  if ((words & HAS_OPENER) !== 0) return true;
  if ((words & HAS_VIEW) !== 0 && /分[^，。0-9]{1,6}看/.test(text)) return true;
  if ((words & HAS_BRACKET) === 0) return false;
  const listsBehind = ({ range: { end } }: { readonly range: TextRange }): boolean => {
    let at = end;
    while (at < text.length && at - end < FURTHEST_LIST && !isBracket(text, at) && !isPart(text, at)) at += 1;
    return isBracket(text, at);
  };
  return figures.some(listsBehind) || placeholders.some(listsBehind);
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
