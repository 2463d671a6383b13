/** Kinds of official documents (《党政机关公文处理工作条例》第八条) that a title names and that rules tell apart. A 复函 is a 函. */
export type DocumentKind =
  '请示' | '报告' | '批复' | '通知' | '通报' | '通告' | '公告' | '意见' | '决定' | '函' | '纪要';

const KIND = /(?:^|的)([^的《》，。]{0,8}?)(请示|报告|批复|通知|通报|通告|公告|意见|决定|函|纪要)$/;
/** What may stand before 报告 and 函 where they are of the statutory kind: a 调研报告 or an 邀请函 is none. */
const PLAIN_REPORT = /^(?:工作|情况|工作情况|有关情况|专题|专项|综合|紧急|补充|自查)?$/;
const PLAIN_LETTER = /^(?:复|公|便|商请|商洽|征求意见|征询意见)?$/;

const SPOKEN =
  /(?:[上会]的(?:汇报|发言|讲话|致辞|致词|[^的]{1,6}(?:发言|汇报|讲话))|(?:汇报|表态|交流|典型|大会|座谈|述职)发言|领导讲话|致辞|致词)(?:稿|提纲)?$/;

/** A title without blanks, and without the brackets that may stand around and behind it: （范本）, （书面）. */
export function bareTitle(title: string): string {
  return title
    .slice(0, 300)
    .replace(/\s/g, '')
    .replace(/[（(][^（）()]{1,40}[）)]$/, '')
    .replace(/^《([^《》]{1,200})》$/, '$1');
}

/** The kind of document that a title names: …关于…的请示. Undefined for what is no statutory document, or tells no kind. */
export function kindOf(title: string): DocumentKind | undefined {
  const [, before = '', kind] = KIND.exec(bareTitle(title)) ?? [];
  if (kind === undefined) return undefined;
  if (kind === '报告' && !PLAIN_REPORT.test(before)) return undefined;
  if (kind === '函' && !PLAIN_LETTER.test(before)) return undefined;
  return kind as DocumentKind;
}

/** Whether a title is that of a text to be spoken: …在…会上的汇报发言, 表态发言, …讲话. Materials (…材料) may be only handed in. */
export function isSpoken(title: string): boolean {
  return SPOKEN.test(bareTitle(title));
}
