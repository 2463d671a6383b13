import { isDigit } from '../../text/characters';
import type { ProseRule } from '../rule';
import { rangeOf, replacement } from '../slips';
import { joined } from '../wakes';

/** 050个. Codes, clock times, parts of numbers that a blank tore (3, 050万元) and ordinals have zeros in front. */
const PADDED =
  /(?<=[\u4e00-\u9fff，、；：“])(?<!\d，)(?<![第号编码代字话机线班车次])0{1,3}([1-9]\d{0,5})(?=[万亿]?(?:[元人户亩吨]|个(?!税)|家(?![长庭])|件|名|次(?!列)|项(?!目)))/g;

export const numeralPadded: ProseRule = {
  id: 'numeral/padded',
  title: '数量前面多了0',
  why: '数量不在前面补0，多出的0多半是漏了小数点或者录入有误。',
  advice: '核对后删去0，或补上小数点。',
  source: '惯例',
  severity: 'warning',
  moment: 'check',
  wake: joined('0', '1 2 3 4 5 6 7 8 9'),
  wakesAt: (text, start) => {
    let before = start - 1;
    while (before > start - 3 && text.charAt(before) === '0') before -= 1;
    return !isDigit(text, before) && text.charAt(before) !== '.';
  },
  find: ({ text, facts }) =>
    facts.outline.apart
      ? []
      : [...text.matchAll(PADDED)].map((match) => {
          const range = rangeOf(match);
          return {
            range,
            message: `“${match[0]}”前面多了0。请核对，是“${match[1] ?? ''}”还是漏了小数点。`,
            fixes: [replacement(range, match[1] ?? '', false)],
          };
        }),
};
