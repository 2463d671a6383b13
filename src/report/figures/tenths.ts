import { isDigit, isHan } from '../../text/characters';
import { parseChineseNumeral } from '../../text/numerals';
import { valueOf, type Amount } from './amount';
import { approximatorBehind } from './approximators';
import { interval, type Interval } from '../interval';
import { measureWordAt } from '../units';

/** 成 are tenths: 三成 is 30%, 三成五 35%. Any other amount comes back as it is. */
export function inPercent(text: string, amount: Amount): Amount {
  if (amount.unit !== '成' || amount.power !== 0) return amount;
  const half = amount.number.decimals === 0 ? digitAt(text, amount.end) : undefined;
  const percent: Amount = { ...amount, unit: '%', power: amount.power + 1 };
  if (half === undefined) return { ...percent, ...normal(percent), interval: tenths(percent) };
  const end = amount.end + 1;
  const behind = approximatorBehind(text, end, '%');
  return {
    ...amount,
    unit: '%',
    digits: amount.digits + String(half),
    end: behind?.end ?? end,
    approximations: behind === undefined ? amount.approximations : [...amount.approximations, behind.found],
  };
}

/** 三 tenths as the digits 30 of a percentage. */
function normal(amount: Amount): Pick<Amount, 'digits' | 'power'> {
  return amount.number.decimals === 0 ? { digits: `${amount.digits}0`, power: 0 } : amount;
}

/** The 五 of 三成五, unless it counts what follows. */
function digitAt(text: string, at: number): number | undefined {
  const char = text.charAt(at);
  const value = isDigit(text, at) ? undefined : parseChineseNumeral(char);
  if (value === undefined || value < 1 || value > 9) return undefined;
  return measureWordAt(text, at + 1) !== undefined || (isHan(text, at + 1) && !/[的以左，、]/.test(text.charAt(at + 1)))
    ? undefined
    : value;
}

/** Tenths are rounded to tenths: 三成 is 25% to 35%, 近三成 25% to 30%, 超三成 up to 40%. */
function tenths(amount: Amount): Interval {
  const value = valueOf(amount);
  const kinds = new Set(amount.approximations.map(({ kind }) => kind));
  if (kinds.has('nearly')) return interval(value - 5, value, false, true);
  if (kinds.has('above') || kinds.has('more') || kinds.has('beyond')) return interval(value, value + 10, true);
  if (kinds.has('atLeast')) return interval(value, 100);
  if (kinds.has('atMost') || kinds.has('below')) return interval(0, value, false, kinds.has('below'));
  // 3.5成 says more: 34.5% to 35.5%.
  const half = 5 / 10 ** amount.number.decimals;
  return interval(value - half, value + half);
}
