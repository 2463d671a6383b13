import type { Paragraph, ParagraphFacts, Report } from '../report/model';
import { shift } from '../text/range';
import { cellsOf, contentOf, isDelimiter, type Cell, type Content } from './table';

/** One row below the head. */
export interface Row {
  readonly name: string;
  /** One for each column, the first among them. */
  readonly contents: readonly Content[];
  readonly kind: 'part' | 'total' | 'subtotal' | 'within';
}

/** A table whose rows have as many cells as its head. Offsets are relative to its first paragraph. */
export interface Table {
  readonly heads: readonly string[];
  readonly rows: readonly Row[];
  /** Rows of several levels stand below each other: which of them add up is a guess. */
  readonly nested: boolean;
}

/** A table with the place of the paragraph that it begins with. */
export interface PlacedTable {
  readonly table: Table;
  readonly start: number;
}

/** What was read of the rows that begin with one; it holds as long as all of them and their distances are the same. */
interface Kept {
  readonly rows: readonly ParagraphFacts[];
  readonly offsets: readonly number[];
  readonly measured: boolean;
  readonly table: Table | undefined;
}

const kept = new WeakMap<ParagraphFacts, Kept>();
const placed = new WeakMap<Report, readonly PlacedTable[]>();

/** The tables of a report in order; one in which nothing changed is the same object as in the report before. */
export function tablesOf(report: Report): readonly PlacedTable[] {
  let found = placed.get(report);
  if (found === undefined) placed.set(report, (found = readTables(report)));
  return found;
}

function readTables({ text, paragraphs }: Report): readonly PlacedTable[] {
  const found: PlacedTable[] = [];
  for (let from = 0; from < paragraphs.length; from += 1) {
    if (cellsOf(paragraphs[from]!.facts) === undefined) continue;
    let to = from + 1;
    while (to < paragraphs.length && continues(text, paragraphs, to)) to += 1;
    const table =
      to - from > 2
        ? tableOnce(paragraphs.slice(from, to), isMeasured(paragraphs[from - 1]?.facts.text ?? ''))
        : undefined;
    if (table) found.push({ table, start: paragraphs[from]!.range.start });
    from = to - 1;
  }
  return found;
}

/** A blank line ends a table. */
function continues(text: string, paragraphs: readonly Paragraph[], at: number): boolean {
  const { range, facts } = paragraphs[at]!;
  const between = text.slice(paragraphs[at - 1]!.range.end, range.start);
  return (between.length === 1 || between === '\r\n') && cellsOf(facts) !== undefined;
}

const MEASURES = /[元吨亩米升克度里顷]/;

/** Whether the line above a table says that all of it is money or a measure: 单位：万元. Its integers may be rounded. */
function isMeasured(line: string): boolean {
  const unit = /单位[：:]?(.{1,12})/.exec(line.slice(-40))?.[1] ?? '';
  return MEASURES.test(unit);
}

function tableOnce(rows: readonly Paragraph[], measured: boolean): Table | undefined {
  const [first] = rows;
  if (first === undefined) return undefined;
  const base = first.range.start;
  const before = kept.get(first.facts);
  const isSame =
    before?.rows.length === rows.length &&
    before.measured === measured &&
    rows.every(({ facts, range }, at) => facts === before.rows[at] && range.start - base === before.offsets[at]);
  if (isSame) return before.table;
  const facts = rows.map((row) => row.facts);
  const offsets = rows.map((row) => row.range.start - base);
  const table = tableOf(facts, offsets, measured);
  kept.set(first.facts, { rows: facts, offsets, measured, table });
  return table;
}

const MOST_ROWS = 500;

function tableOf(facts: readonly ParagraphFacts[], offsets: readonly number[], measured: boolean): Table | undefined {
  if (facts.length > MOST_ROWS) return undefined;
  const all = facts
    .map((row, at) => (cellsOf(row) ?? []).map((cell) => ({ ...cell, range: shift(cell.range, offsets[at] ?? 0) })))
    .filter((row) => !isDelimiter(row));
  const [head] = all;
  if (head === undefined || head.length < 2 || all.some((row) => row.length !== head.length)) return undefined;
  const first = all.findIndex((row) => row.slice(1).some(({ text }) => /^[-－−+]?\d/.test(text)));
  if (first < 1) return undefined;
  const heads = head.map((_, at) =>
    all
      .slice(0, first)
      .map((row) => row[at]?.text ?? '')
      .join(''),
  );
  const rows = all.slice(first).map((row) => rowOf(row, heads, measured));
  return { heads, rows, nested: isNested(rows) };
}

const TOTAL = /^(?:合计|总计|共计|总合计)(?:[（(].{0,8}[)）])?$/;

function rowOf(cells: readonly Cell[], heads: readonly string[], measured: boolean): Row {
  // A column of running numbers may stand before the names.
  const label = cells.slice(0, 2).map(({ text }) => text.replace(/[\s*]/g, '')).find((text) => text !== '' && !/^\d+$/.test(text)) ?? ''; // prettier-ignore
  const contents = cells.map((cell, at) => contentOf(cell, countsThings(heads[at] ?? '', measured)));
  const kind = TOTAL.test(label)
    ? 'total'
    : label === '小计'
      ? 'subtotal'
      : /^(?:其中|#)/.test(label)
        ? 'within'
        : 'part';
  return { name: label, contents, kind };
}

/** Rows of two forms of labels (一、 and 1.), or others below 其中 that may belong to it. */
function isNested(rows: readonly Row[]): boolean {
  const forms = new Set(rows.filter(({ kind }) => kind === 'part').map(({ name }) => formOf(name)));
  const after = rows.some(({ kind }, at) => kind === 'within' && rows[at + 1]?.kind === 'part');
  return forms.size > 1 || (after && rows.filter(({ kind }) => kind === 'within').length < 2 && rows.length > 4) || rows.some(({ kind }) => kind === 'subtotal'); // prettier-ignore
}

function formOf(name: string): string {
  return /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d{1,2}[.．、]|（\d{1,2}）|[-—])/.exec(name)?.[0].replace(/[一二三四五六七八九十\d]+/, '1') ?? ''; // prettier-ignore
}

const NO_SUM =
  /率|比|均|最|其中|占|增长|增幅|增速|涨幅|下降|序号|编号|排名|名次|位次|年份|年度|日期|时间|电话|备注|单价|标准|得分|分数|年龄|%|％|指数|系数|密度|浓度/;

/** Whether the values of a column can be added. */
export function addsUp(head: string): boolean {
  return head !== '' && !NO_SUM.test(head);
}

/** Whether integers below this head are exact; money and measures may be rounded. */
function countsThings(head: string, measured: boolean): boolean {
  const unit = /[（(]([^（()）]{1,8})[)）]/.exec(head)?.[1];
  return unit === undefined ? !measured && !/金额|投资|资金|收入|支出|产值|面积|产量/.test(head) : !MEASURES.test(unit);
}
