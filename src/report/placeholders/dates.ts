import type { TextRange } from '../../text/range';
import { type Mask, MASK_MARKS } from './masks';

const M = `[${MASK_MARKS}]`;
const PART = `(?:\\d{1,2}|${M}{1,2})`;

/** ××政发〔202×〕×号: the agency's letters before the bracket, if any, belong to the number. */
const DOCUMENT_NUMBER = new RegExp(
  `(?:${M}{1,12}(?:[\\u4e00-\\u9fff]{0,7}[发函字办令规纪请呈报通复议审秘电综])? ?)?` +
    `[〔﹝【\\[［（(] ?(?:\\d{4}|(?:19|20)\\d?${M}{1,2}|${M}{1,6}) ?[〕﹞】\\]］）)]` +
    ` ?(?:[\\u4e00-\\u9fff]{1,6})? ?(?:第 ?)?(?:\\d{1,6}|\\d{0,4}${M}{1,8}) ?号`,
  'g',
);

/** The stretches of a line that are document numbers (发文字号, GB/T 9704—2012, 7.2.5), complete or masked. */
export function documentNumberRanges(text: string): TextRange[] {
  const ranges: TextRange[] = [];
  if (!text.includes('号')) return ranges;
  for (const match of text.matchAll(DOCUMENT_NUMBER))
    ranges.push({ start: match.index, end: match.index + match[0].length });
  return ranges;
}

const YEAR_BEFORE = /(?:^|[^\d])(?:19|20)\d?$/;
const MONTH_FOLLOWS = new RegExp(`^ ?年 ?${PART} ?月`);
/** 连续**年, 用**年时间, **年以上: how long, not which year. */
const DURATION_BEFORE =
  /(?:第|近|约|用|满|逾|超|共|达|历时|为期|任期|限期|期限|连续|连任|从业|从事|工作|至少|不少于|超过|未来|今后|过去|最近|每|期限为|期限：)$/;
const DURATION_AFTER = /^ ?年(?:以上|以下|以内|之内|内|来|左右|多|时间|期|间|之久|的时间|有效|制)/;
/** Before a year: the beginning of a phrase, or a word that asks when. */
const WHEN_BEFORE = /(?:^|[，。；：:、“”（(《》〉【\s—-]|[在于自从到至对]|关于|截至|印发|开展|做好|报送|编制|完成|度)$/;

/** `签字：____ 日期：____`, `姓名：____ 年龄：____`: behind a blank these begin the next label, not a date. */
const NEXT_LABEL = /^[ 　]*(?:日期|日程|年龄|年级|月薪|时间|时长|点评|分[管数])/;

function isYear(before: string, after: string, mask: Mask): boolean {
  const count = mask.digits;
  if (YEAR_BEFORE.test(before) || MONTH_FOLLOWS.test(after)) return true;
  if (count === 3 && /(?:^|\D)2$/.test(before)) return true;
  if (/^ ?年代/.test(after)) return true;
  if (/^ ?年级/.test(after)) return false;
  if (DURATION_AFTER.test(after) && !/^ ?年来/.test(after)) return count === 4;
  if (count === 4 && mask.family !== 'line') return true;
  if (DURATION_BEFORE.test(before) || /^ ?年来/.test(after)) return false;
  // X年，: a lone letter or cross that opens its phrase is a year left open.
  if (count === 1 && mask.family !== 'star' && /^$|[，。；：、（“]$/.test(before)) return true;
  if (/^ ?年(?:度|底|末|初|上半年|下半年|以来|前|第?[一二三四]季度|全)/.test(after)) return count > 1;
  // A line to write on asks which year; how long is said by what stands before it.
  if (mask.family === 'line') return !/[起期限]$/.test(before);
  return count > 1 && WHEN_BEFORE.test(before);
}

const CLOCK_AFTER = new RegExp(`^ ?[:：] ?${PART}(?!${M})`);
const CLOCK_BEFORE = new RegExp(`(?:^|[^${MASK_MARKS}\\d])${PART} ?[:：] ?$`);
const DOTTED_BEFORE = new RegExp(`(?:\\d{4}|${M}{4}|(?:19|20)${M}{2})([.．\\-/])(?:${PART}\\1)?$`);
const DOTTED_AFTER = new RegExp(`^([.．\\-/])${PART}\\1${PART}`);
const DATE_BEFORE_HOUR = /(?:日|[上下中]午|[早晚]上?|凌晨|[时点]) ?$/;

/** Whether a mask is a year, month, day, hour or minute of a date. `**年` that tells how long is a figure. */
export function isDatePart(text: string, mask: Mask): boolean {
  const before = text.slice(Math.max(0, mask.start - 12), mask.start);
  const after = text.slice(mask.end, mask.end + 12);
  const count = mask.digits;
  if (mask.decimals > 0 || NEXT_LABEL.test(after)) return false;
  const unit = after.trimStart().charAt(0);
  if (unit === '月') return true;
  if (unit === '日') return /月 ?$/.test(before) || !/^ ?日(?:内|以内|之内|龄|均)/.test(after);
  if (unit === '年') return isYear(before, after, mask);
  if (unit === '时' || unit === '点' || unit === '分')
    return DATE_BEFORE_HOUR.test(before) || isClock(before, after, count);
  if (YEAR_BEFORE.test(before) && count <= 2) return true;
  if (/(?:日期|时间|年月)[：:] ?$/.test(before) && !/^[\u4e00-\u9fff]/.test(after)) return true;
  return isClock(before, after, count) || isDotted(before, after, count);
}

function isClock(before: string, after: string, count: number): boolean {
  return count <= 2 && (CLOCK_AFTER.test(after) || CLOCK_BEFORE.test(before));
}

function isDotted(before: string, after: string, count: number): boolean {
  return (count <= 2 && DOTTED_BEFORE.test(before)) || (count === 4 && DOTTED_AFTER.test(after));
}
