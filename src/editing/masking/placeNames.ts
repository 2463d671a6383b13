import { isWord, startsAndEndsWords, startsWord, wordsIn } from '../../text/wordsOfChinese';
import { divisionBefore, divisionEnding, isShortCounty, isWrittenAsName } from './divisions';
import { isEverydayName } from './everydayNames';
import { isGeneric } from './genericPlaces';
import { shortRun } from './nameBounds';
import { PEOPLES } from './peoples';

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
  市: /^[场容井况级域属直管辖际界县区州镇乡郊政集值价]|^贸易/,
  州: /^[级域属直管市县区]/,
  县: /^[级域属直管际界区市乡镇]/,
  区: /^[级域属直管际界别分间位块县市]/,
  镇: /^[级域区静定压痛守村街]/,
  乡: /^[级域村镇亲土愁情音邻贤建居田]/,
  村: /^[庄镇社屯小内寨]/,
  旗: /^[级帜下舰袍县区]/,
  盟: /^[级友约员主市]/,
};
/** Kinds that end many words besides names count only where an office or the name's end follows. */
const NEEDS_END = /^[区旗盟州]$/;
const END =
  /^(?:$|[^\u4e00-\u9fff]|委|人民|政府|人大|政协|纪委|公安|教育|财政|发改|发展和改革|住建|农业农村|卫健|民政|司法|审计|统计|市场监管|自然资源|应急|交通|水利|文旅|商务|工信|税务|信访|总工会|妇联|团委|残联|法院|检察院|[局长]|境内|所辖|辖区|在|的|和|与|及|等|共|有|已|率先|完成|实现|开展|新增|[\u4e00-\u9fff]{2,3}(?:[镇乡村]|街道|社区))/;
const LONGEST_RUN = 6;
const LONGEST_STEM = 3;

/** Districts, cities and counties are known by name; what else ends so is a name only where it looks like one. */
const DIVISION = /[市州盟旗县区]$/;
const ZONE = /[新发经].*区$/;

const isDivision = (kind: string): boolean => DIVISION.test(kind) && kind !== '社区';

function isAnotherWord(text: string, kind: string, end: number): boolean {
  return OTHER_WORD[kind]?.test(text.slice(end, end + 2)) === true;
}

/** Whether characters before a kind of place are no word of every day, of what the state's divisions do not have. */
function looksLikeName(text: string, start: number, end: number, kind: string): boolean {
  const stem = text.slice(start, end);
  if (isEverydayName(stem)) return true;
  // 农产品出村: a part of two words.
  if (!startsWord(text, start, end)) return false;
  const isOfDivisions = isWrittenAsName(stem);
  if (!isDivision(kind)) return isOfDivisions || !isWord(stem);
  if (ZONE.test(kind) || !isOfDivisions) return isOfDivisions;
  // 预算市级, 产业兴市, 东部盟市.
  return wordsIn(stem).every(({ length }) => length === 1);
}

/** The names of places in a text, each at the place that tells it to be one. A second look settles what has no clear beginning. */
export function placeNames(text: string): readonly FoundName[] {
  const clear: FoundName[] = [];
  const vague: { readonly end: number; readonly start: number; readonly kind: string }[] = [];
  for (const { 0: kind, index } of text.matchAll(KINDS)) {
    const end = index + kind.length;
    if (isAnotherWord(text, kind, end)) continue;
    const division = divisionAt(text, index, kind);
    if (division !== undefined) {
      clear.push(division);
      continue;
    }
    if (NEEDS_END.test(kind) && !END.test(text.slice(end, end + 5))) continue;
    const { start, bounded } = shortRun(text, index, LONGEST_RUN);
    const stem = text.slice(start, index);
    if (stem.length < 2 || isGeneric(stem, kind.replace(/^自治|.*区(?<!社区)$/, '') || '区')) continue;
    if (/[\d０-９余多*]/.test(text.charAt(start - 1)) && /^[个家所]/.test(stem)) continue;
    if (!bounded || stem.length > LONGEST_STEM) vague.push({ start, end: index, kind });
    else if (looksLikeName(text, start, index, kind)) clear.push({ stem, start });
  }
  const known = new Set(clear.map(({ stem }) => stem));
  for (const { start, end, kind } of vague) {
    const length = [3, 2].find((each) => known.has(text.slice(end - each, end))) ?? (isDivision(kind) ? 0 : 2);
    const from = end - length;
    if (length > 0 && from >= start && looksLikeName(text, from, end, kind))
      clear.push({ stem: text.slice(from, end), start: from });
  }
  return clear;
}

/** The name of a division of the state with its kind at `at`, or one that ends with a kind itself (景德镇, 沙县). */
function divisionAt(text: string, at: number, kind: string): FoundName | undefined {
  const named = kind.startsWith('自治') ? at - peoplesBefore(text, at).length : at;
  const stem = divisionBefore(text, named, kind);
  // 适应城市, 南昌都市圈: parts of other words.
  if (stem !== undefined && startsAndEndsWords(text, named - stem.length, at + kind.length))
    return { stem, start: named - stem.length };
  // 叶县, 单县: the name needs its kind.
  if (kind === '县' && isShortCounty(text.charAt(at - 1)) && isFreeBefore(text, at - 1))
    return { stem: text.charAt(at - 1) + kind, start: at - 1, kept: kind };
  const end = at + kind.length;
  const whole = divisionEnding(text, end);
  if (whole === undefined || whole === '全州' || !startsAndEndsWords(text, end - whole.length, end)) return undefined;
  return { stem: whole, start: end - whole.length };
}

const LONGEST_PEOPLES = 20;

function peoplesBefore(text: string, at: number): string {
  return PEOPLES.exec(text.slice(Math.max(0, at - LONGEST_PEOPLES), at))?.[0] ?? '';
}

function isFreeBefore(text: string, at: number): boolean {
  return !/[\u4e00-\u9fff\d]/.test(text.charAt(at - 1)) || /[市州区省在对赴到与和及由从向]/.test(text.charAt(at - 1));
}
