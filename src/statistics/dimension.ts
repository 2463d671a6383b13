/**
 * Measure words that count the same kind of thing: a report may sum up 6200项 and list its parts in 件. Other units only
 * agree with themselves; money of different currencies does not agree.
 */
const GROUPS: readonly (readonly string[])[] = [
  ['件', '项', '条', '个', '宗', '起', '例', '桩', '笔'],
  ['人', '名', '位'],
  ['家', '户'],
  ['%', '％'],
  ['个百分点', '百分点'],
];

/** Units of one measure, each as a multiple of the first (GB 3100—1993; 亩 is a fifteenth of a hectare). */
const MEASURES: readonly (readonly (readonly [string, number])[])[] = [
  [
    ['米', 1],
    ['公里', 1000],
    ['千米', 1000],
    ['厘米', 0.01],
    ['毫米', 0.001],
  ],
  [
    ['平方米', 1],
    ['平米', 1],
    ['亩', 2000 / 3],
    ['公顷', 1e4],
    ['平方公里', 1e6],
    ['平方千米', 1e6],
  ],
  [
    ['公斤', 1],
    ['千克', 1],
    ['斤', 0.5],
    ['克', 0.001],
    ['吨', 1000],
  ],
  [
    ['千瓦时', 1],
    ['度', 1],
    ['兆瓦时', 1000],
    ['吉瓦时', 1e6],
  ],
  [
    ['千瓦', 1],
    ['兆瓦', 1000],
    ['吉瓦', 1e6],
  ],
];

interface Unit {
  readonly dimension: string;
  readonly factor: number;
}

const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...GROUPS.flatMap((group) => group.map((unit) => [unit, { dimension: group[0] ?? unit, factor: 1 }] as const)),
  ...MEASURES.flatMap((measure) =>
    measure.map(([unit, factor]) => [unit, { dimension: measure[0]?.[0] ?? unit, factor }] as const),
  ),
]);

/** The name of what a unit measures; two quantities can only be parts of one whole where it is the same. */
export function dimensionOf(unit: string): string {
  return UNITS.get(unit)?.dimension ?? unit;
}

/** How many of its dimension's own unit one of this unit is: 公顷 is 10000平方米. */
export function factorOf(unit: string): number {
  return UNITS.get(unit)?.factor ?? 1;
}
