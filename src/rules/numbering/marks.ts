import { labelForm, type Ordinal } from '../../editing/labelForm';
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

const SIGNS: ReadonlySet<Ordinal> = new Set<Ordinal>(['①', '⑴', '㈠']);

/** What is wrong with the mark behind a section's label; undefined where nothing is. */
export function wrongMark(text: string, section: Section): WrongMark | undefined {
  const { style, before, ordinal, after } = labelForm(section);
  if (style === '一、' && after !== '、') return wrong(section, '汉字数字后面用顿号', after, '、');
  if (style === '第' && after === '、') return wrong(section, '“第一”后面用逗号', after, '，');
  if (after !== '' && (before === '（' || before === '(' || SIGNS.has(ordinal))) {
    const mark = after.startsWith('）') || after.startsWith(')') ? after.slice(1) : after;
    if (mark !== '') return wrong(section, '加括号或者圆圈的序号后面不用标点', mark, '');
  }
  if (after === '' || after === '）' || after === ')') {
    const next = text.charAt(section.range.start + section.label.length);
    const isWrong = (before === '（' || before === '(') && /[，：；。,:]/.test(next);
    if (isWrong) return wrong(section, '加括号的序号后面不用标点', '', '', next);
  }
  if (style === '是') {
    const next = text.charAt(section.range.start + section.label.length);
    if (next === '，' || next === ',' || next === '、') return wrong(section, '“一是”后面不用标点', '', '', next);
  }
  return undefined;
}

/** @param behind what behind the label is to go */
function wrong(section: Section, reason: string, mark: string, right: string, behind = ''): WrongMark {
  const { end } = labelRange(section);
  const stem = section.label.slice(0, section.label.length - mark.length);
  const range = { start: end - mark.length, end: end + behind.length };
  return { reason, printed: section.label + behind, right: stem + right, edit: { range, text: right } };
}

/** Whether an Arabic number has 、 behind it instead of a dot. */
export function hasPauseMark(section: Section): boolean {
  const { style, after } = labelForm(section);
  return style === '1.' && after === '、';
}
