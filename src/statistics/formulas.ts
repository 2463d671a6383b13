/**
 * The formulas of our relations, as mathjs expressions. A new one becomes usable by `npm run generate`, which writes
 * `formulas.generated.ts` from them; a test fails while the two differ.
 */
export const formulas = {
  /** A share in per cent. */
  share: 'part / total * 100',
  /** What is left for the last of shares that make up the whole. */
  shares: '100 - sum(shares)',
  /** The total of a breakdown. */
  breakdown: 'sum(parts)',
} as const;
