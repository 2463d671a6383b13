import { familyAt } from './masks';
import { bodyAt, placeAt, titleAt } from './nameSuffixes';
import { isQuotedWith, maskOf, type BlankInLine, type BlankKey } from './linkedContext';

const LEVEL = /^(?:自治区|街道|[省州盟旗县乡]|市(?![场民值价容面集])|区(?![域间别块位])|镇(?![痛静压定]))/;
/** 省略, 县域, 乡村 and the like: the level begins another word. */
const OTHER_WORD = /^(?:省[略钱力时]|旗[帜舰下号]|乡[村亲愁贤土镇]|州际|盟[友约])/;
const OWN_BODY = /^(?:委(?![员托派])|党委|党工委|政府|人民政府|人大|政协|纪委|监委|级|直)/;

/** The level whose name follows a blank, as 市 in `*市委`; undefined where none or another word follows. */
function levelOf(after: string): string | undefined {
  return OTHER_WORD.test(after) ? undefined : LEVEL.exec(after)?.[0];
}

/** A place's praise, its prospects and what it is famous for: only the writer's own place stands there. */
const PRAISE_BEFORE =
  /(?:魅力|美丽|幸福|平安|法治|数字|活力|文明|宜居|和谐|生态|富强|繁荣|现代化|建设|谱写|书写|奋进|奋斗)(?:新)?$/;
const PROSPECT_BEFORE = /(?:为|推动|推进|促进|助力|助推|谱写|书写|开创|加快|实现|服务|支撑)$/;
const PROSPECT_AFTER = /^(?:又好又快|高质量发展|经济社会发展|改革发展|振兴发展|新篇章|新局面|更好发展|跨越式?发展)/;
const FACT_AFTER = /^的?实际(?![上操])/;
const FAME_AFTER = /^的?(?:特色|样板|模式|经验|品牌|力量|答卷|篇章|方案|温度|速度|精神|元素|实践)$/;
/** Behind these a quoted name is one of a work, not of a place: 《**管理办法》, “××行动”. */
const WORK = /(?:工作|管理|方案|办法|条例|规定|意见|通知|报告|活动|行动|项目|会议|制度|机制|工程|计划|件实事)$/;
/** Names of papers, sites and slogans are short, and begin with the place's name: “*新风网”. */
const LONGEST_NAME = 4;

/** Whether a blank without a level behind it stands for the writer's own place: 结合*实际, “**速度”, 魅力**. */
function isOwnPlace(place: BlankInLine): boolean {
  const { before, after, line, end } = place;
  if (FACT_AFTER.test(after)) return /结合$/.test(before);
  if (PROSPECT_AFTER.test(after)) return PROSPECT_BEFORE.test(before);
  if (/^在$/.test(before.slice(-1)) && /(?:让|使)[\u4e00-\u9fff]{2,6}在$/.test(before)) return after.length > 1;
  if (PRAISE_BEFORE.test(before)) return after === '' || /^[而的]/.test(after);
  if (!isQuotedWith(place)) return false;
  if (FAME_AFTER.test(after)) return true;
  const other = placeAt(line, end) ?? bodyAt(line, end) ?? titleAt(line, end);
  return (
    other === undefined && /^[\u4e00-\u9fff]{2,}$/.test(after) && after.length <= LONGEST_NAME && !WORK.test(after)
  );
}

/** What the text says of places: which levels have one place in it, and which have several. */
export interface OwnPlaces {
  readonly levels: ReadonlySet<string>;
}

const OURS = /[我全本](自治区|街道|[省市州盟县区旗镇乡])(?![域场])/g;

/**
 * The levels of which the text knows one place only: its own (我市, 全镇, 在*县委的领导下), unless masks of that level
 * stand side by side (`**县、**县`, `**镇*件；**镇*件`).
 */
export function ownPlaces(text: string, blanks: readonly BlankInLine[]): OwnPlaces {
  const levels = new Set<string>();
  for (const [, level] of text.matchAll(OURS)) levels.add(level!);
  const alone = new Map<string, number>();
  const several = new Set<string>();
  blanks.forEach(({ blank, line, end, after, before, paragraph }, index) => {
    const level = blank.kind === 'name' ? levelOf(after) : undefined;
    if (level === undefined) return;
    if (/在$/.test(before) && OWN_BODY.test(after.slice(level.length)) && /领导|指导/.test(line.slice(end, end + 12)))
      levels.add(level);
    const next = blanks[index + 1];
    const [, between] =
      /^([\u4e00-\u9fff]{1,8})[、和与及；](?:各|以及)?$/.exec(next ? line.slice(end, next.start) : '') ?? [];
    if (between !== undefined && next?.paragraph === paragraph && next.after.startsWith(between)) several.add(level);
    if (after !== level) return;
    if (alone.get(level) === paragraph) several.add(level);
    alone.set(level, paragraph);
  });
  for (const level of several) levels.delete(level);
  return { levels };
}

/** The key of a blank that stands for the writer's own place, or for one above it: with its level, or without one. */
export function placeKey(place: BlankInLine, own: OwnPlaces): (BlankKey & { readonly level?: string }) | undefined {
  const mask = maskOf(place.blank);
  if (place.blank.kind !== 'name' || mask === undefined) return undefined;
  const level = levelOf(place.after);
  if (level !== undefined) return own.levels.has(level) ? { key: `place ${level} ${mask}`, level } : undefined;
  return isOwnPlace(place) ? { key: `place ${mask}` } : undefined;
}

const POST = /(?:[省市州盟县区旗]委书记|[镇乡]党委书记|(?<!副)[省市州县区旗镇乡]长)$/;
const POST_BEHIND = /^[省市州县区旗镇乡]长/;

/** The key of a person who holds a post that only one holds: 省委书记**, **市长. */
export function postKey({ blank, before, after, line, start }: BlankInLine): BlankKey | undefined {
  const mask = maskOf(blank);
  if (blank.kind !== 'name' || mask === undefined) return undefined;
  const [post] = POST.exec(before) ?? [];
  if (post !== undefined) {
    // 各县委书记**, and the 县委书记** of a county that is masked itself.
    const isOneOfMany =
      /各$/.test(before.slice(0, -post.length)) || familyAt(line, start - post.length - 1) !== undefined;
    return isOneOfMany ? undefined : { key: `post ${post} ${mask}` };
  }
  const [behind] = POST_BEHIND.exec(after) ?? [];
  // 王*县长 is masked in part.
  const isWhole = before === '' || /[的由经在和与向请对]$/.test(before);
  return behind !== undefined && isWhole ? { key: `post ${behind} ${mask}` } : undefined;
}
