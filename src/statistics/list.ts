import { quantitiesOf, type Judged } from './claims';
import type { Quantity } from './passage';
import type { Statement } from './relation';

/** What the members of one list come to, beside what they should. */
export interface ListEvidence {
  readonly total: Quantity;
  readonly parts: readonly Quantity[];
  readonly shares: readonly Quantity[];
  /** In the parts' unit, and in per cent. */
  readonly partsSum: number;
  readonly sharesSum: number;
}

/** The list of shares of one total that a share belongs to; undefined where it stands alone or has blanks. */
export function listOf(statement: Statement, all: readonly Judged[]): ListEvidence | undefined {
  if (statement.relation !== 'share') return undefined;
  const [total] = quantitiesOf(statement.operands['total']);
  const members = all
    .map((judged) => judged.statement)
    .filter((other) => other.relation === 'share' && other.operands['total'] === total);
  const parts = members.flatMap((member) => quantitiesOf(member.operands['part']));
  const shares = members.map((member) => member.printed);
  if (total === undefined || members.length < 2 || [...parts, ...shares].some(({ figure }) => !figure))
    return undefined;
  return { total, parts, shares, partsSum: sum(parts), sharesSum: sum(shares) };
}

function sum(quantities: readonly Quantity[]): number {
  return quantities.reduce((value, { figure }) => value + (figure?.value ?? 0), 0);
}
