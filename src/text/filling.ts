import { toHalfWidth, withoutControls } from './characters';

/**
 * What a value that someone typed reads like in its place: trimmed and on one line, else as typed; without what stands
 * behind the place anyway, so that 12件 typed before 件 gives 12. Empty where nothing is left to write.
 *
 * @param behind the unit or other word behind the place that may have been typed with the value
 */
export function fillingOf(value: string, behind: string): string {
  const typed = withoutControls(value).trim();
  const [given, repeated] = [toHalfWidth(typed), toHalfWidth(behind)];
  for (let length = Math.min(repeated.length, given.length - 1); length > 0; length--) {
    if (!given.endsWith(repeated.slice(0, length))) continue;
    const rest = typed.slice(0, -length).trimEnd();
    // 九百 typed before 百分点 is a number of its own: half a unit is one only behind digits.
    if ((length === repeated.length ? afterNumber : afterDigits).test(rest)) return rest;
  }
  return typed;
}

const afterDigits = /[\d０-９]$/;
const afterNumber = /[\d０-９〇零一二两三四五六七八九十百千万亿几数多余]$/;
