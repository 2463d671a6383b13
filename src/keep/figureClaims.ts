import type { Claim, Operand } from '../statistics/claim';
import type { TextRange } from '../text/range';
import { hash128 } from './hash';

/** A claim with a digest of what it rests on: its relation and the texts of all of its operands. */
export interface DigestedClaim {
  readonly claim: Claim;
  readonly digest: string;
}

/** Claims by the places of the figures that take part in them. */
export interface FigureClaims {
  /** Those in which the figure at `range` is printed or an operand, in the order of the claims. */
  at(range: TextRange): readonly DigestedClaim[];
  /** What claims print that has a value, by place; each place once. */
  readonly printed: readonly Operand[];
}

const NONE: readonly DigestedClaim[] = [];

/** Indexes the claims once, so that each figure finds its own at once. Linear in the operands. */
export function figureClaims(claims: readonly Claim[]): FigureClaims {
  const byStart = new Map<number, DigestedClaim[]>();
  const printed = new Map<number, Operand>();
  for (const claim of claims) {
    const digested = { claim, digest: digestOf(claim) };
    const starts = new Set(operandsOf(claim).map(({ range }) => range.start));
    for (const start of starts) {
      const known = byStart.get(start);
      if (known) known.push(digested);
      else byStart.set(start, [digested]);
    }
    if (claim.printed.interval) printed.set(claim.printed.range.start, claim.printed);
  }
  return { at: ({ start }) => byStart.get(start) ?? NONE, printed: [...printed.values()] };
}

function operandsOf(claim: Claim): readonly Operand[] {
  return [
    ...Object.values(claim.operands).flatMap((operand) => ('range' in operand ? [operand] : operand)),
    claim.printed,
  ];
}

/** The names sorted: in which order a relation lists its operands says nothing. */
function digestOf(claim: Claim): string {
  const parts = Object.keys(claim.operands)
    .sort()
    .map((name) => {
      const operand = claim.operands[name]!;
      return [name, ...('range' in operand ? [operand] : operand).map(({ text }) => text)];
    });
  return hash128(JSON.stringify([claim.relation, parts, claim.printed.text]));
}
