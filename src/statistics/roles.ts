const ROLES: Readonly<Record<string, string>> = {
  part: '部分',
  total: '总数',
  parts: '分项',
  shares: '占比',
  now: '本期',
  before: '上期',
  change: '增减',
  actual: '完成',
  target: '任务',
  from: '原值',
  to: '现值',
  times: '倍数',
  count: '数量',
  each: '每个',
  first: '首年',
  last: '末年',
  since: '起始年',
  until: '截止年',
  items: '所列',
  values: '数据',
  names: '名称',
  other: '另一处',
  more: '被减数',
  less: '减数',
  rise: '上升',
  fall: '下降',
  years: '年数',
};

/** Every name that our formulas use; a test asks for a new one's word. */
export const roleNames: readonly string[] = Object.keys(ROLES);

/** What an operand is called on the screen, by its name in the formula; a name of a team's own formula is its own. */
export function roleText(name: string): string {
  return Object.hasOwn(ROLES, name) ? (ROLES[name] ?? '') : name;
}
