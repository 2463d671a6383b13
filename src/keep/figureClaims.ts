import type { Claim, Operand } from '../statistics/claim';
import type { TextRange } from '../text/range';
import { hash128 } from '../text/hash';
import { firstOverlapping } from '../text/overlap';

/** A claim with a digest of what it rests on: its relation and the texts of all of its operands. */
export interface DigestedClaim {
  readonly claim: Claim;
  readonly digest: string;
}

/** A figure, or what a claim prints in place of one. */
export interface Place {
  readonly range: TextRange;
  readonly text: string;
}

/** What is to be checked, and the claims about it. */
export interface FigureClaims {
  /** Apart and in order: the figures, and what claims print where no figure stands. */
  readonly places: readonly Place[];
  /** The claims in which the figure at `range` is printed or an operand, in their order. */
  at(range: TextRange): readonly DigestedClaim[];
}

const NONE: readonly DigestedClaim[] = [];

/**
 * Indexes the claims once, so that each figure finds its own at once. What a claim prints may be no figure of the text
 * (a table's cell, names that are counted): it counts for the figure that it shares text with, or as one of its own.
 */
export function figureClaims(figures: readonly Place[], claims: readonly Claim[]): FigureClaims {
  const places = withPrinted(figures, claims);
  const byStart = new Map<number, DigestedClaim[]>();
  for (const claim of claims) {
    const digested = { claim, digest: digestOf(claim) };
    const starts = new Set([...operandsOf(claim), claim.printed].map(({ range }) => range.start));
    const stated = firstOverlapping(places, claim.printed.range);
    if (stated) starts.add(stated.range.start);
    for (const start of starts) {
      const known = byStart.get(start);
      if (known) known.push(digested);
      else byStart.set(start, [digested]);
    }
  }
  return { places, at: ({ start }) => byStart.get(start) ?? NONE };
}

/** The figures, and among them in order what is printed elsewhere and overlaps none of them nor each other. */
function withPrinted(figures: readonly Place[], claims: readonly Claim[]): readonly Place[] {
  const printed = claims.filter(isForItself).map((claim) => claim.printed);
  const others = printed.filter(({ range }) => !firstOverlapping(figures, range));
  others.sort((a, b) => a.range.start - b.range.start);
  const apart: Place[] = [];
  for (const other of others) {
    if ((apart.at(-1)?.range.end ?? 0) <= other.range.start) apart.push(other);
  }
  return [...figures, ...apart].sort((a, b) => a.range.start - b.range.start);
}

/** Names that are as many as they should be are nothing that anyone checks. */
function isForItself({ printed, verdict }: Claim): boolean {
  return printed.interval !== undefined && (verdict !== 'holds' || /[0-9０-９]/.test(printed.text));
}

function operandsOf(claim: Claim): readonly Operand[] {
  return Object.values(claim.operands).flatMap((operand) => ('range' in operand ? [operand] : operand));
}

/** Sorted: what a relation calls its operands, and in which order they stand, says nothing of whether they are right. */
function digestOf(claim: Claim): string {
  const texts = operandsOf(claim).map(({ text }) => text);
  return hash128(JSON.stringify([claim.relation, texts.sort(), claim.printed.text]));
}
