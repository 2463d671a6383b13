/** The groups of rules, in the order in which they are shown, with what a group looks at. Published: ids begin with them. */
export const GROUPS = {
  statistics: '数据',
  placeholder: '待填与脱敏',
  residue: '残留',
  numbering: '序号与照应',
  punctuation: '标点',
  numeral: '数字与日期',
  wording: '用词',
  form: '公文格式',
  genre: '文种',
  library: '共享库',
} as const;

export type Group = keyof typeof GROUPS;

/** The group that an id begins with; undefined where there is no such group. */
export function groupOf(id: string): Group | undefined {
  const name = id.slice(0, Math.max(0, id.indexOf('/')));
  return Object.hasOwn(GROUPS, name) ? (name as Group) : undefined;
}
