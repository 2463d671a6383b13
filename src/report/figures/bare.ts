import { isDigit, isHan, isLatin } from '../../text/characters';
import type { Amount } from './amount';
import { before } from './around';
import { looksLikeYear } from './dates';
import { opensLine } from './exclusions';
import { endsHere } from './number';

/** 工业4.0, 服务2.0: no verb stands between the word and its version. */
function isVersion(text: string, { start, number }: Amount): boolean {
  if (number.decimals !== 1 || number.digits.length !== 2 || !number.digits.endsWith('0')) return false;
  return isHan(text, start - 1) && !'为是达到至从由比值数率增降约近超'.includes(text.charAt(start - 1));
}

/** [2.4,2.7) is an interval of a scale, not two amounts. */
function isBound(text: string, { start, end }: Amount): boolean {
  const isLow = isDigit(text, end + 1) && /[,，]/.test(text.charAt(end)) && /[([（［]/.test(text.charAt(start - 1));
  const isHigh = isDigit(text, start - 2) && /[,，]/.test(text.charAt(start - 1)) && /[)\]）］]/.test(text.charAt(end));
  return isLow || isHigh;
}

/**
 * Whether a number without a unit states an amount: printed with decimals or separators, or behind 为, 达到, 共 and the
 * like, and followed by no word. All other bare integers are codes, years, pages, names.
 */
export function isBareAmount(text: string, amount: Amount): boolean {
  const { number } = amount;
  if (looksLikeYear(number) && amount.power === 0) return false;
  if (amount.power > 0) return !isLatin(text, amount.end);
  // 由2.42缩小至2.31, 由上年的2.42缩小至2.31
  if (number.decimals > 0 && isHan(text, amount.end) && /[从由][^，。；、\d]{0,6}$/.test(before(text, amount.start, 7)))
    return true;
  if (!endsHere(text, amount.end) || /[-—~～/+*×·:：#]/.test(text.charAt(amount.end) || '无')) return false;
  const left = before(text, amount.start, 3).trimEnd();
  if (/[A-Za-z-]$/.test(left) || /[-—~～/+*×·:：]$/.test(left)) return false;
  if (/(?:为|达|达到|至|到|是|共|计|增|减)$/.test(left)) return number.digits.length < 7;
  // 2022.05 is a month, 3.15 at the beginning of a line a label or a day.
  const isDated = number.decimals <= 2 && /^(?:19|20)\d\d$/.test(number.digits.slice(0, -number.decimals));
  if (number.grouped) return true;
  if (isBound(text, amount) || isVersion(text, amount)) return false;
  return number.decimals > 0 && !isDated && !opensLine(text, number.start);
}
