import type { ProseRule } from '../rule';
import { rangeOf, replacement } from '../slips';

const PER =
  /(?<=\d[万亿]?(?:元|公里|千米|米|公斤|千克|吨|度|次|件|个)\/)每(?=[人户亩吨月年天日次件个米]|平方|立方|小时|公[斤里顷]|千[克米瓦])/g;

export const numeralPer: ProseRule = {
  id: 'numeral/per',
  title: '“/”和“每”重复',
  why: '组合单位里的“/”就是“每”，“元/每吨”说了两遍。',
  advice: '写成“元/吨”，或者“每吨…元”。',
  source: 'GB 3100—1993；GB/T 9704—2012 9',
  severity: 'warning',
  moment: 'check',
  wake: ['/每'],
  find: ({ text }) =>
    [...text.matchAll(PER)].map((match) => {
      const range = rangeOf(match);
      return { range, message: '“/”就是“每”，两者重复，应删去“每”。', fixes: [replacement(range, '', true)] };
    }),
};
