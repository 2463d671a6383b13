/**
 * Measure words that count the same kind of thing: a report may sum up 6200项 and list its parts in 件. Other units only
 * agree with themselves; money of different currencies does not agree.
 */
const GROUPS: readonly (readonly string[])[] = [
  ['件', '项', '条', '个', '宗', '起', '例', '桩', '笔'],
  ['人', '名', '位'],
  ['家', '户'],
  ['%', '％'],
  ['公里', '千米'],
];

const DIMENSION: ReadonlyMap<string, string> = new Map(
  GROUPS.flatMap((group) => group.map((unit) => [unit, group[0] ?? unit] as const)),
);

/** The name of what a unit measures; two quantities can only be parts of one whole where it is the same. */
export function dimensionOf(unit: string): string {
  return DIMENSION.get(unit) ?? unit;
}
