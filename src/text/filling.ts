import { toHalfWidth, withoutControls } from './characters';

/** What ends a place's name and often stands behind its blank. */
export const placeEnd = /^(?:自治区|自治州|自治县|特别行政区|街道|社区|[省市州盟县区旗镇乡村])/;

/**
 * What a value that someone typed reads like in its place: trimmed and on one line, else as typed; without what stands
 * behind the place anyway, so that 12件 typed before 件 gives 12, and 南京市 before 市委 gives 南京. Empty where nothing is
 * left to write.
 *
 * @param behind the unit, or what ends a place's name, behind the place: it may have been typed with the value
 * @param within the unit that goes with the mask itself, as with 【待填，上年2234件】: a bare number is written with it
 */
export function fillingOf(value: string, behind: string, within = ''): string {
  const typed = withoutControls(value).trim();
  if (within !== '') return withUnit(typed, within);
  return withoutRepeated(typed, behind);
}

function withUnit(typed: string, unit: string): string {
  const number = withoutRepeated(typed, unit);
  const isBare = (/^[百千万亿]/.test(unit) ? bareNumber : scaledNumber).test(number);
  return isBare ? number + unit : typed;
}

function withoutRepeated(typed: string, behind: string): string {
  const [given, repeated] = [toHalfWidth(typed), toHalfWidth(behind)];
  if (placeEnd.exec(repeated)?.[0] === repeated) {
    // A name of one character is none: 沙市 typed before 市 is the whole of it.
    const isDouble = given.endsWith(repeated) && given.length > repeated.length + 1;
    return isDouble ? typed.slice(0, -repeated.length) : typed;
  }
  for (let length = Math.min(repeated.length, given.length - 1); length > 0; length--) {
    if (!given.endsWith(repeated.slice(0, length))) continue;
    const rest = typed.slice(0, -length).trimEnd();
    // 九百 typed before 百分点 is a number of its own: half a unit is one only behind digits.
    if ((length === repeated.length ? afterNumber : afterDigits).test(rest)) return rest;
  }
  return typed;
}

const bareNumber = /^[近约]?[\d０-９][\d０-９,，.．]*$/;
const scaledNumber = /^[近约]?[\d０-９][\d０-９,，.．]*[百千万亿]{0,2}[多余]?$/;
const afterDigits = /[\d０-９]$/;
const afterNumber = /[\d０-９〇零一二两三四五六七八九十百千万亿几数多余]$/;
