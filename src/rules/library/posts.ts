/** A post that is said of somebody beside the name. */
export interface Post {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Posts by which somebody is addressed. Those one has besides (组长, 委员) are left out: tables name the main ones. */
const POST = '(?:(?:常务)?副)?(?:总书记|书记|[省市县区镇乡州村盟旗部厅局处科司署院校会社]长|检察长|秘书长|主席|主任|总理|董事长|总经理)'; // prettier-ignore
const BEFORE = new RegExp(`${POST}$`);
/** Not 主任医师, 局长办公会, 部长期. */
const AFTER = new RegExp(`^(?:同志)?(${POST})(?![期们级制室令员]|办公|会议|信箱|热线|助理|医师|质量)`);
const LONGEST_POST = 8;
/** Somebody who was it then: 时任, 原, 前. */
const PAST = /(?:时任|曾任|[原前]任?)[^，。；：、（）]{0,12}$/;
const NEAR = 20;
/** Behind a name of two characters another one may belong to it; these do not. */
const BEHIND_NAME =
  /^(?:$|[^\p{Script=Han}]|同志|主持|出席|参加|出任|讲|在|率|到|指出|强调|要求|表示|作|对|等|和|与|及|为|带队|深入|赴|宣布|致辞|说|介绍|陪同|会见|调研|检查|部署|听取|代表|并|也|还|又|均|分别|先后|多次|同|向|就|将|已|曾|一行|任|签|批|分管|负责|牵头|召开)/u;

/** The post that stands right before or behind a name in a text; none where it was held in the past, or the name may be longer. */
export function postBeside(text: string, start: number, end: number): Post | undefined {
  const behind = text.slice(end, end + NEAR);
  const after = AFTER.exec(behind);
  const before = text.slice(Math.max(0, start - NEAR - LONGEST_POST), start);
  if (after?.[1] !== undefined) {
    if (PAST.test(before)) return undefined;
    const from = end + after[0].length - after[1].length;
    return { start: from, end: from + after[1].length, words: after[1] };
  }
  const [words] = BEFORE.exec(before) ?? [];
  const mayBeLonger = end - start < 3 && !BEHIND_NAME.test(behind);
  if (words === undefined || mayBeLonger || PAST.test(before.slice(0, before.length - words.length))) return undefined;
  return { start: start - words.length, end: start, words };
}

/** Whether a post as it is said beside a name is one as a table has it: 主任 is 市发展改革委主任, 市长 is no 副市长. */
export function isSamePost(said: string, post: string): boolean {
  if (!post.endsWith(said)) return false;
  const rest = post.slice(0, post.length - said.length);
  return !rest.endsWith('副');
}

/** Whether two posts differ in rank alone: 市长, 副市长, 常务副市长. */
export function ofOneKind(said: string, post: string): boolean {
  return post.replace(/.*副/, '').endsWith(said.replace(/.*副/, ''));
}
