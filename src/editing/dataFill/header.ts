import type { Cells } from '../../tables/table';
import { plain } from '../../text/characters';
import { quantityOf, unitOf } from './quantity';

/** What stands above a column: its name, and the unit in brackets behind it. */
export interface Title {
  readonly name: string;
  readonly unit?: string;
}

/** How a sheet is laid out. */
export interface Header {
  readonly titles: readonly Title[];
  /** The first row with values. */
  readonly below: number;
  /** 单位：万元 above the table; empty where it says none. */
  readonly unit: string;
  readonly unitColumn?: number;
  /** Where it is a list of names with one value each. */
  readonly list?: {
    readonly labels: readonly number[];
    readonly values: readonly number[];
    readonly names: ReadonlyMap<number, string>;
  };
}

const NAMES: ReadonlySet<string> = new Set(['名称', '指标', '指标名称', '项目', '项目名称', '数据项', '数据名称', 'name']); // prettier-ignore
const VALUES: ReadonlySet<string> = new Set(['数值', '数据', '值', '数量', '数', '本期', '本期数', '完成数', '金额', 'value']); // prettier-ignore
const UNITS: ReadonlySet<string> = new Set(['单位', '计量单位', 'unit']);
/** A title, a date and a unit may stand above the table. */
const FURTHEST = 20;
/** A title that spans several rows stands in each of them. */
const MOST_HEADERS = 4;
const UNIT_BEHIND = /^(.{1,60}?)\s?[(（【[](?:单位[:：])?([^()（）【】[\]]{1,10})[)）】\]]$/;
const UNIT_ABOVE = /^[(（]?(?:计量)?单位[:：](.{1,8}?)[)）]?$/;

/** Finds the row of titles, or undefined in a sheet in which nothing could have a name. */
export function readHeader(cells: Cells): Header | undefined {
  const top = topRow(cells);
  if (top === undefined) return undefined;
  const unit = unitAbove(cells, top);
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const bare = bareList(cells, top, width);
  if (bare) return { titles: [], below: top, unit, ...bare };
  const below = lastHeader(cells, top) + 1;
  const titles = Array.from({ length: width }, (_, column) => titleOf(cells.slice(top, below), column));
  const column = (words: ReadonlySet<string>): number => titles.findIndex(({ name }) => words.has(plain(name)));
  const [name, value, unitAt] = [column(NAMES), column(VALUES), column(UNITS)];
  const list = name >= 0 && value >= 0 ? { labels: [name], values: [value], names: new Map<number, string>() } : undefined; // prettier-ignore
  return { titles, below, unit, ...(unitAt < 0 ? {} : { unitColumn: unitAt }), ...(list ? { list } : {}) };
}

/** The first row with two different texts: what spans the table is its title. A table of one column begins at its first text. */
function topRow(cells: Cells): number | undefined {
  const texts = cells
    .slice(0, FURTHEST)
    .map((row) => new Set(row.map((text) => text.trim()).filter((text) => text !== '')));
  const wide = texts.findIndex((row) => row.size > 1);
  if (wide >= 0) return wide;
  const any = texts.findIndex((row) => row.size > 0);
  return any < 0 ? undefined : any;
}

function unitAbove(cells: Cells, top: number): string {
  for (const text of cells.slice(0, top).flat()) {
    const [, unit] = UNIT_ABOVE.exec(text.trim().slice(0, 20)) ?? [];
    if (unit !== undefined && unitOf(unit)) return unit;
  }
  return '';
}

/** 受理,120,件 without any titles. */
function bareList(cells: Cells, top: number, width: number): Pick<Header, 'list' | 'unitColumn'> | undefined {
  const [name = '', value = '', unit = ''] = cells[top]!;
  if (width > 3 || quantityOf(name) || !quantityOf(value) || (unit.trim() !== '' && !unitOf(unit))) return undefined;
  const list = { labels: [0], values: [1], names: new Map<number, string>() };
  return width === 3 ? { list, unitColumn: 2 } : { list };
}

/** Below a row of groups stands one of their parts, where the first title is the same or goes on. */
function lastHeader(cells: Cells, top: number): number {
  const first = (row: number): string => plain(cells[row]?.[0] ?? '');
  let last = top;
  while (
    last + 2 < cells.length &&
    last - top + 1 < MOST_HEADERS &&
    first(last + 1) === first(top) &&
    first(top) !== '' &&
    !cells[last + 1]!.some((text) => quantityOf(text))
  ) {
    last += 1;
  }
  return last;
}

function titleOf(rows: Cells, column: number): Title {
  const parts = [...new Set(rows.map((row) => (row[column] ?? '').trim()).filter((text) => text !== ''))];
  const text = parts.join(' ').replace(/\s+/g, ' ');
  const [, name, unit] = UNIT_BEHIND.exec(text.slice(0, 80)) ?? [];
  return name !== undefined && unit !== undefined && unitOf(unit) ? { name, unit } : { name: text };
}
