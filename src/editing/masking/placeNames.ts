import { isGeneric } from './genericPlaces';
import { shortRun } from './nameBounds';

/** A name that gives away whose report it is; `stem` is what is masked at each mention. */
export interface FoundName {
  readonly stem: string;
  readonly start: number;
  /** The end of the stem that stays, where a name alone is too short to be known again: 县 of 叶县, 局长 of 王局长. */
  readonly kept?: string;
}

/**
 * The kinds of places that names of the administration end with, the longer ones first. Provinces are known by name.
 */
const KINDS = /自治[州县旗]|(?:经济技术|高新技术产业)?开发区|高新区|经开区|新区|街道|社区|[市州盟旗县区镇乡村]/g;
/** The kind is another word's (市场, 村民), or two kinds speak of places in general (市县, 区级, 县域). */
const OTHER_WORD: Readonly<Record<string, RegExp>> = {
  市: /^[场容井况级域属直管辖际界县区州镇乡郊政]/,
  州: /^[级域属直管市县区]/,
  县: /^[级域属直管际界区市乡镇]/,
  区: /^[级域属直管际界别分间位块县市]/,
  镇: /^[级域区静定压痛守村街]/,
  乡: /^[级域村镇亲土愁情音邻贤]/,
  村: /^[庄镇社屯]/,
  旗: /^[级帜下舰袍县区]/,
  盟: /^[级友约员主市]/,
};
/** Kinds that end many words besides names count only where an office or the name's end follows. */
const NEEDS_END = /^[区旗盟州]$/;
const END =
  /^(?:$|[^\u4e00-\u9fff]|委|人民|政府|人大|政协|纪委|公安|教育|财政|发改|发展和改革|住建|农业农村|卫健|民政|司法|审计|统计|市场监管|自然资源|应急|交通|水利|文旅|商务|工信|税务|信访|总工会|妇联|团委|残联|法院|检察院|[局长]|境内|所辖|辖区|在|的|和|与|及|等|共|有|已|率先|完成|实现|开展|新增|[\u4e00-\u9fff]{2,3}(?:[镇乡村]|街道|社区))/;
const LONGEST_RUN = 6;
const LONGEST_STEM = 3;

function isName(text: string, kind: string, end: number): boolean {
  const behind = text.slice(end, end + 5);
  if (OTHER_WORD[kind]?.test(behind) === true) return false;
  return !NEEDS_END.test(kind) || END.test(behind);
}

/** The names of places in a text, each at the place that tells it to be one. A second look settles what has no clear beginning. */
export function placeNames(text: string): readonly FoundName[] {
  const clear: FoundName[] = [];
  const vague: { readonly end: number; readonly start: number }[] = [];
  for (const { 0: kind, index } of text.matchAll(KINDS)) {
    if (!isName(text, kind, index + kind.length)) continue;
    const { start, bounded } = shortRun(text, index, LONGEST_RUN);
    const stem = text.slice(start, index);
    if (stem === '' || isGeneric(stem, kind.replace(/^自治|.*区(?<!社区)$/, '') || '区')) continue;
    if (/[\d０-９余多*]/.test(text.charAt(start - 1)) && /^[个家所]/.test(stem)) continue;
    if (stem.length === 1) {
      // 叶县, 单县: the name needs its kind.
      if (kind === '县' && isOneCharacterCounty(text, start)) clear.push({ stem: stem + kind, start, kept: kind });
    } else if (bounded && stem.length <= LONGEST_STEM) clear.push({ stem, start });
    else vague.push({ start, end: index });
  }
  const known = new Set(clear.map(({ stem }) => stem));
  for (const { start, end } of vague) {
    const length = [3, 2].find((each) => known.has(text.slice(end - each, end))) ?? 2;
    if (end - length >= start) clear.push({ stem: text.slice(end - length, end), start: end - length });
  }
  return clear;
}

function isOneCharacterCounty(text: string, start: number): boolean {
  return (
    !/[\u4e00-\u9fff\d]/.test(text.charAt(start - 1)) || /[市州区省在对赴到与和及由从向]/.test(text.charAt(start - 1))
  );
}
