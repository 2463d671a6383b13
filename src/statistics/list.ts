import type { Judged } from './claims';
import type { Quantity } from './passage';
import { quantitiesOf, type Statement } from './relation';

/** What the members of one list come to, beside what they should. */
export interface ListEvidence {
  readonly total: Quantity;
  readonly parts: readonly Quantity[];
  readonly shares: readonly Quantity[];
  /** In the parts' unit, and in per cent. */
  readonly partsSum: number;
  readonly sharesSum: number;
}

/** The list of shares of one total, by the total. Shares that stand alone, or have blanks beside them, are none. */
export function listsOf(judged: readonly Judged[]): ReadonlyMap<Quantity, ListEvidence> {
  const members = new Map<Quantity, Statement[]>();
  for (const { statement } of judged) {
    const [total] = quantitiesOf(statement.operands['total']);
    if (statement.relation !== 'share' || total === undefined) continue;
    const list = members.get(total);
    if (list) list.push(statement);
    else members.set(total, [statement]);
  }
  return new Map([...members].flatMap(([total, list]) => evidence(total, list).map((each) => [total, each] as const)));
}

function evidence(total: Quantity, members: readonly Statement[]): readonly ListEvidence[] {
  const parts = members.flatMap((member) => quantitiesOf(member.operands['part']));
  const shares = members.map((member) => member.printed);
  if (members.length < 2 || [...parts, ...shares].some(({ figure }) => !figure)) return [];
  return [{ total, parts, shares, partsSum: sum(parts), sharesSum: sum(shares) }];
}

function sum(quantities: readonly Quantity[]): number {
  return quantities.reduce((value, { figure }) => value + (figure?.value ?? 0), 0);
}
