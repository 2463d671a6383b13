import { isDivisionName } from './divisions';
import { isGeneric } from './genericPlaces';
import type { FoundName } from './placeNames';
import type { TaggedWord } from './taggedWords';

/** Names of divisions that are words of every day or lands of the country too. */
const OTHER_MEANING = new Set(
  '古城 山城 中原 平原 新城 长城 盐湖 南海 东海 黄海 渤海 三江 青山 港口 海港 江海 江南 江北 河东 河西 长江 黄河 临港 城区 郊区 滨湖 湖区 安宁 兴国 大关 北海 牡丹 龙门 龙江 南山 西山 东湖 西湖 太湖 天山'.split(
    ' ',
  ),
);

/** What is built, dug or laid out and has a name of its own. The kinds of the administration are read without words. */
const KINDS = new Set(
  '大道 大街 河 水库 码头 景区 广场 工业园 产业园 科技园 公园 大桥 隧道 超市 酒店 商场 大厦 煤矿 电厂 书院 牧业 药业 重工 集团 茶业 酒业 古镇 古街'.split(
    ' ',
  ),
);
/** What such things are called in general: 病险水库, 绿电产业园. */
const NO_NAME = /病险|小微|绿电|无界|[业化型类级品质水平电新碳智创联控企等入]$/;
const HAN = /^[\u4e00-\u9fff]{2,3}$/;

/**
 * Places whose kind is not said (赴昆明考察): words that are known for places, by the segmenter and by the list of
 * divisions; and what stands before a work's kind (望川产业园) and is in no dictionary.
 */
export function likelyPlaces(words: readonly TaggedWord[]): readonly FoundName[] {
  return words.flatMap(({ word, tag, start }, at): readonly FoundName[] => {
    if (tag === 'ns' && isDivisionName(word)) return OTHER_MEANING.has(word) ? [] : [{ stem: word, start }];
    if ((tag !== 'x' && tag !== 'ns') || !HAN.test(word) || !KINDS.has(words[at + 1]?.word ?? '')) return [];
    return NO_NAME.test(word) || isGeneric(word, '') ? [] : [{ stem: word, start }];
  });
}
