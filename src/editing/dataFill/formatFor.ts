import { printNumber } from '../../statistics/printing';
import { decimalsOf, inUnit, rounded, withoutNoise, type Quantity, type Unit } from './quantity';

/** How a number is to be printed at its place. */
export interface NumberForm {
  readonly unit: Unit;
  /** Whether the unit stands behind the place already. */
  readonly unitStands: boolean;
  /** So many digits behind the point, or as many as the value has and no more than `most`. */
  readonly decimals: number | { readonly most: number };
  /** Whether thousands are parted by commas. */
  readonly grouped: boolean;
  /** 下降 stands before it: what the table has as -1.2% is 1.2%. */
  readonly falls?: boolean;
}

/** A number as it will stand in the text. */
export interface PrintedNumber {
  /** What is put in the place. */
  readonly text: string;
  /** With its unit, as it is read. */
  readonly shown: string;
  /** The value in full where the text says less than the cell: 36.0312% for 36.03%. */
  readonly exact?: string;
  /** The cell's number has no unit and is taken to be in the place's; a share of 0.36 may mean 36%. */
  readonly assumed?: boolean;
}

/** The number in the form of its place; undefined where the two do not measure the same. */
export function formatFor(quantity: Quantity, form: NumberForm): PrintedNumber | undefined {
  const value = inUnit(quantity, form.unit);
  if (value === undefined) return undefined;
  const own = decimalsOf(value);
  const decimals = typeof form.decimals === 'number' ? form.decimals : Math.min(own, form.decimals.most);
  const printed = rounded(form.falls === true ? Math.abs(value) : value, decimals);
  const unit = form.unit.text === '' ? quantity.unit.text : form.unit.text;
  const digits = grouped(printNumber(printed, decimals), form.grouped);
  const exact = grouped(printNumber(value, own), form.grouped);
  return {
    text: form.unitStands ? digits : digits + unit,
    shown: digits + unit,
    ...(withoutNoise(value) === withoutNoise(printed) ? {} : { exact: exact + unit }),
    ...(quantity.unit.text === '' && form.unit.text === '%' && Math.abs(value) < 1 && value !== 0
      ? { assumed: true }
      : {}),
  };
}

function grouped(digits: string, wanted: boolean): string {
  if (!wanted) return digits;
  const [whole = '', fraction] = digits.split('.');
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`);
}
