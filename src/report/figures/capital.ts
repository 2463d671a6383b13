import { printed } from './counted';
import { parseChineseNumeral } from '../../text/numerals';
import type { Amount } from './amount';

const CAPITALS = /[零壹贰叁肆伍陆柒捌玖拾佰仟万亿萬億]{2,40}(?=[元圆])/y;

/** An amount of money in capitals (GB/T 15835—2011, 5.2.4): 壹佰贰拾万元. 队伍 and 陆续 are none. */
export function readCapitals(text: string, at: number): Amount | undefined {
  if (!'拾佰仟万亿萬億元圆'.includes(text.charAt(at + 1) || '无')) return undefined;
  CAPITALS.lastIndex = at;
  const numeral = CAPITALS.exec(text)?.[0];
  const value = numeral === undefined ? undefined : parseChineseNumeral(numeral);
  if (numeral === undefined || value === undefined) return undefined;
  const end = at + numeral.length;
  const number = printed(at, end, value, 0);
  return { start: at, end: end + 1, number, digits: number.digits, power: 0, unit: '元', approximations: [] };
}
