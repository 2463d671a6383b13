import { isDigit } from '../../text/characters';
import { parseChineseNumeral } from '../../text/numerals';
import type { Amount, PrintedNumber } from './amount';
import { approximatorBehind, approximatorsBefore } from './approximators';
import { readNumber } from './number';
import { interval, type Interval } from '../interval';

const TOP = /分之([一二两三四五六七八九十百]{1,8})(?:点([零〇一二三四五六七八九]{1,4}))?/y;
/** 四分之一 is printed for what is nearest to it: two percentage points to both sides. */
const SPREAD = 2;
/** 达到百分之百; elsewhere it is a manner of speaking. */
const REACHED = /[率比达到为]/;
const HUNDREDTHS: Readonly<Record<string, number>> = { 百: 0, 千: -1, 万: -2 };

/** 百分之三十, 千分之五, 四分之一, with its approximators, as a percentage; `bottom` is the numeral that begins at `at`. */
export function readFraction(text: string, at: number, bottom: string): Amount | undefined {
  const power = Object.hasOwn(HUNDREDTHS, bottom) ? HUNDREDTHS[bottom]! : undefined;
  const behind = at + bottom.length + 2;
  if (power !== undefined && isDigit(text, behind)) return readMixed(text, at, behind, power);
  TOP.lastIndex = at + bottom.length;
  const match = TOP.exec(text);
  if (match === null) return undefined;
  const [whole, top = '', point = ''] = match;
  const end = at + bottom.length + whole.length;
  const part = top === '百' ? 100 : parseChineseNumeral(top);
  if (part === undefined || (top === '百' && !REACHED.test(text.charAt(at - 1)))) return undefined;
  if (power !== undefined) {
    const digits = String(part) + Array.from(point, (char) => String(parseChineseNumeral(char) ?? 0)).join('');
    return percentage(text, at, end, { digits, decimals: point.length - power });
  }
  const divisor = parseChineseNumeral(bottom);
  if (divisor === undefined || part >= divisor || point !== '') return undefined;
  return shareOf(text, at, end, part, divisor);
}

/** 百分之35, 百分之3.5: a Chinese bottom over an Arabic top. */
function readMixed(text: string, at: number, behind: number, power: number): Amount | undefined {
  const { number } = readNumber(text, behind);
  if (number === undefined) return undefined;
  return percentage(text, at, number.end, { digits: number.digits, decimals: number.decimals - power });
}

/** `part` of `divisor` equal parts, printed from `at` to `end`, as a percentage. */
export function shareOf(text: string, at: number, end: number, part: number, divisor: number): Amount {
  const share = (part / divisor) * 100;
  const amount = percentage(text, at, end, { digits: String(Math.round(share * 100)), decimals: 2 });
  return { ...amount, interval: spread(amount, share) };
}

/** The value is rounded to two decimals of a percent, and lies between the bounds as every figure's does. */
function spread(amount: Amount, share: number): Interval {
  const rounded = Math.round(share * 100) / 100;
  const low = Math.min(share, rounded);
  const high = Math.max(share, rounded);
  switch (amount.approximations[0]?.kind) {
    case undefined:
      return interval(share - SPREAD, share + SPREAD);
    case 'nearly':
      return interval((9 * share) / 10, high, false, true);
    case 'above':
      return interval(low, Infinity, true);
    case 'below':
      return interval(-Infinity, high, false, true);
    case 'atLeast':
      return interval(low, Infinity);
    case 'atMost':
      return interval(-Infinity, high);
    case 'about':
    case 'roughly':
    case 'more':
    case 'beyond':
      return interval((9 * share) / 10, (11 * share) / 10);
  }
}

function percentage(text: string, at: number, end: number, value: Pick<PrintedNumber, 'digits' | 'decimals'>): Amount {
  const { start, found } = approximatorsBefore(text, at, '%');
  const behind = approximatorBehind(text, end, '%');
  const number: PrintedNumber = {
    start: at,
    end,
    ...value,
    power: 0,
    form: 'chinese',
    grouped: false,
    negative: false,
  };
  return {
    start,
    end: behind?.end ?? end,
    number,
    digits: value.digits,
    power: 0,
    unit: '%',
    approximations: behind === undefined ? found : [...found, behind.found],
  };
}
