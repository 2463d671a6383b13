import type { ProseRule } from '../rule';
import { rangeOf, replacement } from '../slips';
import { joined } from '../wakes';

/** 2022年至2019年, 2022年5月至2022年3月, the second always with 年. */
const SPAN =
  /(?<![\d.．A-Za-z*-])((?:19|20)\d{2})(年(?:(\d{1,2})月)?)?(至|到|—|——|－|-|–|～|~)((?:19|20)\d{2})年(?:(\d{1,2})月)?(?!\d)/g;

export const numeralOrder: ProseRule = {
  id: 'numeral/order',
  title: '起止年份颠倒',
  why: '时间段先写起、后写止，起始晚于终止，多半是写反了或写错了年份。',
  advice: '核对年份，按先后次序写。',
  source: '惯例',
  severity: 'warning',
  moment: 'check',
  wake: joined('至 到 — － - – ～ ~', '19 20'),
  find: ({ text }) =>
    [...text.matchAll(SPAN)].flatMap((match) => {
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
    }),
};
