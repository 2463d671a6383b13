import { interval } from '../report/interval';
import { printedQuantity } from './items';
import type { Passage, Quantity } from './passage';

/** Shares of one whole printed as a ratio: 三次产业结构为7.7：39.3：53.0. Each is in per cent. */
export interface Composition {
  readonly shares: readonly Quantity[];
  /** Of an earlier period, which other figures of the text do not speak of: 由上年的7.9：39.5：52.6调整为…. */
  readonly isEarlier: boolean;
}

const RATIO = /(?<![\d.．]|\d[:：∶])\d{1,3}(?:[.．]\d{1,3})?(?: ?[:：∶] ?\d{1,3}(?:[.．]\d{1,3})?){1,5}(?![\d:：∶])/g;
const NAMED = /(?:结构|构成|比重|比例|占比|之比)[^，。；]{0,14}$/;
const EARLIER = /(?:[由从]|上年|去年|[比较](?:上|去|20))[^，。；]{0,12}$/;
/** What misses 100 by more is a ratio of something else. */
const REACH = 4;

const NONE: readonly Composition[] = [];

/** The compositions that a paragraph prints, in order. */
export function compositionsOf({ text }: Passage): readonly Composition[] {
  return /[:：∶]/.test(text) && /结构|构成|比重|比例|占比|之比/.test(text) ? read(text) : NONE;
}

function read(text: string): readonly Composition[] {
  return [...text.matchAll(RATIO)].flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    if (!NAMED.test(before.slice(-24)) && !/[:：∶][\d.．]+(?:调整|优化|变)[^，。；]{0,6}$/.test(before)) return [];
    const shares = sharesOf(match[0], match.index);
    const sum = shares.reduce((result, { figure }) => result + (figure?.value ?? NaN), 0);
    if (!(Math.abs(sum - 100) <= REACH)) return [];
    return [{ shares, isEarlier: EARLIER.test(before.slice(-16)) && !/调整|优化|变为/.test(before.slice(-8)) }];
  });
}

function sharesOf(ratio: string, by: number): readonly Quantity[] {
  return [...ratio.matchAll(/\d{1,3}(?:[.．](\d{1,3}))?/g)].map((match) => {
    const [text, fraction = ''] = match;
    const value = Number(text.replace('．', '.'));
    const half = 0.5 * 10 ** -fraction.length;
    const start = by + match.index;
    const read = { value, decimals: fraction.length, unit: '%', interval: interval(value - half, value + half) };
    return printedQuantity(text, { start, end: start + text.length }, read);
  });
}
