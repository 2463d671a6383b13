import type { Day } from '../text/day';

/** The files of a library that are its 口径表, where it does not list others. */
export const TERM_FILES = ['口径.xlsx', '口径.csv'] as const;

/** Where a row of a 口径表 stands, for whoever wants to look it up. */
export interface TermSource {
  /** The file, its path inside the library. */
  readonly file: string;
  /** Empty for a file that has no sheets. */
  readonly sheet: string;
  /** Counted from 1, as spreadsheets do. */
  readonly row: number;
}

/** What an office has agreed on, in one row of its 口径表. What a row does not say is empty or absent. */
export interface TermRow {
  /** 规范提法; several where any of them is right. */
  readonly right: readonly string[];
  /** 误写. */
  readonly wrong: readonly string[];
  /** 全称. */
  readonly full?: string;
  /** 简称. */
  readonly short: readonly string[];
  /** 固定顺序: names in the order in which they are listed. */
  readonly order: readonly string[];
  /** 领导姓名职务. */
  readonly leader?: { readonly name: string; readonly posts: readonly string[] };
  /** 生效 and 失效: the first and the last day on which the row counts. */
  readonly from?: Day;
  readonly until?: Day;
  readonly source: TermSource;
}

/** A 口径表 as it was read. Immutable. */
export interface TermTable {
  /** The file, its path inside the library. */
  readonly path: string;
  readonly rows: readonly TermRow[];
}

/** 口径.xlsx“口径”第3行. */
export function sourceText({ file, sheet, row }: TermSource): string {
  return `${file}${sheet === '' ? '' : `“${sheet}”`}第${row}行`;
}
