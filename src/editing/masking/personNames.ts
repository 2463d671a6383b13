import { endsWithTitle, SURNAMES, titleAt } from '../../report/placeholders/nameSuffixes';
import type { FoundName } from './placeNames';

/** Surnames of two characters, as a name of three or four begins. */
const DOUBLE = '欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|夏侯';
/** What no given name is written with: particles, measure words, and what names of offices are made of. */
const NOT_GIVEN =
  '的了在对向和与及由从到于为是将把等被让使给各全我本该此每这那的名位个些员党委政府局部厅处科室站所长任副总书记主席市县区镇乡村省级机关组织第两几多干群人民工作同各面法别且后前上下中内外种类项件次查摄';
const GIVEN = `[^${NOT_GIVEN}\\P{Script=Han}]`;
const SURNAME = `(?:${DOUBLE}|[${SURNAMES}])`;
const FULL = new RegExp(`${SURNAME}${GIVEN}{1,2}`, 'uy');
/** Surnames that are as often particles and verbs: only a full name counts behind them. */
export const LOOSE_SURNAME = /^[任向于何方万白金石常史高马江严武戴于江贺]/;
/** Whether characters may be a surname and a given name, as far as their characters say. */
export function mayBeFullName(text: string): boolean {
  return fullNameAt(text, 0)?.length === text.length && !WELL_KNOWN.test(text);
}

/** Titles that a whole group has: 金融专家, 党代表. */
const GROUP_TITLE = /^(?:代表|专家|委员|记者|教师|医生|参赞|常委|队长|站长|组长|经理|教授)$/;
/** Persons of history and models whom everyone names. */
const WELL_KNOWN =
  /^(?:毛泽东|周恩来|刘少奇|朱德|邓小平|陈云|江泽民|胡锦涛|雷锋|焦裕禄|孔繁森|杨善洲|黄文秀|黄大年|张富清|张桂梅|王继才|谷文昌|廖俊波|白求恩|马克思|列宁)/;
/** A name stands behind these: labels of a meeting's record, of a signature. */
const LABEL =
  /(?:联系人|姓名|负责人|责任人|主持人?|记录人?|签发人?|汇报人|发言人|报告人|起草人|审核人|经办人|带队领导|出席|列席)[：:][ \u3000]*/g;
/** Behind a full name that follows its title: a mark, or what a person does. */
const BEHIND = /^(?:同志|[，。；、：:）)”》\s]|$|[在到对率带主出强指要表作赴就向同与和说讲参深调听检看])/;
const BEFORE_SURNAME = /[\u4e00-\u9fff]/;
const OPENS =
  /[的由请与和及、向对给让]$|(?:尊敬的|欢迎|感谢|根据|按照|邀请)$|(?:[\u4e00-\u9fff]{2}[县区市镇乡村局]|[省市州县区旗党]委|街道|社区|委员会)$/;

function fullNameAt(text: string, at: number): string | undefined {
  FULL.lastIndex = at;
  return FULL.exec(text)?.[0];
}

/** 王局长, 张三同志, 欧阳县长: a surname or a name with the title behind it. */
function titledAt(text: string, at: number): FoundName | undefined {
  const name = fullNameAt(text, at);
  const free = !BEFORE_SURNAME.test(text.charAt(at - 1)) || OPENS.test(text.slice(Math.max(0, at - 3), at));
  for (const length of name === undefined ? [] : [name.length, name.length - 1]) {
    if (length < 2) continue;
    const title = titleAt(text, at + length);
    if (title === undefined || GROUP_TITLE.test(title)) continue;
    if (title === '同志' || free || endsWithTitle(text, at)) return { stem: text.slice(at, at + length), start: at };
  }
  const surname = new RegExp(SURNAME, 'uy');
  surname.lastIndex = at;
  const family = surname.exec(text)?.[0] ?? '';
  const title = titleAt(text, at + family.length);
  if (family === '' || title === undefined || GROUP_TITLE.test(title) || !free || LOOSE_SURNAME.test(family))
    return undefined;
  return { stem: family + title, start: at, kept: title };
}

/** 省委书记张三, 局长李四: a full name behind its title. */
function behindTitle(text: string, at: number): FoundName | undefined {
  if (!endsWithTitle(text, at)) return undefined;
  const name = fullNameAt(text, at);
  if (name === undefined) return undefined;
  const length = [name.length, name.length - 1].find(
    (each) => each > 1 && BEHIND.test(text.slice(at + each, at + each + 2)),
  );
  return length === undefined ? undefined : { stem: text.slice(at, at + length), start: at };
}

/** The names of persons, each where its title or a label tells it to be one. Of 王局长 the stem is the whole. */
export function personNames(text: string): readonly FoundName[] {
  const found: FoundName[] = [];
  const surnames = new RegExp(SURNAME, 'gu');
  for (let match = surnames.exec(text); match !== null; match = surnames.exec(text)) {
    const name = titledAt(text, match.index) ?? behindTitle(text, match.index);
    if (name !== undefined && !WELL_KNOWN.test(name.stem)) found.push(name);
  }
  for (const { 0: label, index } of text.matchAll(LABEL)) {
    const start = index + label.length;
    const name = fullNameAt(text, start);
    if (name !== undefined && BEHIND.test(text.slice(start + name.length, start + name.length + 2)))
      found.push({ stem: name, start });
  }
  return found;
}
