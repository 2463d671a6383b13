import type { Step } from './steps';

/**
 * What tells that words name a section of this report: what stands directly before them (见, 前述, 本办法; 按照 and the
 * like only where it suffices), or behind them (所述). Words of a document before them say that they are another's:
 * 《条例》第三条, 意见第三部分.
 */
export interface Cue {
  /** Where a section must stand to be meant: before or behind the words. */
  readonly direction?: 'before' | 'behind';
}

const LONGEST_CUE = 8;
/** How far back in the sentence the name of another document is looked for. */
const LOOK_BACK = 60;
/** 意见, 可见, 常见: words that end with 见 and do not point. */
const SEE = /(?:^|[^意可听看常罕预成偏会接高主短远少再卓])见$|(?:参阅|参看|参照|对照|详阅)$/;
const BACK = /(?:前述|上述|前文|上文|前面|上面)(?:的|中|中的|所述|所列|里的)?$/;
const FORTH = /(?:下述|下文|后文|下面|后面)(?:的|中|中的|里的)?$/;
const OWN =
  /本(?:报告|文|文件|材料|汇报|总结|方案|意见|通知|计划|规划|要点|办法|规定|细则|条例|章程|规则|章|节|条)(?:的|中|中的)?$/;
const BY = /(?:按照|依照|根据|依据|按|如|在|结合|违反)$/;
/** What says behind a bracket, which is also a label, that it is meant as a name. */
const BEHIND_BRACKET = /^[项点条]?(?:中|里)?(?:所|的|规定|要求|明确|提到|列)/;
const TOLD = /^[项点条]?(?:中|里)?(?:已|曾|前面|前文)?(?:所[述列说提指定称讲示]|提到|提及|讲到|说到|述及|列出|列明)/;
const CLAUSE_BEGINS = /(?:^|[，。；：、！？,;:!?（("“\s])$/;
const ANOTHERS = /》[^。！？]*$/;
/** 通知附件2, the attachments of another text; also 相关附件, 各附件, which name none. */
const NOT_OUR_ATTACHMENT =
  /(?:[》号的该其此各全原]|通知|文件|意见|方案|办法|规定|条例|细则|标准|合同|协议|决定|决议|公告|请示|批复|指南|计划|规划|纲要|报告|来函|邮件|相关|有关|其他|以上|电子|所有|一并)$/;

/** The cue for a step that stands at `start`, where `end` is the end of its last inner step; undefined: no reference. */
export function cueAt(text: string, step: Step, end: number): Cue | undefined {
  // 见“第三部分”, 见 附件1.
  let start = step.range.start;
  while (start > 0 && ' \u3000“"*'.includes(text.charAt(start - 1))) start -= 1;
  const before = text.slice(Math.max(0, start - LONGEST_CUE), start);
  const after = text.slice(end, end + LONGEST_CUE);
  if (BACK.test(before)) return { direction: 'before' };
  if (FORTH.test(before)) return step.form === 'point' ? undefined : { direction: 'behind' };
  // 第二点 alone is a point of whatever was told last.
  if (step.form === 'point') return undefined;
  if (SEE.test(before) || OWN.test(before)) return {};
  if (step.form === 'attachment') {
    return step.number > 0 && !NOT_OUR_ATTACHMENT.test(before) ? {} : undefined;
  }
  if (ANOTHERS.test(text.slice(Math.max(0, start - LOOK_BACK), start))) return undefined;
  if (BY.test(before)) return step.form === 'division' || BEHIND_BRACKET.test(after) ? {} : undefined;
  return CLAUSE_BEGINS.test(before) && TOLD.test(after) ? {} : undefined;
}
