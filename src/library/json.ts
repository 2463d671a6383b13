import { parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { TextRange } from '../text/range';
import type { FileProblem } from './fileProblem';

export type JsonNode = Node;

/** Deeper is no file of ours; the parser of JSON would run out of stack at thousands. */
const DEEPEST = 50;

/** What the parser's codes mean and what to do about it; see its `ParseErrorCode`. */
const MESSAGES: Readonly<Record<number, string>> = {
  1: '这里有不认识的字词；文字要放在英文双引号里',
  2: '数的写法不对',
  3: '这里应当是英文双引号里的名称；也可能前面多了一个逗号',
  4: '这里缺少内容；也可能前面多了一个逗号',
  5: '名称后面缺少英文冒号“:”',
  6: '两项之间缺少英文逗号“,”',
  7: '缺少右花括号“}”',
  8: '缺少右方括号“]”',
  9: '文件末尾有多余的内容',
  10: '这种文件里不能有注释，请删去',
  11: '这种文件里不能有注释，请删去',
  12: '文字缺少右边的英文双引号',
  13: '数的写法不对',
  14: '“\\u”后面应当是四位十六进制数',
  15: '“\\”后面的字符不对；要写反斜杠本身请写“\\\\”',
  16: '文字里不能有换行、制表符等控制字符',
};

/** What a kind of file allows, and what is said of one without a word. */
export interface JsonOptions {
  /** Comments and trailing commas, as the editor's own files have them. */
  readonly comments: boolean;
  readonly empty: string;
}

const RELATIONS: JsonOptions = { comments: false, empty: '文件是空的；请参照说明写入关系' };

/** The tree of a JSON text with places, or the first thing that is wrong with it. Total: any text gives an answer. */
export function readJson(text: string, { comments, empty } = RELATIONS): JsonNode | FileProblem {
  const deep = tooDeep(text);
  if (deep !== undefined) return { range: unit(text, deep), message: `嵌套过深，最多${DEEPEST}层` };
  if (/^\s*$/.test(text)) return { range: unit(text, 0), message: empty };
  const errors: ParseError[] = [];
  // A byte order mark is no part of the JSON; a blank in its place keeps the offsets.
  const root = parseTree(text.replace(/^\ufeff/, ' '), errors, {
    disallowComments: !comments,
    allowTrailingComma: comments,
  });
  const [error] = errors;
  if (error) {
    const start = Math.min(error.offset, text.length);
    const range = { start, end: Math.min(text.length, start + Math.max(1, error.length)) };
    return { range, message: `不是完整的JSON：${MESSAGES[error.error] ?? '这里看不懂'}` };
  }
  return root ?? { range: unit(text, 0), message: empty };
}

/** Where the brackets are nested too deep, strings left out. */
function tooDeep(text: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') at = endOfString(text, at);
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
    if (depth > DEEPEST) return at;
  }
  return undefined;
}

/** Where the quotation mark stands that ends the string; a string ends with its line at the latest. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"' || character === '\n') return at;
    if (character === '\\') at += 1;
  }
  return text.length;
}

function unit(text: string, start: number): TextRange {
  return { start, end: Math.min(text.length, start + 1) };
}

/** The whole of a node. */
export function rangeOf({ offset, length }: JsonNode): TextRange {
  return { start: offset, end: offset + length };
}

/** Where units `start` to `end` of a string's value stand in the text: `\n` and `\u4e00` are one unit each. */
export function placeInString(text: string, node: JsonNode, start: number, end: number): TextRange {
  const last = node.offset + node.length - 1;
  let at = node.offset + 1;
  let from = at;
  for (let units = 0; units < end && at < last; units += 1) {
    if (units === start) from = at;
    at += text[at] === '\\' ? (text[at + 1] === 'u' ? 6 : 2) : 1;
  }
  return start < end ? { start: from, end: Math.min(at, last) } : { start: at, end: at };
}
