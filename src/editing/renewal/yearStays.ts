import { namedRanges } from '../../report/figures/names';
import { documentNumberRanges } from '../../report/placeholders/dates';
import { firstOverlapping } from '../../text/overlap';
import type { TextRange } from '../../text/range';
import type { PrintedYear } from './printedYears';

/** Last year's edition of a law or standard: （2024年修订）, 2024版. */
const EDITION = /^ ?年?(?:第?[一二三四五六七八九十\d]{1,2}次)?(?:修订|修正|修改|版)/;
/** Of a gazette or an order: 2024年第10期. */
const ISSUE = /^ ?年 ?第 ?[\d一二三四五六七八九十百]{1,5} ?[期号]/;
const GOAL_BEFORE = /(?:到|至|力争|确保)$/;
/** What began then goes on: 自2023年以来, 2023年5月起. */
const BEGINNING =
  /^ ?年(?:\d{1,2}月(?:\d{1,2}日)?份?|[初底末])?(?:以来|之后|起|始|开始|成立|设立|建成|创建|创办|组建|挂牌|获批|获评|建校|建院|投运|投产|印发|出台|施行)/;
const SINCE = /^ ?年[^，。；]{0,10}(?:以来|起)/;
const BEGUN_BEFORE = /(?:始建于|成立于|建于|设立于|创建于|创办于|组建于|始于|起于|印发于)$/;

/** Why what stands at a place of the line is no date of the report; undefined where it may be one. */
export type NameReason = (range: TextRange) => string | undefined;

/** Reads the names of a line in which years and dates stay: numbers and titles of documents, short quotations. */
export function namesIn(line: string): NameReason {
  const numbers = documentNumberRanges(line).map((range) => ({ range }));
  const names = outermost(namedRanges(line)).map((range) => ({ range, kind: range.kind }));
  return (range) => {
    if (firstOverlapping(numbers, range)) return '发文字号不改';
    const name = firstOverlapping(names, range);
    return name && (name.kind === 'title' ? '文件名称不改' : '引号内的名称不改');
  };
}

/** Names may stand in names; the outer one says enough. */
function outermost<T extends TextRange>(ranges: readonly T[]): readonly T[] {
  let end = 0;
  return ranges.filter((range) => {
    const isOuter = range.start >= end;
    end = Math.max(end, range.end);
    return isOuter;
  });
}

/** 自2023年以来, which of the report's own year would be 今年以来. */
function isSince(before: string, behind: string): boolean {
  return before.endsWith('自') && SINCE.test(behind);
}

/**
 * Why a year stays as it is in the next year's report; undefined where it moves along. The report's own year, the one
 * before and the one behind move; what is older or further off is history or a goal.
 */
export function yearStays(line: string, printed: PrintedYear, own: number | undefined): string | undefined {
  const { range, year, inPeriod } = printed;
  const behind = line.slice(range.end, range.end + 20);
  const before = line.slice(Math.max(0, range.start - 4), range.start);
  if (inPeriod) return '规划期、时间段不改';
  if (EDITION.test(behind)) return '版本年份不改';
  if (ISSUE.test(behind)) return '期号、文号不改';
  if (own === undefined || year < own - 1) return '更早年份的事实不改';
  if (year > own + 1) return '更远年份的目标不改';
  if (year > own && year % 5 === 0 && GOAL_BEFORE.test(before)) return '规划目标年份不改';
  const began = year < own && (BEGINNING.test(behind) || BEGUN_BEFORE.test(before));
  return began || isSince(before, behind) ? '起始年份不改' : undefined;
}
