import type { ProseRule, Slip } from '../rule';
import { rangeOf, replacement } from '../slips';
import { AMOUNT, NOT_ABOVE, UNIT } from './amounts';

const OVER = '超过|超出|突破|高于|大于|多于|不少于|不低于|不小于|至少|最少|多达|逾';
const UNDER = '不超过|不高于|不多于|不足|不到|低于|少于|小于|未满|不满|至多|最多';
/** The limit said before and behind an amount: 超过1000元以上, 不足50人以下, 最多20天以上. */
const LIMITED = new RegExp(
  `(${UNDER}|(?<!不)(?:${OVER}))((?:了|要?有|需要?|要)?)(${AMOUNT}${UNIT}?|一半|半数)(以上${NOT_ABOVE}|以下|以内)(?![（(][^（）()]{0,6}含)`,
  'g',
);
/** Two limits in a row that cannot both be meant: 最多不少于20天; 不少于 and 至少 together say it twice. */
const AGAINST = new RegExp(
  `(?<!不)(?:(?:最多|至多|不超过|不多于|不高于)(?:不少于|不低于|不小于|至少|最少)|(?:最少|至少|不少于|不低于)(?:不超过|不多于|不高于|最多|至多|不少于|不低于))(?=${AMOUNT})`,
  'g',
);

export const numeralLimit: ProseRule = {
  id: 'numeral/limit',
  title: '“超过…以上”等重复或矛盾',
  why: '“超过”“至少”和“以上”、“不足”“最多”和“以下”说的是同一个界限，连用重复；“最多…以上”“至少…以下”自相矛盾。',
  advice: '前后只留一个。',
  source: '《图书编校质量差错认定细则》；惯例',
  severity: 'warning',
  moment: 'check',
  wake: [
    '以上',
    '以下',
    '以内',
    '多不',
    '多至',
    '多最',
    '少不',
    '少至',
    '少最',
    '过不',
    '过至',
    '过最',
    '于不',
    '于至',
    '于最',
  ],
  find: ({ text }) => [...around(text), ...against(text)],
};

function around(text: string): readonly Slip[] {
  return [...text.matchAll(LIMITED)].map((match) => {
    const [words, before = '', , amount = '', behind = ''] = match;
    const range = rangeOf(match);
    const agrees =
      /^(?:不超过|不高于|不多于|不足|不到|低于|少于|小于|未满|不满|至多|最多)$/.test(before) !== (behind === '以上');
    return {
      range,
      message: `“${before}”和“${behind}”${agrees ? '重复' : '矛盾'}，“${words}”前后只留一个。`,
      fixes: [
        replacement(range, words.slice(0, -behind.length), false),
        replacement(range, `${amount}${behind}`, false),
      ],
    };
  });
}

function against(text: string): readonly Slip[] {
  return [...text.matchAll(AGAINST)].map((match) => ({
    range: rangeOf(match),
    message: `“${match[0]}”前后说的界限重复或者矛盾，只留一个。请核对。`,
  }));
}
