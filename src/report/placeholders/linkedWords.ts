import type { BlankInLine, BlankKey } from './linkedContext';

const ASKING = /^(?:待填写?|待补充?|待定|待确认|请?填写|请?填入|此处填写)[：:，, ]?/;
/** These ask for another value in each place: every meeting has its date, every row its amount. */
const GENERAL =
  /^(?:姓名|名称|职务|职称|联系人|人员|日期|时间|年份|月份|年月日|时限|金额|数额|数量|数据|数字|数值|比例|占比|面积|人数|户数|总额|总数|内容|事项|标题|名单|要求|地点|地址|电话|编号|文号|序号|签名|签字|意见|情况|说明)?[一二三四五六七八九十\d]?$/;

/** The key of a blank that is named: `{{单位名称}}` is a variable, 【待填：单位】 and [会议名称] say what they are. */
export function wordsKey({ blank }: BlankInLine): BlankKey | undefined {
  const { text, kind } = blank;
  const [, variable] = /^\{\{(.*)\}\}$/.exec(text) ?? [];
  if (variable !== undefined) return { key: `variable ${variable.trim()}` };
  const [, words] = /^[【[［〔（(](.*)[】\]］〕）)]$/.exec(text) ?? [];
  if (words === undefined || kind === 'text' || /上年|[，。；]/.test(words)) return undefined;
  const noun = words.trim().replace(ASKING, '').trim();
  return GENERAL.test(noun) ? undefined : { key: `words ${kind} ${noun}`, once: kind === 'figure' };
}
