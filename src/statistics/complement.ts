import type { Quantity } from './passage';

/**
 * Names that divide a whole without a rest. Where the parts of a list differ only in these, they must add up.
 */
const COMPLEMENTS: readonly (readonly string[])[] = [
  ['第一产业', '第二产业', '第三产业'],
  ['城镇', '农村'],
  ['城镇', '乡村'],
  ['城市', '农村'],
  ['出口', '进口'],
  ['男', '女'],
  ['一般债务', '专项债务'],
  ['一般债券', '专项债券'],
  ['新增债券', '再融资债券'],
  ['税收', '非税'],
  ['基本支出', '项目支出'],
  ['人员经费', '公用经费'],
  ['城乡居民', '城镇职工'],
  ['居民', '职工'],
  ['夏粮', '秋粮'],
  ['中央', '地方'],
  ['铁路', '公路', '水路', '航空'],
  ['铁路', '公路', '水运', '航空'],
  ['铁路', '公路', '水路', '民航'],
  ['铁路', '公路', '水运', '民航'],
];

/** Names that leave nothing between them, whatever follows: 省内转移…，省外输出…. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['省内', '省外'],
  ['市内', '市外'],
  ['县内', '县外'],
  ['境内', '境外'],
  ['国内', '国外'],
  ['线上', '线下'],
];

const REST = /^(?:其余|剩余|余下)/;
/** Verbs that one item of a list may have and its neighbour not. */
const VERB = /(?:完成|实现|达到?|为|是|有|共|约)+$/;

/** The first items of a list that are all of its whole by their words: up to what remains, or names without a rest. */
export function completeRun(parts: readonly Quantity[]): readonly Quantity[] | undefined {
  const rest = parts.findIndex((part) => REST.test(part.words));
  if (rest > 0) return parts.slice(0, rest + 1);
  const names = COMPLEMENTS.find((each) => divides(parts.slice(0, each.length), each));
  if (names) return parts.slice(0, names.length);
  const isOpposed = OPPOSITES.some((names) =>
    names.every((name, at) => plain(parts[at]?.words ?? '').startsWith(name)),
  );
  return isOpposed ? parts.slice(0, 2) : undefined;
}

function plain(words: string): string {
  return words.replace(/^其中/, '').replace(VERB, '');
}

function divides(parts: readonly Quantity[], names: readonly string[]): boolean {
  if (parts.length < names.length) return false;
  const stems = parts.map((part, at) => stem(part.words, names[at] ?? ''));
  return stems.every((text) => text !== undefined && text === stems[0]);
}

/** The words without the dividing name, or undefined where they do not hold it. */
function stem(words: string, name: string): string | undefined {
  const text = plain(words);
  return text.includes(name) ? text.replace(name, '') : undefined;
}
