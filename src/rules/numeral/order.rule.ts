import type { ProseRule, Slip } from '../rule';
import { rangeOf, replacement } from '../slips';
import { joined } from '../wakes';

/** 2022年至2019年, 2022年5月至2022年3月, the second always with 年. */
const SPAN =
  /(?<![\d.．A-Za-z*-])((?:19|20)\d{2})(年(?:(\d{1,2})月)?)?(至|到|—|——|－|-|–|～|~)((?:19|20)\d{2})年(?:(\d{1,2})月)?(?!\d)/g;
/** 6月至3月. A heating season, a school year and a harvest go over the new year, and begin late. */
const MONTHS = /(?<![\d年*×])([1-8])月(?:份)?(?:至|到|—|－|-|–|～|~)([1-7])月(?:份)?(?!\d)/g;

/** 5—3月, and 5月31日至3月1日 or 5月20日至10日; over the new year it goes late in one and early in the other. */
const SHORT_MONTHS = /(?<![\d年月.*×—－–~～-])([3-8])(?:—|－|-|–|～|~)([1-7])月(?!\d)/g;
const DAYS =
  /(?<![\d*×])([1-9]|1[0-2])月([12]\d|3[01]|[1-9])日(?:至|到|—|－|-|–|～|~)(?:([1-9]|1[0-2])月)?([12]\d|3[01]|[1-9])日/g;

export const numeralOrder: ProseRule = {
  id: 'numeral/order',
  title: '起止年份颠倒',
  why: '时间段先写起、后写止，起始晚于终止，多半是写反了或写错了年份。',
  advice: '核对年份，按先后次序写。',
  source: '惯例',
  severity: 'warning',
  moment: 'check',
  wake: [
    ...joined('至 到 — － - – ～ ~', '19 20'),
    ...joined('月 份 日', '至 到 — － - – ～ ~'),
    ...joined('— － - – ～ ~', '1月 2月 3月 4月 5月 6月 7月'),
  ],
  find: ({ text }) => [...years(text), ...months(text), ...days(text)],
};

function months(text: string): readonly Slip[] {
  return [...text.matchAll(MONTHS), ...text.matchAll(SHORT_MONTHS)].flatMap((match) => {
    const [words, from = '', to = ''] = match;
    if (Number(from) - Number(to) < 2 || Number(from) - Number(to) > 5) return [];
    const message = `“${words}”的起止颠倒。请核对；跨年的写“次年${to}月”。`;
    return [{ range: rangeOf(match), message, severity: 'information' as const }];
  });
}

/** Of one year where none is named: what ends in an earlier month by half a year and more goes over the new year. */
function days(text: string): readonly Slip[] {
  return [...text.matchAll(DAYS)].flatMap((match) => {
    const [words, from = '', day = '', to = from, toDay = ''] = match;
    const [month, toMonth] = [Number(from), Number(to)];
    if (toMonth > month || month - toMonth > 5 || (month === toMonth && Number(toDay) >= Number(day))) return [];
    const message = `“${words}”的起止颠倒，先写起、后写止。请核对；跨年、跨月的写明年、月。`;
    return [{ range: rangeOf(match), message, severity: 'information' as const }];
  });
}

function years(text: string): readonly Slip[] {
  return [...text.matchAll(SPAN)].flatMap((match) => {
    const [words, from = '', tail = '', fromMonth, sign = '', to = '', toMonth] = match;
    const first = Number(from) * 12 + Number(fromMonth ?? 0);
    const last = Number(to) * 12 + Number(fromMonth === undefined ? 0 : (toMonth ?? fromMonth));
    if (first <= last) return [];
    const range = rangeOf(match);
    const later = `${from}年${fromMonth === undefined ? '' : `${fromMonth}月`}`;
    const earlier = `${to}${tail === '' ? '' : '年'}${toMonth === undefined ? '' : `${toMonth}月`}`;
    return [
      {
        range,
        message: `“${words}”的起止颠倒，先写起、后写止。请核对。`,
        fixes: [replacement(range, `${earlier}${sign}${later}`, false)],
      },
    ];
  });
}
