import type { Figure, ParagraphFacts, Report } from '../../report/model';
import { scale as scaled } from '../../report/interval';
import { answerTo } from '../../statistics/answer';
import { blanksOf, type Blank, type Filling } from '../../statistics/blanks';
import { claimOf } from '../../statistics/claims';
import { isSaidOf } from '../../statistics/clauses';
import { dimensionOf, factorOf } from '../../statistics/dimension';
import { directionOf, hasOtherBasis, isAtConstantPrices } from '../../statistics/direction';
import type { Passage, Quantity } from '../../statistics/passage';
import { passageOf } from '../../statistics/reading';
import { DOWN, UP } from '../../statistics/relations/growth';
import type { Suggestion } from '../../statistics/suggestions';
import { shift } from '../../text/range';
import { opposite } from './oppositeWords';
import { reportYear } from './reportYear';

/** The rates of change that this year's and last year's values give. */
export interface YearOnYear {
  /** By where the blanks of the rates begin: the sentence already says which way it went. */
  readonly suggestions: ReadonlyMap<number, Suggestion>;
  /** The value went the other way than the sentence says: the word in it and the blank together become another. */
  readonly turned: readonly Suggestion[];
}

const NONE: YearOnYear = { suggestions: new Map(), turned: [] };

/** A rate that begins with its verb is said of the value before it. */
const OF_VALUE =
  /^的?(?:累计|总|共|净|同比|[比较](?:上年|去年|20\d\d年)(?:同期|全年|末|底)?|实际|合计|分别)*[增减降升涨下上提回扩压缩]/;
/** Reckoned from another time than last year, or no rate of one year. */
const OTHER_TIME = /年均|平均|[到至]$|百分点|累计增速|环比|年初|[上前]月|[上前]季|[上前]期|预算|计划|目标|任务/;
/** Between a value and its rate there may be the amount of the change. */
const FURTHEST = 3;

/**
 * 同比: the rate of a sentence whose value has been filled in, from last year's value that the blank had said.
 * @param lastYears last year's figures, by where this year's begin
 */
export function yearOnYear(report: Report, lastYears: ReadonlyMap<number, Figure>): YearOnYear {
  if (lastYears.size === 0 || report.placeholders.length === 0) return NONE;
  const suggestions = new Map<number, Suggestion>();
  const turned: Suggestion[] = [];
  const year = reportYear(report);
  for (const { range, facts } of report.paragraphs) {
    if (facts.placeholders.length === 0) continue;
    const passage = passageOf(facts);
    for (const rate of passage.quantities) {
      const found = isRate(rate, year) ? rateAt(passage, rate, facts, range.start, lastYears) : undefined;
      if (found?.isTurned === true) turned.push(found.suggestion);
      else if (found) suggestions.set(rate.range.start + range.start, found.suggestion);
    }
  }
  return { suggestions, turned };
}

function isRate({ figure, dimension, words }: Quantity, year: number | undefined): boolean {
  if (figure !== undefined || dimension !== '%' || directionOf(words) === 0) return false;
  if (OTHER_TIME.test(words) || !OF_VALUE.test(words)) return false;
  const since = /(20\d\d)年/.exec(words)?.[1];
  return since === undefined || (year !== undefined && Number(since) === year - 1);
}

function rateAt(
  passage: Passage,
  rate: Quantity,
  facts: ParagraphFacts,
  by: number,
  lastYears: ReadonlyMap<number, Figure>,
): { readonly suggestion: Suggestion; readonly isTurned: boolean } | undefined {
  const blank = blanksOf(facts).get(rate.range.start);
  const pair = valuesOf(passage, rate, by, lastYears);
  if (blank === undefined || pair === undefined || isOnOtherBasis(passage, pair.now, rate)) return undefined;
  const isUp = directionOf(rate.words) > 0;
  const range = shift(blank.placeholder.range, by);
  const said = reckoned(blank, rate, pair, isUp, facts);
  if (said) return { suggestion: suggestionOf(said, range, by), isTurned: false };
  const other = reckoned(blank, rate, pair, !isUp, facts);
  const words = other && opposite(passage.text.slice(0, blank.placeholder.range.start));
  if (!words) return undefined;
  const whole = { start: range.start - words.from.length, end: range.end };
  const { text, shown } = other.filling;
  const filling = { ...other.filling, text: words.to + text, shown: words.to + shown };
  return { suggestion: suggestionOf({ ...other, filling }, whole, by), isTurned: true };
}

interface Pair {
  readonly now: Quantity;
  readonly before: Quantity;
}

/** The value that the rate is said of, with last year's, where that is known. */
function valuesOf(
  passage: Passage,
  rate: Quantity,
  by: number,
  lastYears: ReadonlyMap<number, Figure>,
): Pair | undefined {
  let said = rate;
  for (let at = rate.index - 1; at >= Math.max(0, rate.index - FURTHEST); at--) {
    const now = passage.quantities[at]!;
    if (!isSaidOf(passage, now, said)) return undefined;
    if (now.role === 'change') {
      said = now;
      continue;
    }
    const figure = lastYears.get(now.range.start + by);
    if (now.figure === undefined || figure === undefined || now.bracket !== rate.bracket) return undefined;
    const isComparable = dimensionOf(figure.unit) === now.dimension && figure.value > 0;
    if (now.role !== 'amount' || now.dimension === '%' || !isComparable) return undefined;
    return { now, before: { ...now, figure: inOwnUnit(figure), text: figure.text, shown: `上年${figure.text}` } };
  }
  return undefined;
}

function inOwnUnit(figure: Figure): Figure {
  const factor = factorOf(figure.unit);
  if (factor === 1) return figure;
  const { value, scale, interval } = figure;
  return { ...figure, value: value * factor, scale: scale * factor, interval: scaled(interval, factor) };
}

/** How far behind the rate a bracket may say on which basis it is. */
const BEHIND = 24;

function isOnOtherBasis({ text }: Passage, now: Quantity, rate: Quantity): boolean {
  const stretch = text.slice(Math.max(0, now.range.start - 20), rate.range.end + BEHIND);
  return isAtConstantPrices(now.words) || hasOtherBasis(stretch);
}

interface Reckoned {
  readonly filling: Filling;
  readonly working: string;
  readonly claim: (by: number) => Suggestion['claim'];
}

function reckoned(
  blank: Blank,
  printed: Quantity,
  operands: Pair,
  isUp: boolean,
  facts: ParagraphFacts,
): Reckoned | undefined {
  const statement = { relation: 'growth', formula: isUp ? UP : DOWN, operands: { ...operands }, printed } as const;
  const answer = answerTo(blank, [{ statement, equation: { mask: printed, unknown: undefined } }], facts);
  if (!answer) return undefined;
  const claim = (by: number): Suggestion['claim'] => ({
    ...claimOf({ statement, verdict: 'unknown', computed: undefined }, by),
    title: '同比',
  });
  return { filling: answer.filling, working: answer.working, claim };
}

function suggestionOf({ filling, working, claim }: Reckoned, range: Suggestion['range'], by: number): Suggestion {
  return { range, text: filling.text, shown: filling.shown, working, claim: claim(by) };
}
