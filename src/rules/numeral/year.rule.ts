import { isDigit } from '../../text/characters';
import type { ProseRule } from '../rule';
import { replacement } from '../slips';
import { DIGITS, joined } from '../wakes';

/** What follows a year, and no name of a year's event (2022中国国际…大会). */
const BEHIND =
  '上半年 下半年 全年 一季度 二季度 三季度 四季度 第一季度 第二季度 第三季度 第四季度 以来 末 底 初 实施 开展 启动 印发 出台 成立 建成 完成 春季 夏季 秋季 冬季 汛期';
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

/** 截至2023底, 与2022相比, 自2018起, 20243月, 2024度: what stands before or behind it makes a year of it. */
const PLACED =
  /(?<=(?<!第)(?:截至|截止到?|[到自从与和比较]))((?:19[89]|20[0-4])\d)(底(?![线蕴子])|末(?![端梢])|年?初(?=[，。])|相比|起(?![点草伏来])|开始|以来)|(?<![\d.．*＊×A-Za-z\-—–－~～〔[（(“《:：/第号])((?:19[89]|20[0-4])\d)((?:1[0-2]|[1-9])月(?![龄度饼])|度(?=[，。]))/g;
/** At the beginning of a clause, with a comma behind it. */
const ALONE =
  /(?<=(?:^|[。；！？])[ \u3000]{0,4}到?)((?:19[89]|20[0-4])\d)(，(?=全[县市省区镇乡]|我[县市省区镇乡局]|建成|实现|完成|力争|新[建增]|累计))/g;

export const numeralYear: ProseRule = {
  id: 'numeral/year',
  title: '年份后缺“年”',
  why: '年份后面应有“年”字，直接接动词或“底”“上半年”等，读起来像一个数。',
  advice: '补上“年”字。',
  source: 'GB/T 15835—2011 5.1.4',
  severity: 'warning',
  moment: 'check',
  wake: [
    ...joined(DIGITS, `${BEHIND} ${CLAUSE} 相比 起 度， 度。 ，全 ，我 ，建成 ，实现 ，完成 ，力争 ，新 ，累计`),
    ...joined(DIGITS, '1月 2月 3月 4月 5月 6月 7月 8月 9月 10月'),
  ],
  // 11月 and 12月 are everywhere.
  wakesAt: (text, start, end) => text.charAt(end - 1) !== '月' || isDigit(text, start - 1),
  find: ({ text }) => {
    const found = [...text.matchAll(BARE), ...text.matchAll(OPENING)].map(
      ({ 0: year, 2: behind = '', index }): Place => ({ start: index, year, behind }),
    );
    return [...found, ...placed(text, new Set(found.map(({ start }) => start)))].map(({ start, year, behind }) => {
      const range = { start, end: start + year.length };
      return {
        range,
        message: `“${year}${behind}”缺“年”字，应为“${year}年${behind}”。`,
        fixes: [replacement(range, `${year}年`, true)],
      };
    });
  },
};

/** A year without 年, and what stands behind it. */
interface Place {
  readonly start: number;
  readonly year: string;
  readonly behind: string;
}

/** Those that the other patterns do not find: the year, and behind it what follows. */
function placed(text: string, known: ReadonlySet<number>): readonly Place[] {
  return [...text.matchAll(PLACED), ...text.matchAll(ALONE)]
    .filter(({ index }) => !known.has(index))
    .map((match) => ({ start: match.index, year: match[1] ?? match[3] ?? '', behind: match[2] ?? match[4] ?? '' }));
}
