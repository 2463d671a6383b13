import { isDigit } from '../../text/characters';
import type { ProseRule, Slip } from '../rule';
import { rangeOf } from '../slips';
import { DIGITS, joined } from '../wakes';
import { daysIn } from './calendar';

/** A month alone only behind its year: 13月龄. */
const DATE = /(?<![\d.．*＊×])(?:((?:19|20)\d{2})年)?(\d{1,2})月(?:(\d{1,2})日)?/g;
/** 日14时, 下午3时30分; 48时 alone may be a time that passes. */
const CLOCK =
  /(?:(?<=日|日?(上午|凌晨|清晨|早上|早晨)|下午|晚上|夜间)(?<![\d*])(\d{1,2})(?:时(?:(\d{1,2})分(?!钟))?|[:：](\d{2})(?![\d:：]))|(?<![\d.．*])(\d{1,2})时(\d{1,2})分(?!钟))/g;

/** 9月15日至31日: the second day is of the same month. */
const SPAN =
  /(?<![\d.．*＊×])(?:((?:19|20)\d{2})年)?([1-9]|1[0-2])月(?:[12]\d|3[01]|[1-9])日(?:至|到|—|－|-|–|～|~)(\d{1,2})日/g;

/** Before 月, where no day follows. */
const NO_MONTH = /年(?:00?|1[3-9]|[2-9]\d)$/;

export const numeralCalendar: ProseRule = {
  id: 'numeral/calendar',
  title: '不存在的日期或时间',
  why: '日历上没有这一天，或者钟点不存在，读者无从执行。',
  advice: '核对后改正。',
  source: 'GB/T 15835—2011 5.1.4、5.1.5',
  severity: 'error',
  moment: 'live',
  wake: ['月', '时', ...joined('日', DIGITS), '上午', '凌晨', '清晨', '早上', '早晨', '下午', '晚上', '夜间'],
  wakesAt: (text, start, end) => {
    const word = text.charAt(start);
    if (word === '时') return isDigit(text, start - 1);
    return word !== '月' || isDigit(text, end) || NO_MONTH.test(text.slice(Math.max(0, start - 3), start));
  },
  find: ({ text }) => [
    ...[...text.matchAll(DATE)].flatMap(dateSlips),
    ...[...text.matchAll(CLOCK)].flatMap(clockSlips),
    ...[...text.matchAll(SPAN)].flatMap(spanSlips),
  ],
};

function dateSlips(match: RegExpExecArray): readonly Slip[] {
  const [words, year, month, day] = match;
  if (year === undefined && day === undefined) return [];
  const range = rangeOf(match);
  const days = daysIn(year === undefined ? undefined : Number(year), Number(month));
  if (days === 0) return [{ range, message: `没有“${words}”：一年只有12个月。请核对。` }];
  if (day === undefined || (Number(day) >= 1 && Number(day) <= days)) return [];
  const whose = Number(month) === 2 && year !== undefined ? `${year}年2月` : `${month}月`;
  return [{ range, message: `没有“${words}”：${whose}只有${days}天。请核对。` }];
}

function spanSlips(match: RegExpExecArray): readonly Slip[] {
  const [words, year, month, day = ''] = match;
  const days = daysIn(year === undefined ? undefined : Number(year), Number(month));
  if (Number(day) >= 1 && Number(day) <= days) return [];
  const { end } = rangeOf(match);
  const range = { start: end - day.length - 1, end };
  return [{ range, message: `“${words}”里没有${day}日：${month}月只有${days}天。请核对。` }];
}

function clockSlips(match: RegExpExecArray): readonly Slip[] {
  const [words, morning, hour = match[5], minute = match[3] ?? match[4] ?? match[6]] = match;
  const range = rangeOf(match);
  if (Number(hour) > 24 || Number(minute ?? 0) > 59 || (Number(hour) === 24 && Number(minute ?? 0) > 0)) {
    return [{ range, message: `“${words}”不是钟点：一天到24时为止，分不过59。请核对。` }];
  }
  if (morning === undefined || Number(hour) < 13) return [];
  return [{ range, message: `“${morning}${words}”自相矛盾：${morning}没有${Number(hour)}时。请核对。` }];
}
