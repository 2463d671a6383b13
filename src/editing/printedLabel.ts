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
  const words = text.slice(start, end);
  const form: Omit<LabelForm, 'ordinal'> = { kind: '①', style: '①', before: '', after: '' };
  const signs = SIGNS.flatMap((ordinal) => printLabel({ ...form, ordinal }, number, number) ?? []);
  return (
    holds(words, formatChineseNumeral(number), isNumeral, isPoint) ||
    holds(words, String(number), isDigit, isPoint) ||
    signs.some((sign) => words.includes(sign))
  );
}

function isNumeral(text: string, at: number): boolean {
  return NUMERALS.includes(text.charAt(at) || ' ');
}

/** Whether `numeral` stands in the words as a number of its own, and as a label does. */
function holds(
  words: string,
  numeral: string,
  isPart: (text: string, at: number) => boolean,
  isPoint: boolean,
): boolean {
  for (let at = words.indexOf(numeral); at >= 0; at = words.indexOf(numeral, at + 1)) {
    const end = at + numeral.length;
    if (isPart(words, at - 1) || isPart(words, end)) continue;
    const behind = words.slice(end, end + 4).trimStart();
    if (isPoint || MARKS.includes(behind.charAt(0) || ' ') || opensSentence(words, at)) return true;
  }
  return false;
}

/** As many blanks as stand before a label. */
const MOST_BLANKS = 8;

function opensSentence(words: string, at: number): boolean {
  let before = at - 1;
  while (before >= at - MOST_BLANKS && ' \t\u3000（('.includes(words.charAt(before) || '_')) before -= 1;
  return before < 0 || BOUNDS.includes(words.charAt(before));
}
