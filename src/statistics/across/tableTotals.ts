import { formula } from '../formula';
import { shiftedStatement } from '../items';
import type { Quantity } from '../passage';
import type { Reading } from '../reading';
import type { Statement } from '../relation';
import { addsUp, tablesOf, type Row, type Table } from '../tables';
import { judge } from '../verdict';

const FORMULA = formula('sum(parts)');
const kept = new WeakMap<Table, readonly Statement[]>();

/**
 * The totals of tables: of a column in the row 合计, of a row in the column 合计. Rates, averages, shares and rows of 其中
 * add up to nothing. Offsets are those of the text.
 */
export function tableTotals({ report }: Reading): readonly Statement[] {
  return tablesOf(report).flatMap(({ table, start }) => {
    let own = kept.get(table);
    if (own === undefined) kept.set(table, (own = statementsOf(table)));
    return own.map((statement) => shiftedStatement(statement, start));
  });
}

function statementsOf(table: Table): readonly Statement[] {
  return [...trusted(columnTotals(table), table.nested), ...trusted(rowTotals(table), false)];
}

/** Where most totals of a table do not agree, it is built otherwise than it was read. */
function trusted(statements: readonly Statement[], nested: boolean): readonly Statement[] {
  const wrong = statements.filter((each) => judge(each).verdict === 'violated').length;
  const isDoubtful = nested || (wrong > 1 && wrong * 2 > statements.length);
  return isDoubtful ? statements.map((each) => ({ ...each, tentative: true })) : statements;
}

function columnTotals({ heads, rows }: Table): readonly Statement[] {
  const totals = rows.filter(({ kind }) => kind === 'total');
  const at = rows.findIndex(({ kind }) => kind === 'total');
  const [total] = totals;
  if (total === undefined || totals.length > 1 || (at > 0 && at < rows.length - 1)) return [];
  const subtotals = rows.filter(({ kind }) => kind === 'subtotal');
  const parts = subtotals.length > 0 ? subtotals : rows.filter(({ kind }) => kind === 'part');
  return heads.flatMap(
    (head, column) =>
    column > 0 && addsUp(head) ? statement(parts.map((row) => row.contents[column]), total.contents[column]) : [], // prettier-ignore
  );
}

function rowTotals({ heads, rows }: Table): readonly Statement[] {
  const at = heads.findIndex((head) => /^(?:合\s*计|总\s*计|小\s*计|共计|总数)(?:[（(].{0,8}[)）])?$/.test(head));
  const last = heads.length - 1;
  const columns = heads.flatMap((head, column) => (column > 0 && column !== at && addsUp(head) && isValue(rows, column) ? [column] : [])); // prettier-ignore
  const isOutermost = at === last || (at > 0 && columns.every((column) => column > at));
  if (at < 1 || !isOutermost || columns.length < 2 || new Set(columns.map((column) => unitOf(heads[column] ?? ''))).size > 1) return []; // prettier-ignore
  return rows.flatMap(({ contents }) =>
    statement(
      columns.map((column) => contents[column]),
      contents[at],
    ),
  );
}

/** A column of running numbers, or of words, is no value. */
function isValue(rows: readonly Row[], column: number): boolean {
  return rows.some(({ contents }) => typeof contents[column] === 'object');
}

function unitOf(head: string): string {
  return /[（(]([^（()）]{1,6})[)）]/.exec(head)?.[1] ?? '';
}

function statement(
  cells: readonly (Row['contents'][number] | undefined)[],
  printed: Row['contents'][number] | undefined,
): readonly Statement[] {
  if (typeof printed !== 'object' || printed.unit === '%' || cells.some((cell) => cell === 'words' || cell === undefined)) return []; // prettier-ignore
  const parts = cells.filter((cell): cell is Quantity => typeof cell === 'object');
  if (parts.length < 2 || parts.some(({ unit }) => unit === '%')) return [];
  return [{ relation: 'total', formula: FORMULA, operands: { parts }, printed }];
}
