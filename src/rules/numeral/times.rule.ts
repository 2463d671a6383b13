import type { ProseRule } from '../rule';
import { rangeOf } from '../slips';

/** 下降2倍, 减少了一倍; 降低到5倍 tells what is left. */
const TIMES =
  /(?:下降|减少|降低|缩短|缩小|压减|压缩|回落|减轻)了?(?:近|约|超过?|至少)?(?:\d{1,4}(?:\.\d{1,3})?|[一二两三四五六七八九十几数]{1,3}|百)[余多]?倍(?![数率增体频])/g;

export const numeralTimes: ProseRule = {
  id: 'numeral/times',
  title: '下降、减少不用倍数',
  why: '减少一倍就什么都不剩了，“下降2倍”没有意义。',
  advice: '写成“下降百分之几”“减少到几分之一”。',
  source: '《图书编校质量差错认定细则》；惯例',
  severity: 'warning',
  moment: 'check',
  wake: ['倍'],
  find: ({ text }) =>
    [...text.matchAll(TIMES)].map((match) => ({
      range: rangeOf(match),
      message: `“${match[0]}”不成立：减少不能用倍数。请核对，改为百分比或几分之几。`,
    })),
};
