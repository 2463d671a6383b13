/** Invented words that generated reports are made of. No place, body or slogan here exists. */

export const places = ['岚泽市', '澜溪区', '青梧县', '石桥铺镇', '望川街道', '云栖新区', '松湾乡', '南屿片区'] as const;

export const bodies = [
  '市营商服务中心',
  '区审批协调局',
  '县水利站',
  '镇便民大厅',
  '市数据应用专班',
  '各基层站所',
  '区企业联络办公室',
  '市城乡整治工作组',
] as const;

export const subjects = [
  '企业诉求办理',
  '老旧管网改造',
  '便民窗口建设',
  '粮食仓储整治',
  '基层减负',
  '道路养护',
  '技能培训',
  '河道清淤',
  '农机推广',
  '档案数字化',
] as const;

export const verbs = ['强化', '压实', '优化', '统筹', '推进', '细化', '聚焦', '完善', '夯实', '抓好'] as const;

export const objects = [
  '责任落实',
  '工作机制',
  '要素保障',
  '服务供给',
  '过程管理',
  '队伍建设',
  '风险排查',
  '监督检查',
  '成果转化',
  '作风转变',
] as const;

export const adverbs = ['扎实', '持续', '全面', '稳步', '从严', '有序', '主动', '系统'] as const;

export const quoted = ['一窗通办', '最多跑一次', '1+3', '三色管理', '早看窗', '480', '四进四问', '揭榜挂帅'] as const;

export const categories = ['咨询类', '审批类', '养老类', '惠企类', '环境类', '交通类', '教育类', '就业类'] as const;

/** Measure words that count things. */
export const counters = ['件', '项', '个', '家', '户', '处', '名', '场次', '人次', '份', '公里', '亩'] as const;

export const openings = [
  '根据会议安排，现将有关情况汇报如下：',
  '下面，我就一年来的工作作简要汇报。',
  '按照要求，现将今年以来的工作总结如下。',
] as const;

export const salutations = ['各位领导，同志们：', '尊敬的各位领导：', '各位代表：', '县委办公室：'] as const;

export const closings = [
  '以上汇报，如有不当，请批评指正。',
  '汇报完毕，谢谢大家！',
  '特此报告。',
  '我的发言结束了，谢谢！',
] as const;

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;
const places10 = ['千', '百', '十', ''] as const;

/**
 * The Chinese numeral of an integer from 1 to 9999, written without the project's own code, so that generated
 * labels do not depend on what they test.
 */
export function plainNumeral(value: number): string {
  const padded = String(value).padStart(4, '0');
  const parts = Array.from(padded, (digit, at) => (digit === '0' ? '零' : `${digits[Number(digit)]!}${places10[at]!}`));
  const joined = parts.join('').replace(/零{2,4}/gu, '零');
  return joined.replace(/^零|零$/gu, '').replace(/^一十/u, '十');
}
