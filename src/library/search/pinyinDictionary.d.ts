/** The table inside pinyin-match: its `match` itself tries all ways to cut a query, without a bound. */
declare module 'pinyin-match/src/simplified_dict.js' {
  /** Common characters by syllable without tone; one with several readings stands under each. */
  export const dict: Readonly<Record<string, string>>;
}
