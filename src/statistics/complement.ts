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
  ['省内', '省外'],
  ['一般债务', '专项债务'],
  ['一般债券', '专项债券'],
];

const REST = /^(?:其余|剩余|余下)/;
/** Verbs that one item of a list may have and its neighbour not. */
const VERB = /(?:完成|实现|达到?|为|是|有|共|约)+$/;

/** The first items of a list that are all of its whole by their words: up to what remains, or names without a rest. */
export function completeRun(parts: readonly Quantity[]): readonly Quantity[] | undefined {
  const rest = parts.findIndex((part) => REST.test(part.words));
  if (rest > 0) return parts.slice(0, rest + 1);
  const names = COMPLEMENTS.find((each) => divides(parts.slice(0, each.length), each));
  return names && parts.slice(0, names.length);
}

function divides(parts: readonly Quantity[], names: readonly string[]): boolean {
  if (parts.length < names.length) return false;
  const stems = parts.map((part, at) => stem(part.words, names[at] ?? ''));
  return stems.every((text) => text !== undefined && text === stems[0]);
}

/** The words without the dividing name, or undefined where they do not hold it. */
function stem(words: string, name: string): string | undefined {
  const plain = words.replace(/^其中/, '').replace(VERB, '');
  return plain.includes(name) ? plain.replace(name, '') : undefined;
}
