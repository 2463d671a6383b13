import { endsWithWord, longRun } from './nameBounds';
import type { FoundName } from './placeNames';

/** What the names of enterprises and schools end with. Offices are named by their place, which is masked. */
const BODIES =
  /(?:股份|集团)?有限(?:责任)?公司|集团公司|股份公司|合作社(?!区)|集团(?![军体式化])|(?:中学|小学)(?=[^生校教学]|$)/g;
const GENERIC =
  /(?:[各全我本该此每某其这那大小名级型类化性的家所个批条项]|普通|能源|管网|经济|国资|达标|中国|国有|民营|私营|龙头|骨干|专业|农民|股份|平台|分|子|总|母|上市|控股|合资|外资|责任|企业|保险|银行|物业|电力|供水|燃气|公交|担保|贷款|融资|公立|公办|民办|人民|中心|实验|外国语|第[一二三四五六七八九十\d]+|示范|高级|初级|完全|特殊教育|职业|普惠性|城区|农村|寄宿制|一贯制|附属|家庭农场|供销|联合|土地|农机|生产|利益|犯罪|央企|大型|强|中|高|小|希望|医疗|教育|二十国|领域|文旅|旅游|交通|水务|种业|产业|物流|数据|金控|城投|交投|科技|发展|纺织|商贸|国控)$/;
const LONGEST = { company: 14, other: 4 };

/** The names of enterprises and schools that have one of their own before their kind. */
export function bodyNames(text: string): readonly FoundName[] {
  const found: FoundName[] = [];
  for (const { 0: kind, index } of text.matchAll(BODIES)) {
    const company = kind.includes('公司');
    const { start, bounded } = longRun(text, index, company ? LONGEST.company : LONGEST.other);
    const stem = text.slice(start, index);
    if (!bounded || stem.length < 2 || (stem.length < 5 && GENERIC.test(stem))) continue;
    if (!company && endsWithWord(stem)) continue;
    found.push({ stem, start });
  }
  return found;
}
