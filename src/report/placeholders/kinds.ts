import { isDigit, isHan, isLatin } from '../../text/characters';
import type { TextRange } from '../../text/range';
import type { Mask } from './masks';
import type { PlaceholderKind } from '../model';
import { bodyAt, placeAt, titleAt } from './nameSuffixes';
import { isDatePart } from './dates';
import { unitAfter } from './units';

/** What is to be filled in, with the unit of a figure where one follows. */
export interface Purpose {
  readonly kind: PlaceholderKind;
  readonly unit?: string;
}

/** A number is due behind these, whatever follows. */
const NUMBER_DUE =
  /(?:占|达|达到|共|共计|总计|合计|约|近|超|超过|突破|增长|下降|减少|增加|提高|上升|回落|增幅|降幅|排名|位列|第|每|至少|最多|不少于|不低于|不超过|同比|环比|比上年)$/;
/** The name of a quantity, as it labels a blank: `金额：____`, `完成率为**`. */
const QUANTITY_LABEL =
  /(?:金额|数量|人数|户数|面积|比例|占比|总量|总额|单价|合计|小计|[率数额量值])(?:为|是|达|：|:| )$/;
/** Verbs that take a counted object: `出台**条`, `查处**起`. */
const COUNTING_VERB =
  /(?:完成|新增|累计|实现|安排|设|设立|建成|新建|改造|整治|排查|查处|办理|化解|解决|开展|召开|举办|组织|培训|发放|走访|检查|处理|出动|调动|抽调|配备|收集|征集|发现|整改|移送|受理|办结|评选|表彰|覆盖|涉及|建立|打造|培育|引进|签约|开工|竣工|实施|制定|出台|印发|等|全部|其中|为|有|得|按|用|于|：)$/;
/** What is found and settled by the 处 and 所: behind these they are counted, elsewhere they end an office's name. */
const TALLIED =
  /(?:隐患|问题|违建|点位|线索|缺陷|漏洞|整改|整治|排查|发现|查处|拆除|修复|治理|消除|处置|化解|新建|建成|改造|改建|完成|新增)$/;
const NUMBER_LABEL = /(?:编号|文号|字号|案号|证号|批号|代码|号码)(?:为|是)?[：:]? ?[A-Za-z0-9-]{0,12}$/;
const ADDRESS_BEFORE = /(?:[路街巷弄里道村区园楼座栋幢号]|大厦|大院|胡同|小区|办公楼|单元)$/;
const CONTACT = /(?:电话|手机|传真|热线|邮编|邮箱|账号|帐号|身份证号?码?|银行卡号?|网址|微信)[：:为]? ?$/;
/** What a line to write on is labelled with where a person, a body or a place is asked for. */
const NAME_LABEL =
  /(?:姓名|名称|单位|机关|部门|公司|[甲乙丙]方|联系人|负责人|主持人|主持|记录人?|出席|列席|参会人员|人员|地点|地址|单位（盖章）|职务|签字|签名|同志)(?:（[^（）]{1,6}）)?[：:为]? ?$/;
/** More of the same mark than any name has letters: words are due. */
const LONGEST_NAME = 6;

function isEdge(text: string, at: number): boolean {
  return at >= text.length || (!isHan(text, at) && !isDigit(text, at) && !isLatin(text, at));
}

/** `**件`, `达**，`, `第**`: the unit, or '' where the number stands without one; undefined: no figure is due. */
function figureUnit(text: string, mask: TextRange, before: string): string | undefined {
  // `××.51亿元`, `**0.9%`: the rest of the number is printed. `**60件实事` is a name before a number.
  const rest = /^(?:\d{0,6}[.．]\d{1,4}|\d{1,6}(?=元|[%％]))/.exec(text.slice(mask.end, mask.end + 12));
  if (rest !== null) return unitAfter(text, mask.end + rest[0].length)?.unit ?? '';
  const due = NUMBER_DUE.test(before);
  const unit = unitAfter(text, mask.end);
  if (unit?.force === 'sure' || (unit !== undefined && due)) return unit.unit;
  if (unit?.force === 'name' && /^[处所口]$/.test(unit.unit) && isEdge(text, unit.end) && TALLIED.test(before))
    return unit.unit;
  if (unit?.force === 'likely') {
    if (COUNTING_VERB.test(before) || (isEdge(text, unit.end) && !/[在从自由对向]$/.test(before))) return unit.unit;
  }
  if (due || QUANTITY_LABEL.test(before))
    return isEdge(text, mask.end) && text.charAt(mask.end) !== '“' ? '' : undefined;
  return undefined;
}

function isNumberOfDocument(text: string, mask: TextRange, before: string): boolean {
  if (NUMBER_LABEL.test(before)) return true;
  if (!/^ ?号/.test(text.slice(mask.end, mask.end + 2))) return false;
  return (
    /[第字〕】\]］）)] ?$/.test(before) || /^ ?号(?:文|令|公告|通知|通告)/.test(text.slice(mask.end, mask.end + 6))
  );
}

/** Numbers that are no figures of a statistic: of houses, telephones and lists, and those of which a part is printed. */
function isOtherNumber(text: string, mask: TextRange, before: string): boolean {
  const after = text.slice(mask.end, mask.end + 3);
  if (/^ ?(?:号|楼|室|栋|幢|座|单元|弄|层)/.test(after) && (ADDRESS_BEFORE.test(before) || /^ ?[号室弄]/.test(after)))
    return true;
  if (CONTACT.test(before) || /附[件表] ?$/.test(before)) return true;
  if (isDigit(text, mask.start - 1) && isDigit(text, mask.end)) return true;
  if (mask.end - mask.start > 1) return false;
  return /^[、.．]/.test(after) || (/[（(]$/.test(before) && /^[）)]/.test(after)) || /(?:^|\D)[.．]$/.test(before);
}

function isNameDue(text: string, mask: TextRange, before: string): boolean {
  const named = titleAt(text, mask.end) ?? placeAt(text, mask.end) ?? bodyAt(text, mask.end);
  return named !== undefined || NAME_LABEL.test(before);
}

/**
 * What a blank stands for, by what surrounds it: number of a document, date, figure, name; a mask without any hint is a
 * name, as masks without one nearly always are, a line to write on is words. `***件` in a list of places may be name and
 * figure in one: it counts as the figure.
 */
export function purposeOf(text: string, blank: TextRange, mask: Mask | undefined, inDocumentNumber: boolean): Purpose {
  const before = text.slice(Math.max(0, blank.start - 16), blank.start);
  if (inDocumentNumber || isNumberOfDocument(text, blank, before)) return { kind: 'documentNumber' };
  if (isDatePart(text, mask ?? { ...blank, family: 'line', digits: 4, decimals: 0 })) return { kind: 'date' };
  const unit = figureUnit(text, blank, before);
  const other = isOtherNumber(text, blank, before);
  if (unit !== undefined && !(other && /^[楼室栋幢座弄层]$/.test(unit)))
    return unit === '' ? { kind: 'figure' } : { kind: 'figure', unit };
  if (mask !== undefined && mask.decimals > 0) return { kind: 'figure' };
  if (other) return { kind: 'text' };
  if (isNameDue(text, blank, before)) return { kind: 'name' };
  const length = mask?.digits ?? blank.end - blank.start;
  return { kind: mask === undefined || mask.family === 'line' || length >= LONGEST_NAME ? 'text' : 'name' };
}
