import type { Placeholder, PlaceholderKind } from '../model';
import { printedBefore } from './lastYear';

/** What the words of a blank say is due; a `shape` only where they print the figure that stood there before. */
export interface Asked {
  readonly kind?: PlaceholderKind;
  readonly unit?: string;
  readonly shape?: Placeholder['shape'];
}

/** 待填, 请填写…, …待核实: words that say of themselves that something is missing, in any bracket. */
const OPEN_BEGINNING =
  /^(?:待填|待补|待定|待核|待确认|待明确|待完善|待更新|待统计|待提供|(?:此处|这里|在此|请|请在此|请在此处)(?:填|补充|插入|写明|写入|输入|录入|列出|简述|概述|注明))/;
const OPEN_END = /(?:待填写?|待补充?|待核实|待定|待确认|待完善|待更新|待统计|待提供)[。！]?$/;
/** 其中2个项目选址待定 is information, not a blank. */
const STATES_A_FACT = /[\d，、]|其中|部分|尚|仍|还/;

/** Whether the words of a bracket say that they are to be replaced. `（请点击下载）` and `（附件待发）` do not. */
export function isStatedOpen(words: string): boolean {
  if (OPEN_BEGINNING.test(words)) return !/^待定(?:[^，。：:；]{1,})/.test(words);
  return words.length <= 12 && OPEN_END.test(words) && !STATES_A_FACT.test(words);
}

const FILL_VERB = /^(?:填写|填入|填报|录入|写明|概述|简述|简要|列明|分点)/;
const TELL_VERB = /^(?:说明|注明|明确|交代|补充|列出|描述|逐项|如实|如需|用一|导语|跟踪|面向|仅供|适用)/;

/** Whether the words tell the writer what to write there. `square`: in [ ], which official prose does not use otherwise. */
export function isInstruction(words: string, square: boolean): boolean {
  if (/[\dA-Za-z=＝]/.test(words)) return false;
  if (FILL_VERB.test(words)) return words.length > 3 && !/(?:说明|须知|要求|指南)$/.test(words);
  if (!square) return words.length >= 8 && /^(?:说明|注明|补充|列出|描述)/.test(words);
  return (TELL_VERB.test(words) && words.length >= 4) || (words.length >= 6 && words.endsWith('。'));
}

const NAME_NOUN =
  '名称|单位|机关|部门|机构|主体|姓名|联系人|负责人|主持人|记录人|审核人|签发人|起草人|提案人|承办人|人员|职务|职称|领导|对象|地点|地址|专业|领域|会议|公司|企业|地区|区域';
const DATE_NOUN = '日期|时间|年份|年度|月份|时限|期限|时间范围|年月日|届次';
const FIGURE_NOUN = '金额|数额|数量|数据|数字|数值|比例|百分比|占比|面积|人数|户数|件数|总额|总数';
const NUMBER_NOUN = '文号|字号|发文字号|令号|编号|期号';
const TEXT_NOUN =
  '内容|事项|标题|题目|主题|议题|条件|流程|要求|依据|目的|原因|背景|名单|方案|措施|做法|任务|信息点?|信息|说明|描述|文字|来源|意见|概述|情况|职责|成效|问题|建议|电话|手机号?|手机号码|邮箱|署名|落款|事由|法规|办法|制度|项目|活动|边界';
const SLOT_NOUN = new RegExp(
  `(?:${NAME_NOUN}|${DATE_NOUN}|${FIGURE_NOUN}|${NUMBER_NOUN}|${TEXT_NOUN})[一二三四五六七八九十\\d]?$`,
);
/** Words before a slot's noun that leave it general: 发文单位 asks for any, 预算单位 is a term. */
const GENERAL =
  '(?:(?:具体|主要|相关|有关|某|原|现|拟任?|新任?|发文|主送|抄送|来文|受文|收文|成文|签发|发布|印发|落款|署名|报送|汇报|提请|批复|承办|主办|牵头|责任|起草|审议|上级|下级|会议|活动|项目|系统|文件|附件|事项|单位|机关|部门|工作|申报|登记管理|提案|决定|批复|通告|公告|决议|通报|议定|请示|固定|联系|姓名|号召|总体|本)/?){0,4}';
const GENERAL_SLOT = new RegExp(
  `^(?:具体[\\u4e00-\\u9fff]{2,6}|${GENERAL}(?:${NAME_NOUN}|${DATE_NOUN}|${FIGURE_NOUN}|${NUMBER_NOUN}|内容|事项|意见|标题|概述|事由概述))$`,
);
/** Words of web pages and of editors that stand in brackets and are no blanks. */
const NO_SLOT = /^(?:(?:编者按|注|记者|摘要|关键词|正文|附件)$|返回|收藏|打印|关闭|查看|字体|分享|点击|下载)/;

/**
 * Whether words in a bracket name what belongs there. `any`: by their noun alone (in [ ]); `short`: a short noun phrase
 * within a sentence (in 【】); `exact`: general words only, where a term or a heading might stand as well.
 */
export function isSlotName(words: string, how: 'any' | 'short' | 'exact'): boolean {
  if (NO_SLOT.test(words) || /[，。；：:=＝+＋×%％<>]/.test(words)) return false;
  if (how === 'exact') return words.length <= 16 && GENERAL_SLOT.test(words);
  if (how === 'short') return words.length <= 10 && (SLOT_NOUN.test(words) || /^具体/.test(words));
  return words.length <= 30 && (SLOT_NOUN.test(words) || /^具体/.test(words));
}

const ending = (nouns: string): RegExp => new RegExp(`(?:${nouns})$`);
const KIND_BY_NOUN: readonly (readonly [RegExp, { readonly kind: PlaceholderKind }])[] = [
  [ending(DATE_NOUN), { kind: 'date' }],
  [ending(NUMBER_NOUN), { kind: 'documentNumber' }],
  [ending(FIGURE_NOUN), { kind: 'figure' }],
  [ending(NAME_NOUN), { kind: 'name' }],
  [ending(TEXT_NOUN), { kind: 'text' }],
];

/** What the words of a blank ask for, where they say so; an instruction asks for text. */
export function asksFor(words: string): Asked {
  const before = printedBefore(words);
  if (before !== undefined) {
    const { unit, shape } = before;
    return { kind: 'figure', ...(unit === undefined ? {} : { unit }), shape };
  }
  if (isInstruction(words, true) || (/^(?:此处|这里|在此|请)/.test(words) && words.length > 12))
    return { kind: 'text' };
  const noun = words.replace(OPEN_END, '').replace(/[一二三四五六七八九十\d]$/, '');
  return { ...KIND_BY_NOUN.find(([ending]) => ending.test(noun))?.[1] };
}
