import { isDigit } from '../text/characters';
import { formatChineseNumeral } from '../text/numerals';
import type { TextRange } from '../text/range';
import { printLabel, type LabelForm, type Ordinal } from './labelForm';

const MARKS = '、.．，,)）是要';
const NUMERALS = '零〇一二三四五六七八九十百千';
const SIGNS: readonly Ordinal[] = ['①', '⑴', '⒈', '㈠'];

/** What stands before a sentence; behind it a number without a mark may be a label that lacks its mark: 2公共安全支出. */
const BOUNDS = '。；;！？!?：:\n\r';

/**
 * Whether a stretch of the text has anything that may be the label of a number, in whatever form: a label that was read
 * as words is no missing one. Points (一是, 第一) also go on without a mark: 二看, 三靠.
 */
export function mayHoldLabel(text: string, { start, end }: TextRange, number: number, isPoint: boolean): boolean {
  const has = (numeral: string, isPart: (at: number) => boolean): boolean => {
    for (let at = text.indexOf(numeral, start); at >= 0 && at < end; at = text.indexOf(numeral, at + 1)) {
      const behind = text.slice(at + numeral.length, at + numeral.length + 4).trimStart();
      if (isPart(at - 1) || isPart(at + numeral.length)) continue;
      if (isPoint || MARKS.includes(behind.charAt(0) || ' ') || opens(at)) return true;
    }
    return false;
  };
  const opens = (at: number): boolean => {
    let before = at - 1;
    while (before >= start && ' \t\u3000（('.includes(text.charAt(before))) before -= 1;
    return before < start || BOUNDS.includes(text.charAt(before));
  };
  const isNumeral = (at: number): boolean => NUMERALS.includes(text.charAt(at) || ' ');
  const form: Omit<LabelForm, 'ordinal'> = { kind: '①', style: '①', before: '', after: '' };
  const signs = SIGNS.flatMap((ordinal) => printLabel({ ...form, ordinal }, number, number) ?? []);
  const isInside = (sign: string): boolean => {
    const at = text.indexOf(sign, start);
    return at >= 0 && at < end;
  };
  return (
    has(formatChineseNumeral(number), isNumeral) ||
    has(String(number), (at) => isDigit(text, at)) ||
    signs.some(isInside)
  );
}
