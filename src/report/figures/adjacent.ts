import { parseChineseNumeral } from '../../text/numerals';
import { interval, type Interval } from '../interval';

const PAIR = /^([一二三四五六七八九十百千]*[十百千])?([一二两三四五六七八九])([二两三四五六七八九])([十百千万亿]*)$/;

/** Two neighbouring numerals that stand for what lies between them (GB/T 15835—2011, 4.2.2): 三四, 七八百, 十七八. */
export interface Neighbours {
  readonly low: number;
  readonly high: number;
  /** 三四 is 3 to 4; 七八百 leaves open up to what would be called 九百. */
  readonly interval: Interval;
}

/**
 * Reads a whole numeral of two neighbours, or of 三五. Undefined for all others, 十四五 among them, which is a plan's
 * name.
 */
export function readNeighbours(numeral: string): Neighbours | undefined {
  const match = PAIR.exec(numeral);
  if (match === null || numeral === '十四五') return undefined;
  const [, head = '', first = '', second = '', scale = ''] = match;
  const from = parseChineseNumeral(first) ?? 0;
  const to = parseChineseNumeral(second) ?? 0;
  if (to !== from + 1 && !(from === 3 && to === 5 && head === '')) return undefined;
  const low = parseChineseNumeral(head + first + scale);
  const high = parseChineseNumeral(head + second + scale);
  if (low === undefined || high === undefined || low >= high) return undefined;
  const step = (high - low) / (to - from);
  return { low, high, interval: step === 1 ? interval(low, high) : interval(low, high + step, false, true) };
}
