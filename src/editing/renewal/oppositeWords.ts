const PAIRS: readonly (readonly [string, string])[] = [
  ['增长', '下降'],
  ['增加', '减少'],
  ['提高', '降低'],
  ['上升', '下降'],
  ['提升', '下降'],
  ['上涨', '下跌'],
  ['扩大', '缩小'],
];

/** The word at the end of a text that says which way something went, and the one that says the other way. */
export function opposite(text: string): { readonly from: string; readonly to: string } | undefined {
  for (const [up, down] of PAIRS) {
    if (text.endsWith(up)) return { from: up, to: down };
    if (text.endsWith(down)) return { from: down, to: up };
  }
  return undefined;
}
