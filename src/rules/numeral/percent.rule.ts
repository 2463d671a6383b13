import type { ProseRule, Slip } from '../rule';
import { rangeOf, replacement } from '../slips';

const SIGNS = /(?<=\d)(?:([%％])[%％]{1,4}|[%％]个?百分点|个[%％])/g;

export const numeralPercent: ProseRule = {
  id: 'numeral/percent',
  title: '百分号重复或误用',
  why: '“%”只写一个；“%”表示比率，“个百分点”表示两个比率之差，不能合在一起。',
  advice: '核对后只留“%”或“个百分点”。',
  source: 'GB/T 15835—2011 4.1.1；惯例',
  severity: 'warning',
  moment: 'check',
  wake: ['%%', '％％', '%％', '％%', '%个百分点', '％个百分点', '%百分点', '％百分点', '个%', '个％'],
  find: ({ text }) =>
    [...text.matchAll(SIGNS)].map((match): Slip => {
      const [words, sign] = match;
      const range = rangeOf(match);
      if (sign !== undefined) {
        const fixes = [replacement(range, sign, true)];
        return { range, message: `“${words}”重复，应只用一个“${sign}”。`, fixes };
      }
      return {
        range,
        message: `“${words}”把比率和比率之差混在一起。请核对，是“%”还是“个百分点”。`,
        fixes: [replacement(range, '%', false), replacement(range, '个百分点', false)],
      };
    }),
};
