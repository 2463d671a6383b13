import type { ProseRule } from '../rule';
import { rangeOf, replacement } from '../slips';
import { DIGITS, joined } from '../wakes';

const POWER = /(?<=[\d万亿\u4e00-\u9fff]|[A-Za-zμ]\/)(k?m|cm|mm|dm|hm)([23])(?![\dA-Za-z.])/g;
const CASE = /(?<=\d[万亿]?)(?:KM|Km|CM|Cm|KG|Kg|KWH|KWh|Kwh|kwh|KW|Kw|kw|KV|Kv|kv)(?![\dA-Za-z])/g;
const RIGHT: Readonly<Record<string, string>> = { km: 'km', cm: 'cm', kg: 'kg', kw: 'kW', kwh: 'kW·h', kv: 'kV' };

export const numeralUnit: ProseRule = {
  id: 'numeral/unit',
  title: '计量单位符号的写法',
  why: '单位符号的大小写和上标有规定：千米是km，千瓦是kW，平方米是m²。',
  advice: '改用规定的符号，或者写成汉字单位。',
  source: 'GB/T 9704—2012 9；GB 3100—1993',
  severity: 'information',
  moment: 'check',
  wake: ['m2', 'm3', ...joined(`${DIGITS} 万 亿`, 'K k C')],
  find: ({ text }) =>
    [...text.matchAll(POWER), ...text.matchAll(CASE)].map((match) => {
      const range = rangeOf(match);
      const right =
        match[1] === undefined
          ? (RIGHT[match[0].toLowerCase()] ?? match[0])
          : `${match[1]}${match[2] === '2' ? '²' : '³'}`;
      return {
        range,
        message: `单位符号“${match[0]}”应写成“${right}”。`,
        fixes: [replacement(range, right, true)],
      };
    }),
};
