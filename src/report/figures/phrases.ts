/** Measure words behind Chinese numerals; those left out are mostly ordinals, levels and places (三级, 一线, 三门峡). */
export const COUNTED = new Set(
  (
    '件 个 项 名 位 家 户 只 头 条 根 张 台 套 支 辆 艘 架 座 栋 幢 间 所 片 块 棵 株 枚 颗 篇 首 份 本 册 幅 封 道 款 种 类 样 宗 起 例 笔 副 场 场次 轮 遍 趟 ' +
    '批 批次 次 人 人次 户次 元 美元 公里 米 千米 亩 公顷 平方米 平方公里 立方米 吨 公斤 斤 天 周 年 个月 个季度 个小时 小时 分钟 周年 岁 倍 个百分点 课时 学时 千瓦 千瓦时 项次 家次 台次 亩次 平米 毫米 厘米 个工作日 个千分点'
  ).split(' '),
);

/** Set phrases that only look like counts, from their numeral on. */
const SET_PHRASE = new RegExp(
  [
    '三个(?:代表|务必|区分开来|一批|全覆盖)',
    '两个(?:积极性|市场|循环|巩固|一以贯之|确立|维护|结合|大局|务必|一百年|毫不动摇|先行区|覆盖|责任|转变|健康|文明)',
    '四个(?:全面|意识|自信|伟大|最严|服务|不摘|革命)',
    '五个必由之路',
    '[二两三四五六七八九十]{1,3}个(?:一(?![般级等])|坚持|必须|明确|有利于|到位|面向)',
    '八项(?:规定|要求)',
    '四项基本|三项制度改革|三次产业|四种形态|两种资源|五项原则|三条红线|十种有色|一成不变|一百年奋斗|十年禁渔|两条腿|三四轮|[两三]轮(?:[汽摩]|电动)',
    '[三四五六]位一体|[两三四五六七八]位数|[四五六]套班子|[两三]支一扶|[三四五]篇大文章|[两三]件套|[三五]张牌',
    '[两三五]年(?:行动|规划)|(?:九|十二)年(?:义务|一贯|免费)',
    '五家渠|七台河|九台[区市]|三台县|五台[山县]|三元(?:区|里|[锂正前材催]|电池)|三条石|[一二三四五六七八九十]家子|五棵松|三棵树|八小时[之以]?外|三五成群|三番五次|三五年规划',
  ].join('|'),
  'y',
);

/** Where the set phrase that begins at `at` ends, or `at`. */
export function endOfSetPhrase(text: string, at: number): number {
  SET_PHRASE.lastIndex = at;
  return SET_PHRASE.test(text) ? SET_PHRASE.lastIndex : at;
}
