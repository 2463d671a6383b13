import type { ProseRule } from '../rule';
import { rangeOf, replacement } from '../slips';
import { DIGITS, joined } from '../wakes';

/** What follows a year, and no name of a year's event (2022中国国际…大会). */
const BEHIND =
  '上半年 下半年 全年 一季度 二季度 三季度 四季度 第一季度 第二季度 第三季度 第四季度 以来 末 底 初 实施 开展 启动 印发 出台 成立 建成 完成';
/** No part of a code (GB 9704—2012), of a range, of a larger number or of a mask. */
const BARE = new RegExp(
  `(?<!\\d[，,])(?<![\\d.．*＊×A-Za-z\\-—–－~～至〔[（(“《:：/第共约近超达])((?:19[89]|20[0-4])\\d)(?=(${BEHIND.replaceAll(' ', '|')})(?!线|蕴|色|数|层|气|座|稿|盘|级|中|次|步|心|审|创|期|评|端|位|名|单))`,
  'g',
);
/** What only a year can stand before, at the beginning of a clause. Names of events (2024全国低碳日) begin otherwise. */
const CLAUSE =
  '全县 全市 全省 全区 全镇 全乡 全州 全旗 我县 我市 我省 我区 我镇 我乡 我局 我委 我校 我院 我们 计划 将 拟 预计 力争 争取 共 累计 继续 重点 主要 新增 新建 开工 投入';
const OPENING = new RegExp(
  `(?<=(?:^|[，。；！？])[ \\u3000]{0,4})((?:19[89]|20[0-4])\\d)(?=(${CLAUSE.replaceAll(' ', '|')})(?![军士领帅来同享]))`,
  'g',
);

export const numeralYear: ProseRule = {
  id: 'numeral/year',
  title: '年份后缺“年”',
  why: '年份后面应有“年”字，直接接动词或“底”“上半年”等，读起来像一个数。',
  advice: '补上“年”字。',
  source: 'GB/T 15835—2011 5.1.4',
  severity: 'warning',
  moment: 'check',
  wake: joined(DIGITS, `${BEHIND} ${CLAUSE}`),
  find: ({ text }) =>
    [...text.matchAll(BARE), ...text.matchAll(OPENING)].map((match) => {
      const range = rangeOf(match);
      return {
        range,
        message: `“${match[0]}${match[2] ?? ''}”缺“年”字，应为“${match[0]}年${match[2] ?? ''}”。`,
        fixes: [replacement(range, `${match[0]}年`, true)],
      };
    }),
};
