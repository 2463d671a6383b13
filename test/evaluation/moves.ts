/** A printed number as digits, with what must come back when it is printed again. */
interface Digits {
  /** Where the digits begin and end in the figure's text. */
  readonly start: number;
  readonly end: number;
  /** In units of the last digit. */
  readonly units: number;
  readonly decimals: number;
  readonly grouped: boolean;
  readonly negative: boolean;
}

const NUMBER = /([-－−]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?/;

/** The first number in a figure's text; undefined where it is written otherwise (Chinese numerals) or is too long to count. */
function digitsOf(figure: string): Digits | undefined {
  const match = NUMBER.exec(figure);
  if (match === null) return undefined;
  const [all, sign = '', whole = '', fraction = ''] = match;
  const units = Number(whole.replaceAll(',', '') + fraction);
  if (!Number.isSafeInteger(units)) return undefined;
  const start = match.index + sign.length;
  return {
    start,
    end: match.index + all.length,
    units,
    decimals: fraction.length,
    grouped: whole.includes(','),
    negative: sign !== '',
  };
}

/**
 * The figure with its number moved by `units` of its last digit away from 0 (or towards it, for negative `units`), in
 * the form it is printed in: `21.4%` by 3 is `21.7%`. Undefined where the number would reach 0, or is not in digits.
 */
export function movedFigure(figure: string, units: number): string | undefined {
  const digits = digitsOf(figure);
  if (digits === undefined || digits.units + units <= 0) return undefined;
  const printed = String(digits.units + units).padStart(digits.decimals + 1, '0');
  const whole = printed.slice(0, printed.length - digits.decimals);
  const fraction = printed.slice(printed.length - digits.decimals);
  const shown = digits.grouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
  return figure.slice(0, digits.start) + shown + (fraction && `.${fraction}`) + figure.slice(digits.end);
}

/** The value of a figure's number, and half a unit of its last digit, in the measure it is printed in. */
export function printedNumber(figure: string): { readonly value: number; readonly half: number } | undefined {
  const digits = digitsOf(figure);
  if (digits === undefined) return undefined;
  const factor = 10 ** -digits.decimals;
  return { value: digits.units * factor * (digits.negative ? -1 : 1), half: factor / 2 };
}
