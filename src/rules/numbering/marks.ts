import { labelForm } from '../../editing/labelForm';
import type { Section } from '../../report/model';
import type { TextEdit } from '../../text/range';
import { labelRange } from './findings';

/** A mark behind a label that GB/T 15834—2011, B.3, does not allow there. */
export interface WrongMark {
  /** Which clause says so, as a rule says it to a writer. */
  readonly reason: string;
  /** How the label and its mark are printed, and how they should be. */
  readonly printed: string;
  readonly right: string;
  readonly edit: TextEdit;
}

/** What is wrong with the mark behind a section's label; undefined where nothing is. */
export function wrongMark(text: string, section: Section): WrongMark | undefined {
  const { start, end } = labelRange(section);
  const { style, before, ordinal, after } = labelForm(section);
  const wrong = (reason: string, mark: string, right: string, behind = ''): WrongMark => {
    const stem = section.label.slice(0, section.label.length - mark.length);
    const range = { start: end - mark.length, end: end + behind.length };
    return { reason, printed: section.label + behind, right: stem + right, edit: { range, text: right } };
  };
  if (style === '一、' && after !== '、') return wrong('汉字数字后面用顿号', after, '、');
  if (style === '第' && after === '、') return wrong('“第一”后面用逗号', after, '，');
  const isBracketed = before === '（' || before === '(' || '①⑴㈠'.includes(ordinal);
  const mark = isBracketed ? after.replace(/^[）)]/, '') : '';
  if (mark !== '') return wrong('加括号或者圆圈的序号后面不用标点', mark, '');
  const next = text.charAt(start + section.label.length);
  if (style === '是' && (next === '，' || next === ',' || next === '、')) {
    return wrong('“一是”后面不用标点', '', '', next);
  }
  return undefined;
}

/** Whether an Arabic number has 、 behind it instead of a dot. */
export function hasPauseMark(section: Section): boolean {
  const { style, after } = labelForm(section);
  return style === '1.' && after === '、';
}
