/**
 * Words that every report is full of and that say nothing of what this one is about: pronouns, adverbs, conjunctions,
 * prepositions, words of time and of counting. Two characters or more; shorter ones are not listed anyway.
 */
const FUNCTION_WORDS = `
我们 他们 她们 它们 你们 咱们 大家 自己 本人 各位 同志 同志们 这个 那个 这些 那些 这里 那里 这样 那样 这种 那种 什么 怎么 怎样 如何 为何
以及 并且 而且 或者 或是 还是 但是 但 可是 然而 不过 因为 由于 所以 因此 因而 从而 于是 如果 假如 只要 只有 除非 虽然 尽管 即使 无论 不论 不管
不仅 不但 不断 既是 也是 都是 就是 正是 便是 即是 而是 不是 是否 以便 以免 以致 甚至 此外 另外 同时 其中 其他 其它 其余 其次 首先 然后 最后 之后 之前
以来 以后 以前 以上 以下 以内 以外 之间 之中 当中 期间 其间 方面 一方面 另一方面 对于 关于 至于 根据 按照 依照 遵照 通过 经过 随着 围绕 为了 作为 除了
可以 能够 可能 应该 应当 必须 需要 将会 已经 正在 曾经 仍然 依然 仍旧 始终 一直 一向 逐步 逐渐 逐一 进一步 更加 十分 非常 特别 尤其 比较 相当 极其 最为
没有 不能 不会 不要 不得 不够 不足 还有 还要 还将 具有 有关 相关 有的 有些 一些 一定 一样 一般 一起 一并 一批 一个 一种 一次 一系列 所有 全部 任何 每个 各个 各项 各类 各种
今年 去年 明年 上年 本年 当年 近年 近年来 目前 当前 现在 如今 今后 下一步 接下来 截至 截止 上半年 下半年 年底 年初 年末 月底 月份 季度 全年 同期 同比 环比
多个 多名 多家 多项 多次 左右 之一 分别 共计 合计 累计 总计 达到 万元 亿元 百分点 个百分点 如下 上述 下列 以此 据此 为此 对此 与此 就此
`;

const functionWords: ReadonlySet<string> = new Set(FUNCTION_WORDS.trim().split(/\s+/));

const numerals = '第一二三四五六七八九十百千万亿零〇两几半数多余';

/** 二十, 三个, 第二, 五年: a number, alone or with one measure word behind it. */
const number = new RegExp(`^[${numerals}]+[个是要年月日号件次项名家类条点户元倍成人位批届期章节]?$`, 'u');

/** Whether a word of a segmenter says what a report is about: no number, no word of grammar, two characters or more. */
export function isContentWord(word: string): boolean {
  return /^(?:\p{Script=Han}{2,}|[A-Za-z]{2,})$/u.test(word) && !functionWords.has(word) && !number.test(word);
}
