import { decimal, valueOf, type Amount } from './amount';
import { looksLikeYear } from './dates';
import { intervalOf } from './interval';
import { inPercent } from './tenths';
import { hull, interval, type Interval } from '../interval';
import type { Figure } from '../model';

/**
 * The one figure of a range such as 3至5家; its value is its middle. The lower end takes unit and scale from the upper
 * one, but in 500至1万元 no scale. What falls (80%至70%) is two figures, or none where only one has a unit.
 */
export function rangeFigures(text: string, low: Amount, high: Amount): readonly Figure[] {
  if ((high.unit === '' && !isBetween(text, low, high)) || looksLikeYear(low.number)) return [];
  const isLower = decimal(low.digits, -low.number.decimals) < decimal(high.digits, -high.number.decimals);
  const power = low.power > 0 || low.unit !== '' ? low.power : isLower ? high.power : 0;
  const from = figureOf(text, { ...low, unit: low.unit === '' ? high.unit : low.unit, power });
  const to = figureOf(text, high);
  if (from.value >= to.value) return low.unit === '' ? [] : [from, to];
  const range = { start: from.range.start, end: to.range.end };
  const approximator = [from.approximator, to.approximator].filter((word) => word !== undefined).join('…');
  const loose = [...low.approximations, ...high.approximations].filter(({ kind }) => kind === 'about');
  const both: Figure = {
    ...to,
    range,
    text: text.slice(range.start, range.end),
    value: (from.value + to.value) / 2,
    decimals: Math.max(from.decimals, to.decimals),
    // In 约3至5家 and 3至5年左右 both ends are loose.
    interval: loose.length === 0 ? hull(from.interval, to.interval) : hull(about(from), about(to)),
  };
  return [approximator === '' ? both : { ...both, approximator }];
}

/** A tenth to both sides of what a figure states, or what it leaves open itself. */
function about(figure: Figure): Interval {
  const { value } = figure;
  return hull(figure.interval, interval((9 * value) / 10, (11 * value) / 10));
}

/** 在3.10—3.74之间: decimals without a unit. */
function isBetween(text: string, low: Amount, high: Amount): boolean {
  return low.number.decimals > 0 && high.number.decimals > 0 && text.startsWith('之间', high.end);
}

/** The figure that an amount prints; 三成 is given as a percentage. */
export function figureOf(text: string, printed: Amount): Figure {
  const amount = inPercent(text, printed);
  const { start, end, unit, approximations } = amount;
  const range = { start, end };
  const words = text.slice(start, end);
  const value = valueOf(amount);
  // 3年半 has a power below 0 and no scale.
  const scale = decimal(1, Math.max(0, amount.power));
  const { decimals } = amount.number;
  const interval = intervalOf(amount);
  // Two plain literals, as a long report has thousands of figures and spreading is slow.
  if (approximations.length === 0) return { range, text: words, value, scale, unit, decimals, interval };
  const approximator = approximations.map((one) => one.text).join('…');
  return { range, text: words, value, scale, unit, decimals, approximator, interval };
}
