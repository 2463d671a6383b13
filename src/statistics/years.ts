import type { TextRange } from '../text/range';

/** A year that the text names, by its number or by the plan that ends with it. */
export interface NamedYear {
  readonly year: number;
  /** Relative to the words that were read. */
  readonly range: TextRange;
}

const YEAR = /(?:19|20)[0-9]{2}(?=年|$|[^0-9])/g;
const PLAN_END = /“?(十[一二三四五六七八]五)”?(?:时期|规划)?(?:期末|末)/;
const PLANS = ['十一五', '十二五', '十三五', '十四五', '十五五', '十六五', '十七五', '十八五'];
/** 十一五 ended with 2010, every later plan five years after the one before. */
const FIRST_END = 2010;

/** The one year that the words name; undefined where they name none, or several that differ. */
export function yearIn(words: string): NamedYear | undefined {
  const [first, ...others] = [...words.matchAll(YEAR)];
  if (first) {
    const named = { year: Number(first[0]), range: { start: first.index, end: first.index + first[0].length } };
    if (words.charAt(named.range.end) === '年') named.range.end += 1;
    return others.every(([text]) => text === first[0]) ? named : undefined;
  }
  const plan = PLAN_END.exec(words);
  if (plan === null) return undefined;
  const year = FIRST_END + 5 * PLANS.indexOf(plan[1] ?? '');
  return { year, range: { start: plan.index, end: plan.index + plan[0].length } };
}

/**
 * Whether a five-year plan begins with the year: growth over the plan is reckoned from the year before it, although
 * reports print the values of its first and its last year beside it.
 */
export function beginsPlan(year: number): boolean {
  return year % 5 === 1;
}
