import type { Quantity } from './passage';

/** What a figure is called, before a segmenter has cut it. */
export interface FigureName {
  /** The words before it, back to the last mark or figure. */
  readonly before: string;
  /** The words right behind its measure word: 企业 in 318家企业. */
  readonly behind: string;
}

/** What stands for a part of something else, or beside it: the name before is not the figure's own. */
const OF_ANOTHER = /占(?!地)|[高低快慢优多少大好]于|拉动|贡献|翻[一两]?番|的$/;
/** Behind these no noun is counted. */
const MEASURES_ITSELF = /[元%％点亩米里斤吨度时天年月顷]$/;
const BEHIND = /^[\u4e00-\u9fff]{2,8}/;

/** What a quantity of a paragraph is called; undefined for one that is called by nothing, or by what it is a part of. */
export function figureName(text: string, quantity: Quantity, end = quantity.range.end): FigureName | undefined {
  const { words, unit, role } = quantity;
  if (unit === '' || role === 'item' || role === 'per' || OF_ANOTHER.test(words)) return undefined;
  const behind = MEASURES_ITSELF.test(unit) ? '' : (BEHIND.exec(text.slice(end, end + 8))?.[0] ?? '');
  return words.length + behind.length < SHORTEST ? undefined : { before: words, behind };
}

/** Words that name nothing: of time, of counting, and what leads from a name to its figure. */
const LEADING = new Set(
  `累计 总计 共计 合计 完成 实现 达到 达 突破 为 有 是 约 已 已经 现 现有 共有 共 总共 超过 超 近 将近 总 并 较 比 了 全 等 各 和 与 及 以及 的 中
  占比 比重 可 可以 将 以上 以下 以内 不足 左右 年 月 日 末 份 底 初 前 后 第 首 首次 先后 再 又 也 都 就 均 平均 年均 每年 每月 每 仅 只 其 本 该 这 那 或
  从 由 至 到 在 对 把 用 今年 去年 上年 明年 全年 年末 年底 年初 年内 目前 截至 截止 同期 期间 期末 上半年 下半年 季度 月份 年度 上月 本月
  个 名 家 项 件 条 人 户 位 其中 已有 还有 另有 力争 确保 预计 预期 计划 目标 分别 分别为 我们 同比 环比`.split(/\s+/),
);
/** Of rising and falling: within a name they are a part of it, as 增加 in 增加值 is to some dictionaries. */
const CHANGING = new Set(
  `增长 增加 下降 减少 提高 提升 降低 上升 回落 下滑 增 降 升 减 增至 降至 增幅 降幅 增速 同比增长 同比下降 年均增长`.split(
    ' ',
  ),
);
const WORD = /^[\u4e00-\u9fffA-Za-z]+$/;
const NUMBER = /^[一二三四五六七八九十百千万两几]+[年个次月天]?$/;
/** A noun with what stands before it. */
const MOST_BEHIND = 2;
const SHORTEST = 3;
/** So much must agree of a name that another one goes on before. */
const TELLING = 4;

/** The naming words of a name that was cut, in order; none where they are too few to tell one thing from another. */
export function namingWords(before: readonly string[], behind: readonly string[]): readonly string[] {
  const words = before.filter(isNaming);
  while (CHANGING.has(words.at(-1) ?? '')) words.pop();
  const end = behind
    .slice(0, MOST_BEHIND)
    .findIndex((word) => word.length < 2 || !isNaming(word) || CHANGING.has(word));
  words.push(...behind.slice(0, end < 0 ? MOST_BEHIND : end));
  return words.join('').length < SHORTEST ? [] : words;
}

function isNaming(word: string): boolean {
  return WORD.test(word) && !LEADING.has(word) && !NUMBER.test(word);
}

/**
 * Whether two names are one, or one goes on before the other: 受理申请 and 共受理申请, 地区生产总值 and 全市地区生产总值;
 * not 农业增加值 and 工业增加值, nor 申请 and 受理申请.
 */
export function isSameName(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length === 0) return false;
  const by = long.length - short.length;
  if (!short.every((word, at) => word === long[at + by])) return false;
  return by === 0 || (short.length > 1 && short.join('').length >= TELLING);
}
