import type { SectionKind } from '../report/model';
import { labelAt } from '../report/outline/markers';
import { NUMERALS, readDigits, readNumeral } from '../report/outline/markersNumbers';
import { isDigit, toFullWidth } from '../text/characters';
import { formatChineseNumeral } from '../text/numerals';

const DIVISIONS: ReadonlySet<SectionKind> = new Set(['第一章', '第一节', '第一条']);

/** What a label says: its kind and its number. */
export interface Labelled {
  readonly kind: SectionKind;
  readonly style: string;
  readonly number: number;
  readonly label: string;
}

/** Reads a label as it is printed; undefined where it has no number, so that nothing can name it. */
export function labelled(label: string): Labelled | undefined {
  const [, attached] = /^附件[ \u3000]{0,2}(.{1,4})$/.exec(label) ?? [];
  if (attached !== undefined) {
    const read = readNumeral(attached, 0) ?? readDigits(attached, 0, 3);
    return read && { kind: '附件', style: '附件', number: read.value, label };
  }
  const found = labelAt(label, 0);
  return found?.number === undefined ? undefined : { ...found, number: found.number, label };
}

/** A number as another numeral is written: in Chinese, in digits, or in digits of full width. */
export function numeralLike(written: string, number: number): string {
  if (NUMERALS.includes(written.charAt(0))) return formatChineseNumeral(number);
  const digits = String(number);
  return isDigit(written, 0) && !/\d/.test(written.charAt(0)) ? toFullWidth(digits) : digits;
}

/**
 * The words that name a section by its label, in a reference: 第三部分 for 三、, （二） for （二）, 2. behind a bracket, else
 * 第2点, and 第二点 for 二是.
 *
 * @param behindBracket whether the words of （一） stand before it
 */
export function namingWords({ kind, number, label }: Labelled, behindBracket: boolean): string {
  const chinese = formatChineseNumeral(number);
  if (kind === '附件' || DIVISIONS.has(kind)) return label.replace(/[\s：:、]+$/, '');
  if (kind === '一、') return `第${chinese}部分`;
  if (kind === '（一）') return `（${chinese}）`;
  if (kind === '（1）') return `（${number}）`;
  if (kind === '1.') return behindBracket ? `${number}.` : `第${number}点`;
  return `第${chinese}点`;
}

/** Whether a section of the kind is named from anywhere by its own words alone. */
export function namesItself(kind: SectionKind): boolean {
  return kind === '一、' || kind === '第一章' || kind === '第一条' || kind === '附件';
}
