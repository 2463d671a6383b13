import { isLatin } from '../../text/characters';
import type { Amount, PrintedNumber } from './amount';
import { approximatorsBefore } from './approximators';
import { isBareAmount } from './bare';
import { figureOf, rangeFigures } from './build';
import { isCell } from './cell';
import type { Chain, Link } from './chain';
import { isDateOrTime, looksLikeYear } from './dates';
import { hasLabelAsWhole, isMeeting, isOrdinalOrLabel, isSectionLabel } from './exclusions';
import { readSlash } from './slash';
import type { Figure } from '../model';

/** Whether words around an amount make it a date, an ordinal or the name of a meeting. */
export function isExcluded(text: string, amount: Amount): boolean {
  return isDateOrTime(text, amount) || isOrdinalOrLabel(text, amount) || isMeeting(text, amount);
}

/** A code with letters in front: G60, PM2.5, S201. A longer word before a number with a unit is a word: GDP5.2万亿元. */
function isCodeNumber(text: string, amount: Amount): boolean {
  const { start } = amount.number;
  if (isLatin(text, start - 1)) return amount.unit === '' || !isLatin(text, start - 2) || !isLatin(text, start - 3);
  return text.charAt(start - 1) === '-' && isLatin(text, start - 2);
}

/** What may be below zero: rates, money, degrees, and the bare number of a table's cell. */
function isMeasured(text: string, number: PrintedNumber, unit: string): boolean {
  if (unit === '') return isCell(text, number.start - 1, number.end);
  if (unit === '元') return text.charAt(number.start - 1) !== '负';
  return /^(?:[%％‰℃度]|摄氏度|个(?:百|千)分点|个基点)/.test(unit);
}

function amountOf(text: string, { number, tail }: Link): Amount {
  const { start, found } = approximatorsBefore(text, number.start, tail.unit);
  // A minus is one only before a measured number; elsewhere it is a dash.
  const isMinus = number.negative && found.length === 0 && isMeasured(text, number, tail.unit);
  const approximations = found.length === 0 ? tail.approximations : [...found, ...tail.approximations];
  const { digits, power, unit, end } = tail;
  const signed = number.negative === isMinus ? number : { ...number, negative: isMinus };
  return { start: isMinus ? number.start - 1 : start, end, number: signed, digits, power, unit, approximations };
}

const NONE: readonly never[] = [];

/** The figures of a chain of Arabic numbers. */
export function figuresOf(text: string, chain: Chain): readonly Figure[] {
  const { links } = chain;
  if (links.length === 1) return figureAlone(text, links[0]!);
  if (links.some(({ separator }) => separator === 'composite')) {
    const part = readSlash(text, chain);
    return part === undefined ? [] : [figureOf(text, part)];
  }
  const amounts = links.map((link) => amountOf(text, link));
  const [first] = amounts;
  const last = amounts.at(-1);
  if (first === undefined || last === undefined || isCodeNumber(text, first)) return [];
  if (isSectionLabel(text, first.number) || hasLabelAsWhole(text, first)) return [];
  if (amounts.some((amount) => isExcluded(text, amount))) return [];
  if (amounts.length > 1 && isExcluded(text, { ...last, number: first.number })) return [];
  const counts = last.unit !== '' || isBareList(text, amounts) || isCellOf(text, amounts);
  const figures: Figure[] = [];
  for (let index = 0; index < amounts.length; index++) {
    const amount = amounts[index]!;
    const link = links[index]!;
    const next = amounts[index + 1];
    if (isPageNumber(text, link)) continue;
    if (link.separator === 'range' && next !== undefined && !isFromTo(text, amount, link)) {
      figures.push(...rangeFigures(text, amount, withUnitOf(next, last)));
      index++;
    } else if (counts) {
      figures.push(figureOf(text, withUnitOf(amount, last)));
    }
  }
  return figures;
}

/** The same for a chain of one, as nearly all are. */
function figureAlone(text: string, link: Link): readonly Figure[] {
  const amount = amountOf(text, link);
  if (isCodeNumber(text, amount) || isSectionLabel(text, amount.number) || hasLabelAsWhole(text, amount)) return NONE;
  if (isExcluded(text, amount) || isPageNumber(text, link)) return NONE;
  const counts = amount.unit !== '' || isBareAmount(text, amount) || isCellOf(text, [amount]);
  return counts ? [figureOf(text, amount)] : NONE;
}

/** The whole number of a table's cell; a year heads a column, and more digits are a registration. */
function isCellOf(text: string, amounts: readonly Amount[]): boolean {
  const [amount] = amounts;
  if (amount === undefined || amounts.length > 1 || looksLikeYear(amount.number)) return false;
  return (amount.number.grouped || amount.digits.length <= 8) && isCell(text, amount.start, amount.end);
}

/** 分别为1.2、3.4: without any unit a list counts only if each of its numbers would alone. */
function isBareList(text: string, amounts: readonly Amount[]): boolean {
  return amounts.every((amount, index) => isBareAmount(text, amount) || (index > 0 && amount.number.decimals > 0));
}

/** A number of a list takes the scale and unit that stand at its end. */
function withUnitOf(amount: Amount, last: Amount): Amount {
  if (amount === last || amount.unit !== '') return amount;
  const power = amount.power > 0 ? amount.power : last.power;
  return { ...amount, unit: last.unit, power };
}

/** 从80家到120家, 提高30元至700元: two figures, not a range. */
function isFromTo(text: string, amount: Amount, link: Link): boolean {
  if (link.mark !== '到' && link.mark !== '至') return false;
  const before = text.slice(Math.max(0, amount.start - 12), amount.start);
  if (/[从由自][^，。；、]{0,10}$/.test(before)) return true;
  return (
    link.tail.unit !== '' &&
    !/[%％‰]/.test(link.tail.unit) &&
    /(?:提高|提升|增加|增长|上调|下调|下降|降低|减少|压缩|缩短)了?$/.test(before)
  );
}

/** The 4 that a page left in —4—7.4%. */
function isPageNumber(text: string, { number, tail, mark }: Link): boolean {
  return mark === '—' && tail.end === number.end && text.charAt(number.start - 1) === mark;
}
