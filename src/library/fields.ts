import type { ProblemList } from './fileProblem';
import { rangeOf, type JsonNode } from './json';

/** The fields that an object may have. */
export type Fields = Readonly<Record<string, 'required' | 'optional'>>;

/** Many strange names are told once each, but not without end. */
const LONGEST_SHOWN = 30;

/** The values of an object's fields; undefined where the node is no object. Problems: strange, repeated, missing names. */
export function fieldsOf(
  node: JsonNode,
  fields: Fields,
  what: string,
  problems: ProblemList,
): ReadonlyMap<string, JsonNode> | undefined {
  if (node.type !== 'object') {
    problems.add(rangeOf(node), `${what}应当是一个对象，写在“{”和“}”之间`);
    return undefined;
  }
  const found = new Map<string, JsonNode>();
  for (const { children: [key, value] = [] } of node.children ?? []) {
    if (!key || !value) continue;
    const name = String(key.value);
    if (!Object.hasOwn(fields, name)) {
      const names = Object.keys(fields).join('、');
      problems.add(rangeOf(key), `${what}没有“${name.slice(0, LONGEST_SHOWN)}”这一项；可用的是${names}`);
    } else if (found.has(name)) problems.add(rangeOf(key), `“${name}”写了两次，请删去一个`);
    else found.set(name, value);
  }
  const missing = Object.keys(fields).filter((name) => fields[name] === 'required' && !found.has(name));
  if (missing.length > 0) {
    const start = node.offset;
    problems.add({ start, end: start + 1 }, `${what}缺少${missing.map((name) => `“${name}”`).join('、')}`);
  }
  return found;
}

/** The items of a list; none, with a problem, where the node is no list. */
export function itemsOf(node: JsonNode, what: string, problems: ProblemList): readonly JsonNode[] {
  if (node.type === 'array') return node.children ?? [];
  problems.add(rangeOf(node), `${what}应当是一个列表，写在“[”和“]”之间`);
  return [];
}

/** A string of at most so many characters that is not blank; undefined, with a problem, for anything else. */
export function stringOf(node: JsonNode, longest: number, what: string, problems: ProblemList): string | undefined {
  const value: unknown = node.value;
  if (node.type !== 'string' || typeof value !== 'string') {
    problems.add(rangeOf(node), `${what}应当是文字，放在英文双引号里`);
  } else if (value.length > longest) problems.add(rangeOf(node), `${what}太长，最多${longest}个字符`);
  else if (value.trim() === '') problems.add(rangeOf(node), `${what}不能是空的`);
  else return value;
  return undefined;
}
