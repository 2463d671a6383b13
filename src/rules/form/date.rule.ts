import type { TextRange } from '../../text/range';
import type { Finding } from '../finding';
import type { ReportRule } from '../rule';
import { replacement } from '../slips';
import { arabicNumber, yearDigits } from '../numeral/chineseDigits';

const ID = 'form/date';
const PADDED = /(?<=[年月])0(?=[1-9][月日])/;
const CHINESE =
  /^[（(]?([一二][〇零○ＯO九][〇零○ＯO一二三四五六七八九]{2})年(十?[一二三四五六七八九]|十)月(?:([一二三]?十?[一二三四五六七八九]|[二三]?十)日)?[）)]?$/;

export const formDate: ReportRule = {
  id: ID,
  title: '成文日期写法有误',
  why: '成文日期用阿拉伯数字将年、月、日标全，月、日不编虚位（1不编为01）。',
  advice: '写成“2024年5月1日”。',
  source: 'GB/T 9704—2012 7.3.5.4',
  severity: 'warning',
  moment: 'check',
  check: ({ text, parts: { date } }) => (date === undefined || isHead(text, date) ? [] : findingsIn(text, date)),
};

/** The date below a title says when a page was put out, or when a speech was held. */
function isHead(text: string, { start }: TextRange): boolean {
  return !text.slice(0, start).includes('。');
}

function findingsIn(text: string, range: TextRange): readonly Finding[] {
  const words = text.slice(range.start, range.end);
  const right = rightDate(words);
  if (right === undefined) return [];
  const message = `成文日期用阿拉伯数字，月、日不编虚位，“${words}”应写成“${right}”。`;
  return [{ rule: ID, severity: 'warning', message, range, related: [], fixes: [replacement(range, right, true)] }];
}

/** The date as the standard has it, where it is another. */
function rightDate(words: string): string | undefined {
  const [, year, month, day] = CHINESE.exec(words.replace(/[ \u3000]/g, '')) ?? [];
  if (year !== undefined && month !== undefined) {
    return `${yearDigits(year)}年${arabicNumber(month)}月${day === undefined ? '' : `${arabicNumber(day)}日`}`;
  }
  return PADDED.test(words) ? words.replace(new RegExp(PADDED, 'g'), '') : undefined;
}
