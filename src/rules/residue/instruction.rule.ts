import type { ProseRule, Slip } from '../rule';
import { rangeOf, replacement } from '../slips';
import { joined } from '../wakes';

const BY =
  '(?:请|可|应|宜|须|需)?(?:根据|结合|按照?|依据|视|参照|对照)(?:本?(?:单位|部门|地区?|人|级|岗位))?(?:的)?(?:实际|具体|工作|自身|需要|情况)';
const DO = '(?:修改|删减|删除|增删|增减|填写|填报|补充|调整|完善|展开|细化|替换|选用|选择|取舍|撰写|编写|套用|改写)';
/** What a template says to its writer in brackets of its own: （可根据需要删减）, 【请结合本单位实际填写】. */
const HERE = '(?:此处|这里|此段|本段|该段|此部分|本部分|此句|以下内容?|以上内容?)';
const OPEN = '[（【(［[]';
const CLOSE = '[）】)］\\]]';
const NOT = '[^（）()【】[\\]［］。]';
/** （此处可补充典型事例）, （请在此输入内容）, （结合本部门工作谈）, （字数控制在500字以内）, （选填）. */
const SHORT = new RegExp(
  `${OPEN}${HERE}(?:可以?|应当?|需要?|请|宜|拟)?(?:再|适当|简要|具体|重点|另行)?(?:补充|填写|填入|写明|写|列出|列举|列|插入|添加|加入|举例|介绍|说明|概述|详述|阐述|省略|略去|略|删除|删去|根据[^（）()]{0,10}(?:增减|调整|修改|填写))${NOT}{0,16}${CLOSE}|` +
    `${OPEN}(?:请(?:在此|在这里|补充|填写|输入|插入|添加|列举)|(?:单击|点击|双击)(?:此处|这里|以)(?:添加|输入|编辑|插入))${NOT}{0,16}${CLOSE}|` +
    `${OPEN}(?:结合|联系)(?:本|自身|自己|各自|实际)${NOT}{0,10}(?:谈|写|说|阐述|展开|分析|撰写)${NOT}{0,6}${CLOSE}|` +
    `${OPEN}(?:本部分|全文|此处)?(?:字数|篇幅)(?:请?控制)?(?:在|为|约|不超过|不少于|要求)${NOT}{0,14}${CLOSE}|` +
    `${OPEN}(?:示例|范例|样例|例文|选填|必填|选写|可不写|可省略|可删除?|可略|删除此[行段句]|参考范文|范文|供参考|仅供参考|需核实|待核实|待确认|待定稿|此处略|以下略|从略|另附)${CLOSE}|` +
    `(?<=[。；！？]|^)注[：:](?:本段|以上|以下|此处|此段|本部分)(?:内容)?(?:仅供参考|供参考|为示例|请删除|可删除|可根据${NOT}{1,12}(?:修改|调整|增减))[。]?`,
  'g',
);
const TO_WRITER = new RegExp(
  `[（【(［[]${BY}[^（）()【】[\\]［］。]{0,16}${DO}[^（）()【】[\\]［］。]{0,6}[）】)］\\]]|` +
    `[（【(](?:以下|以上|此处|这里|此段|本段|该段|此部分|本部分|此句)(?:内容)?(?:为|是|系|仅供|可|供|请|应|宜|需|不适用)[^（）()【】。]{0,20}(?:示例|例子|范例|参考|略写|省略|省去|展开|删去|删除|修改|替换|选用|选择|简写|详写)[^（）()【】。]{0,4}[）】)]`,
  'g',
);

export const residueInstruction: ProseRule = {
  id: 'residue/instruction',
  title: '模板说明未删',
  why: '范文、模板里写给起草人看的说明，套用以后要删去，不能留在正文里。',
  advice: '照说明办完以后删去；本来就是写给收文单位的，可不改。',
  source: '惯例',
  severity: 'warning',
  moment: 'check',
  wake: joined(
    '（ 【 ( ［ [',
    '请 可 应 宜 须 需 根据 结合 按 依据 视 参照 对照 以下 以上 此 这里 本段 本部分 该段 单击 点击 双击 联系 字数 篇幅 全文 示 范 样 例 选 必 删 参 供 仅 需核 待 从略 另附',
  ).concat('注：', '注:'),
  find: ({ text, facts: { placeholders } }) =>
    [...text.matchAll(TO_WRITER), ...apart(text)].flatMap((match): readonly Slip[] => {
      const range = rangeOf(match);
      // What is read as a blank is told with the blanks.
      if (placeholders.some((one) => one.range.start < range.end && range.start < one.range.end)) return [];
      const isRound = /^[（(]/.test(match[0]);
      return [
        {
          range,
          message: `“${match[0]}”像是模板写给起草人的说明，请照办以后删去。`,
          ...(isRound && { severity: 'information' as const }),
          fixes: [replacement(range, '', false)],
        },
      ];
    }),
};

/** Those that the first pattern does not find. */
function apart(text: string): readonly RegExpExecArray[] {
  const found = [...text.matchAll(TO_WRITER)].map(rangeOf);
  return [...text.matchAll(SHORT)].filter((match) => {
    const { start, end } = rangeOf(match);
    return !found.some((one) => one.start < end && start < one.end);
  });
}
