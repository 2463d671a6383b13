import { formula } from '../formula';
import { shiftedStatement } from '../items';
import type { Reading } from '../reading';
import type { Statement } from '../relation';
import type { Content } from '../table';
import { addsUp, tablesOf, type Table } from '../tables';
import { judge } from '../verdict';

const FORMULA = formula('part / total * 100');
const kept = new WeakMap<Table, readonly Statement[]>();
const SHARE =
  /^(?:占比|比重|占总[数量额](?:的)?(?:比重|比例)?|占(?:合计|全部)的?(?:比重|比例)|所占(?:比重|比例))(?:[（(][%％][)）])?$/;

/** A table's column of shares against the values before it and their total in the row 合计. Offsets are those of the text. */
export function tableShares({ report }: Reading): readonly Statement[] {
  return tablesOf(report).flatMap(({ table, start }) => {
    let own = kept.get(table);
    if (own === undefined) kept.set(table, (own = statementsOf(table)));
    return own.map((statement) => shiftedStatement(statement, start));
  });
}

function statementsOf({ heads, rows }: Table): readonly Statement[] {
  const totals = rows.filter(({ kind }) => kind === 'total');
  const [whole] = totals;
  if (whole === undefined || totals.length > 1) return [];
  return heads.flatMap((head, column) => {
    const value = valueColumn(heads, column);
    if (!SHARE.test(head) || value < 1) return [];
    const total = whole.contents[value];
    const found = rows.flatMap(({ contents, kind }) =>
      kind === 'total' ? [] : statement(contents[value], total, contents[column]),
    );
    const wrong = found.filter((each) => judge(each).verdict === 'violated').length;
    return wrong > 1 && wrong * 2 > found.length ? found.map((each) => ({ ...each, tentative: true })) : found;
  });
}

function valueColumn(heads: readonly string[], share: number): number {
  for (let at = share - 1; at > 0; at -= 1) if (addsUp(heads[at] ?? '')) return at;
  return -1;
}

function statement(
  part: Content | undefined,
  total: Content | undefined,
  printed: Content | undefined,
): readonly Statement[] {
  if (typeof part !== 'object' || typeof total !== 'object' || typeof printed !== 'object') return [];
  const percent = { ...printed, unit: '%', dimension: '%', ...(printed.figure ? { figure: { ...printed.figure, unit: '%' } } : {}) }; // prettier-ignore
  return [{ relation: 'share', formula: FORMULA, operands: { part, total }, printed: percent, list: total.range }];
}
