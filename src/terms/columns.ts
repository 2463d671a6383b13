/** The columns of a 口径表, as its first row names them. */
export const COLUMNS = ['规范提法', '误写', '全称', '简称', '固定顺序', '领导姓名职务', '生效', '失效'] as const;
export type Column = (typeof COLUMNS)[number];

/** Other words for the same. */
const ALIASES: Readonly<Record<string, Column>> = {
  规范表述: '规范提法',
  生效日期: '生效',
  生效时间: '生效',
  失效日期: '失效',
  失效时间: '失效',
};
/** What an office notes beside; nothing of it is read. */
const NOTES = new Set(['序号', '编号', '类别', '备注', '说明', '来源', '依据']);

/** The column that a heading names: `note` for one that is not read, undefined for one that nobody knows. */
export function columnNamed(heading: string): Column | 'note' | undefined {
  const name = heading.replace(/\s+/g, '').replace(/[（(].{0,40}[）)]$/, '');
  if (NOTES.has(name)) return 'note';
  return COLUMNS.find((column) => column === name) ?? (Object.hasOwn(ALIASES, name) ? ALIASES[name] : undefined);
}
