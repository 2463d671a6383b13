import type { ProseRule, Slip } from '../rule';
import { rangeOf, replacement } from '../slips';
import { AMOUNT } from './amounts';

/** Before an amount. 附近, 最近, 节约, 合约, 预约 end alike; 近30多年 tells when, not how many. */
const BOTH = new RegExp(
  `(将近|接近|大概|(?<![最附就临亲新靠邻远贴相将接切])近|大约|(?<![大节合契条公签履特预违续解相制集邀])约|不足|不到|超过|突破|(?<![反赶])超|逾)([了有为]?)(${AMOUNT})([多余来])([万亿]?)(?![多余自到源宾访函]|年|天|日|载|周|个多?月|个多?小时|个?世纪|分钟|小时)`,
  'g',
);
/** 约近百人, 近约300户. */
const PAIR = new RegExp(
  `(?:大约|大概|(?<![大节合契条公签履特预违续解相制集邀])约)(?:将?近|超过?|不足|不到)(?=${AMOUNT})|(?<![最附就临亲新靠邻远贴相将接切])近约(?=${AMOUNT})`,
  'g',
);
/** 20余多个, 几十多家, 数百余人; 总数十余个 is counted. */
const TWICE =
  /(?<=\d[百千万亿]{0,2})(?:余多|多余|多几)(?=[个名家件项户条座处种位人次台辆万亿])|(?<![以\d十])上[百千万][多余](?=[个名家件项户条座处种位人次台辆万亿])|(?:几|(?<=^|[，。、；：有达了出成近\u3000])数)[十百千万][多余](?=[个名家件项户条座处种位人次台辆万亿])/g;
/** Behind the first word of the two before an amount. */
const BEHIND = new RegExp(`[将近超不约]|过?[了有为]?${AMOUNT}[多余来]`, 'y');

const WAKES = '近 约 大概 不足 不到 超 突破 逾 余多 多余 多几 上百 上千 上万 几十 几百 几千 几万 数十 数百 数千 数万';

export const numeralDoubled: ProseRule = {
  id: 'numeral/doubled',
  title: '概数词重复或矛盾',
  why: '“近”是不到，“多”“余”是超出，用在一个数上自相矛盾；“超过…余”“几十多”意思重复。',
  advice: '只留一个概数词。',
  source: '惯例',
  severity: 'warning',
  moment: 'check',
  wake: WAKES.split(' '),
  // 近300户 and 超过一半 are everywhere.
  wakesAt: (text, start, end) => {
    if (!'近约大不超突逾'.includes(text.charAt(start))) return true;
    BEHIND.lastIndex = end;
    return BEHIND.test(text);
  },
  find: ({ text }) => [
    ...[...text.matchAll(BOTH)].map((match): Slip => {
      const [words, before = '', done = '', amount = '', more = '', scale = ''] = match;
      const range = rangeOf(match);
      return {
        range,
        message: `“${before}”和“${more}”用在一个数上${/[近约不]/.test(before) ? '矛盾' : '重复'}，“${words}”只留一个。`,
        fixes: [
          replacement(range, `${before}${done}${amount}${scale}`, false),
          replacement(range, `${amount}${more}${scale}`, false),
        ],
      };
    }),
    ...[...text.matchAll(PAIR)].map((match): Slip => {
      const range = rangeOf(match);
      return { range, message: `“${match[0]}”两个概数词连用，只留一个。` };
    }),
    ...[...text.matchAll(TWICE)].map((match): Slip => {
      const [words] = match;
      const range = rangeOf(match);
      const right = /^[余多]/.test(words) ? words.charAt(0) : words.slice(0, -1);
      const message = `概数词重复，“${words}”改为“${right}”即可。`;
      return { range, message, fixes: [replacement(range, right, false)] };
    }),
  ],
};
