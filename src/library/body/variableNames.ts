import { toHalfWidth } from '../../text/characters';

/** Words that the day gives. */
const DATES = ['日期', '日期（汉字）', '年', '年（汉字）', '月', '日'] as const;
/** Words that the place in the report gives: the next point's number, and its whole label. */
const SERIES = ['序号', '同段标签'] as const;
/** Words of the document, asked once and remembered. */
export const documentNames = ['单位', '主送', '署名', '会议名称'] as const;
export type DocumentName = (typeof documentNames)[number];

/** The names that have a meaning of their own; every other name is a blank. */
export const reservedNames = [...DATES, ...SERIES, ...documentNames] as const;
export type ReservedName = (typeof reservedNames)[number];

/** The editor's own variables that a phrase may use: what the clock gives, and what only the editor knows. */
const OF_EDITOR = new Set([
  ...['CURRENT_YEAR', 'CURRENT_YEAR_SHORT', 'CURRENT_MONTH', 'CURRENT_DATE', 'CURRENT_HOUR', 'CURRENT_MINUTE'],
  ...['TM_SELECTED_TEXT', 'TM_CURRENT_LINE', 'TM_CURRENT_WORD', 'TM_FILENAME', 'TM_FILENAME_BASE', 'CLIPBOARD'],
]);

export function isOfEditor(name: string): boolean {
  return OF_EDITOR.has(name);
}

const CANONICAL: ReadonlyMap<string, string> = new Map(reservedNames.map((name) => [toHalfWidth(name), name]));

/** A name as it is compared: without blanks around it, 日期(汉字) as 日期（汉字）. */
export function canonicalName(name: string): string {
  const trimmed = name.trim();
  return CANONICAL.get(toHalfWidth(trimmed).replace(/\s+/g, '')) ?? trimmed;
}

/** Why a variable of a text cannot be called so; undefined where it can. */
export function variableNameProblem(name: string): string | undefined {
  if (name === '') return '“{{”和“}}”之间要写名称，如{{单位}}，或几个选项，如{{甲|乙}}';
  return name.length > LONGEST_NAME ? `名称太长，最多${LONGEST_NAME}个字` : undefined;
}

export const LONGEST_NAME = 30;
