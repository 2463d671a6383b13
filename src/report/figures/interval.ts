import { decimal, valueOf, type Amount, type ApproximationKind } from './amount';
import { exactly, hull, intersect, interval, type Interval } from '../interval';

/** Units whose integers are rounded too: 36% is 35.5 to 36.5. Others count, and a count is exact. */
const ROUNDED = new Set('% ％ ‰ 个百分点 百分点 个基点 基点 个点 倍 折 度 ℃ 摄氏度'.split(' '));

/** A factor of 2 per 番 is said of what is within a twentieth of it: log₂ 0.95 and log₂ 1.05. */
const TURN_LOW = 0.074;
const TURN_HIGH = 0.0704;

/** What one more in the last significant digit is: 100 for 6200, 0.1万 for 1.2万, 10万 for 20万. */
function stepOf(amount: Amount): number {
  const { decimals } = amount.number;
  if (decimals > 0) return decimal(1, amount.power - decimals);
  const zeros = amount.digits.length - amount.digits.replace(/0+$/, '').length;
  return decimal(1, amount.power + Math.min(zeros, amount.digits.length - 1));
}

/** The values that are printed as this number without any approximator. */
function plainInterval(amount: Amount): Interval {
  const { decimals } = amount.number;
  const { digits, power } = amount;
  if (amount.unit === '番') {
    const turns = decimal(digits, power - decimals);
    return interval(turns - TURN_LOW, turns + TURN_HIGH);
  }
  if (decimals === 0 && power === 0 && !ROUNDED.has(amount.unit)) return exactly(Number(digits));
  const exponent = power - decimals - 1;
  return interval(decimal(Number(digits) * 10 - 5, exponent), decimal(Number(digits) * 10 + 5, exponent));
}

/** One approximator's interval around a positive value. */
function loosened(kind: ApproximationKind, value: number, step: number, unit: number): Interval {
  switch (kind) {
    case 'more':
      return interval(value, value + step, true, true);
    case 'beyond':
      return interval(value, value + unit, true, true);
    case 'nearly':
      return interval(Math.max(value - step, (8 * value) / 10), value, false, true);
    case 'about':
      return interval((9 * value) / 10, (11 * value) / 10);
    case 'roughly':
      return interval((8 * value) / 10, (12 * value) / 10);
    case 'above':
      return interval(value, Infinity, true);
    case 'below':
      return interval(-Infinity, value, false, true);
    case 'atLeast':
      return interval(value, Infinity);
    case 'atMost':
      return interval(-Infinity, value);
  }
}

/**
 * The values that would be printed as this amount. A printed decimal or scale stands for half a unit of its last digit
 * to both sides; a plain count is exact; approximators widen it by fixed conventions (多: up to one unit of the
 * last significant digit; 近: as much below, at most a fifth; 约: a tenth to both sides). Several approximators must
 * all hold; where they cannot, either may.
 */
export function intervalOf(amount: Amount): Interval {
  if (amount.interval !== undefined) return amount.interval;
  if (amount.approximations.length === 0 && !amount.number.negative) return plainInterval(amount);
  const value = Math.abs(valueOf(amount));
  const unit = decimal(1, amount.power - amount.number.decimals);
  const [first, ...others] = amount.approximations.map(({ kind }) => loosened(kind, value, stepOf(amount), unit));
  const found = others.reduce(
    (sofar: Interval | undefined, next) => sofar && (intersect(sofar, next) ?? hull(sofar, next)),
    first,
  );
  const positive = found ?? plainInterval(amount);
  return amount.number.negative
    ? interval(-positive.high, -positive.low, positive.highOpen, positive.lowOpen)
    : positive;
}
