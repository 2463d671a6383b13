import type { Claim } from '../statistics/claim';
import { firstOverlapping } from '../text/overlap';
import type { TextRange } from '../text/range';

/** A claim with the blanks that its figures were put into, or are still to be put into, by their numbers from 0. */
export interface ClaimOfBlanks {
  readonly claim: Claim;
  readonly blanks: readonly number[];
}

/** The claims of a filled text that speak of its blanks. `ranges` are apart and in order, as `filledText` gives them. */
export function claimsOfBlanks(claims: readonly Claim[], ranges: readonly TextRange[]): readonly ClaimOfBlanks[] {
  const places = ranges.map((range, blank) => ({ range, blank }));
  return claims.flatMap((claim) => {
    const operands = [...Object.values(claim.operands).flat(), claim.printed];
    const blanks = new Set(operands.flatMap(({ range }) => firstOverlapping(places, range)?.blank ?? []));
    return blanks.size === 0 ? [] : [{ claim, blanks: [...blanks].sort((one, other) => one - other) }];
  });
}
