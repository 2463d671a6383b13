import { isDigit } from '../text/characters';
import { formatChineseNumeral } from '../text/numerals';
import type { TextRange } from '../text/range';
import { printLabel, type LabelForm, type Ordinal } from './labelForm';

const MARKS = '、.．，,)）';
const NUMERALS = '零〇一二三四五六七八九十百千';
const SIGNS: readonly Ordinal[] = ['①', '⑴', '⒈', '㈠'];
/** What stands before a sentence; behind it a number without a mark may be a label that lacks its mark: 2公共安全支出. */
const BOUNDS = '。；;！？!?：:\n\r';
/** Points also begin behind a comma, and go on without a mark: 二看, 三靠. */
const POINT_BOUNDS = `${BOUNDS}，,`;
const BLANKS = ' \t\u3000（(第其';

/**
 * Whether a stretch of the text has anything that may be the label of a number, in whatever form, beside the labels of
 * sections: a label that was read as words is no missing one.
 */
export function mayHoldLabel(
  text: string,
  { start, end }: TextRange,
  number: number,
  isPoint: boolean,
  isKnown: (offset: number) => boolean,
): boolean {
  const words = text.slice(start, end);
  const form: Omit<LabelForm, 'ordinal'> = { kind: '①', style: '①', before: '', after: '' };
  const signs = SIGNS.flatMap((ordinal) => printLabel({ ...form, ordinal }, number, number) ?? []);
  const isLabel = (at: number, numeral: string): boolean => {
    return !isKnown(start + at) && standsAsLabel(words, at, at + numeral.length, isPoint);
  };
  const numerals = [formatChineseNumeral(number), String(number)];
  return (
    numerals.some((numeral) => someAt(words, numeral, (at) => isLabel(at, numeral))) ||
    signs.some((sign) => someAt(words, sign, (at) => !isKnown(start + at)))
  );
}

function someAt(words: string, part: string, isSo: (at: number) => boolean): boolean {
  for (let at = words.indexOf(part); at >= 0; at = words.indexOf(part, at + 1)) if (isSo(at)) return true;
  return false;
}

/** As many blanks as stand before a label. */
const MOST_BLANKS = 8;

/** Whether the numeral from `at` to `end` is a number of its own and stands where labels do. */
function standsAsLabel(words: string, at: number, end: number, isPoint: boolean): boolean {
  if (isNumeral(words, at - 1) || isNumeral(words, end)) return false;
  let before = at - 1;
  while (before >= at - MOST_BLANKS && BLANKS.includes(words.charAt(before) || '_')) before -= 1;
  if (before < 0 || (isPoint ? POINT_BOUNDS : BOUNDS).includes(words.charAt(before))) return true;
  const behind = words.slice(end, end + 4).trimStart();
  // Behind a blank too, as web pages and files glue lines; 2.5 is a figure.
  return before < at - 1 && MARKS.includes(behind.charAt(0) || '_') && !isDigit(behind, 1);
}

function isNumeral(text: string, at: number): boolean {
  return NUMERALS.includes(text.charAt(at) || '_') || isDigit(text, at);
}
