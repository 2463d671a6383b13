import type { Table } from '../tables/table';
import { COLUMNS, type Column } from './columns';

const WIDTHS: Readonly<Record<Column, number>> = {
  规范提法: 32,
  误写: 32,
  全称: 28,
  简称: 16,
  固定顺序: 40,
  领导姓名职务: 28,
  生效: 14,
  失效: 14,
};

/** A 口径表 without a row: what is right is the office's to say. */
export const emptyTermTable: Table = {
  name: '口径',
  columns: [...COLUMNS.map((title) => ({ title, width: WIDTHS[title] })), { title: '备注', width: 24 }],
  rows: [],
};
