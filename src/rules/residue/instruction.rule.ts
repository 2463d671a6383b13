import type { ProseRule, Slip } from '../rule';
import { rangeOf, replacement } from '../slips';
import { joined } from '../wakes';

const BY =
  '(?:请|可|应|宜|须|需)?(?:根据|结合|按照?|依据|视|参照|对照)(?:本?(?:单位|部门|地区?|人|级|岗位))?(?:的)?(?:实际|具体|工作|自身|需要|情况)';
const DO = '(?:修改|删减|删除|增删|增减|填写|填报|补充|调整|完善|展开|细化|替换|选用|选择|取舍|撰写|编写|套用|改写)';
/** What a template says to its writer in brackets of its own: （可根据需要删减）, 【请结合本单位实际填写】. */
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
  wake: joined('（ 【 ( ［ [', '请 可 应 宜 须 需 根据 结合 按 依据 视 参照 对照 以下 以上 此 这里 本段 本部分 该段'),
  find: ({ text, facts: { placeholders } }) =>
    [...text.matchAll(TO_WRITER)].flatMap((match): readonly Slip[] => {
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
