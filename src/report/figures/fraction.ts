import { parseChineseNumeral } from '../../text/numerals';
import type { Amount, PrintedNumber } from './amount';
import { approximatorBehind, approximatorsBefore } from './approximators';
import { interval } from '../interval';

const TOP = /分之([一二两三四五六七八九十百]{1,8})(?:点([零〇一二三四五六七八九]{1,4}))?/y;
/** 四分之一 is printed for what is nearest to it: two percentage points to both sides. */
const SPREAD = 2;
const HUNDREDTHS: Readonly<Record<string, number>> = { 百: 0, 千: -1, 万: -2 };

/** 百分之三十, 千分之五, 四分之一, with its approximators, as a percentage; `bottom` is the numeral that begins at `at`. */
export function readFraction(text: string, at: number, bottom: string): Amount | undefined {
  TOP.lastIndex = at + bottom.length;
  const match = TOP.exec(text);
  if (match === null) return undefined;
  const [whole, top = '', point = ''] = match;
  const end = at + bottom.length + whole.length;
  const part = top === '百' ? 100 : parseChineseNumeral(top);
  const power = Object.hasOwn(HUNDREDTHS, bottom) ? HUNDREDTHS[bottom]! : undefined;
  if (part === undefined) return undefined;
  if (power !== undefined) {
    const digits = String(part) + Array.from(point, (char) => String(parseChineseNumeral(char) ?? 0)).join('');
    return percentage(text, at, end, { digits, decimals: point.length - power });
  }
  const divisor = parseChineseNumeral(bottom);
  if (divisor === undefined || part >= divisor || point !== '') return undefined;
  const share = (part / divisor) * 100;
  const amount = percentage(text, at, end, { digits: String(Math.round(share * 100)), decimals: 2 });
  if (amount.approximations.length > 0) return amount;
  return { ...amount, interval: interval(share - SPREAD, share + SPREAD) };
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
