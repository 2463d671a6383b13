/**
 * What a quantity and the words before it may say, as bits: read once, together with the words. A relation that needs some
 * of them passes over every other quantity, and over every passage without one: most figures are plain amounts.
 */
export const CUE = {
  /** In per cent. */
  rate: 1,
  /** In percentage points. */
  points: 2,
  /** 每 or 均 stands in the words. */
  each: 4,
  /** 比 or 较 does. */
  compares: 8,
  /** A character of 总计, 合计, 共, 累计, 收入, 支出, 结余, 缺口 does. */
  sums: 16,
  /** 占 does. */
  shares: 32,
  /** They end as a word for a rise or fall may. */
  moves: 64,
  /** A character of 自然增长, 空间, 限额, 顺差, 逆差, 净资产, 权益, 剩余, 尚有, 结转, 缺口 stands in them. */
  leaves: 128,
} as const;

/** By code unit, the bits that a character gives to the words in which it stands. */
const IN_WORDS = new Uint8Array(0x10000);
const lists: readonly (readonly [number, string])[] = [
  [CUE.each, '每均'],
  [CUE.compares, '比较'],
  [CUE.sums, '总合共累支收余缺'],
  [CUE.shares, '占'],
  [CUE.leaves, '自空限顺逆净益余尚结缺'],
];
for (const [bit, characters] of lists) for (const each of characters) IN_WORDS[each.charCodeAt(0)]! |= bit;

const BY_DIMENSION: ReadonlyMap<string, number> = new Map([
  ['%', CUE.rate],
  ['个百分点', CUE.points],
]);

/** The bits of one character of a quantity's words, by its code unit. */
export function cueOf(code: number): number {
  return IN_WORDS[code]!;
}

export function cueOfDimension(dimension: string): number {
  return BY_DIMENSION.get(dimension) ?? 0;
}
