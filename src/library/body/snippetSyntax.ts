import type { TextRange } from '../../text/range';
import { bodyProblem } from './bodyLimits';
import { addText, MOST_OPTIONS, MOST_STOPS, type Body, type Piece } from './piece';
import { canonicalName, isOfEditor } from './variableNames';

/** What is wrong in a body; the range is one of its units. */
export interface BodyProblem {
  readonly range: TextRange;
  readonly message: string;
}

export const LONGEST_SNIPPET = 50_000;
const DEEPEST = 8;
const GREATEST = 9999;

interface Cursor {
  readonly text: string;
  at: number;
  stops: number;
}

const SPECIAL = /[\\$}]/g;
const BARE = /\$(?:(\d{1,9})|([A-Za-z_][A-Za-z0-9_]{0,60}))/y;
const BRACED = /\$\{(?:(\d{1,9})|([A-Za-z_\u4e00-\u9fff][A-Za-z0-9_\u4e00-\u9fff（）()]{0,60}))([}:|/]?)/y;

/**
 * Reads a body in the syntax of VS Code's snippets: `$1`, `${1:words}`, `${1|甲,乙|}`, variables, escapes; also our own
 * variables by their names, `${日期}`. What the editor would put in as it stands because it does not understand it is a
 * problem here, and so is a transformation, which holds a regular expression. Total and linear.
 */
export function readSnippet(text: string): Body | BodyProblem {
  if (text.length > LONGEST_SNIPPET) return { range: { start: 0, end: 1 }, message: `内容太长，最多${LONGEST_SNIPPET}个字符` }; // prettier-ignore
  const cursor: Cursor = { text, at: 0, stops: 0 };
  const pieces = readPieces(cursor, 0, []);
  if ('message' in pieces) return pieces;
  const message = bodyProblem(pieces);
  return message === undefined ? pieces : { range: { start: 0, end: text.length }, message };
}

/** The pieces up to the end, or inside braces up to the one that closes them; `inside` are the stops that hold them. */
function readPieces(cursor: Cursor, depth: number, inside: readonly number[]): Body | BodyProblem {
  const { text } = cursor;
  const pieces: Piece[] = [];
  while (cursor.at < text.length) {
    const character = text.charAt(cursor.at);
    if (character === '}' && depth > 0) break;
    const next = text.charAt(cursor.at + 1);
    if (character === '\\' && next !== '' && '$}\\'.includes(next)) {
      addText(pieces, next);
      cursor.at += 2;
    } else if (character === '$' && (next === '{' || /\w/.test(next))) {
      const piece = readMarked(cursor, depth, inside);
      if ('message' in piece) return piece;
      pieces.push(piece);
    } else {
      const end = plainEnd(text, cursor.at + 1);
      addText(pieces, text.slice(cursor.at, end));
      cursor.at = end;
    }
  }
  return pieces;
}

function plainEnd(text: string, start: number): number {
  SPECIAL.lastIndex = start;
  return SPECIAL.exec(text)?.index ?? text.length;
}

function wrong(start: number, end: number, message: string): BodyProblem {
  return { range: { start, end: Math.max(end, start + 1) }, message };
}

/** The stop, choice or variable at a `$`. */
function readMarked(cursor: Cursor, depth: number, inside: readonly number[]): Piece | BodyProblem {
  const { text, at: start } = cursor;
  const pattern = text.charAt(start + 1) === '{' ? BRACED : BARE;
  pattern.lastIndex = start;
  const found = pattern.exec(text);
  const whole = found?.[0] ?? '';
  const digits = found?.[1];
  const name = found?.[2] ?? '';
  const sign = found?.[3] ?? '}';
  const end = start + whole.length;
  const fail = (message: string): BodyProblem => wrong(start, end, message);
  if (whole === '') return wrong(start, start + 2, '“${”后面要写序号或变量名，如${1:待填}；要写“$”本身请写“\\$”');
  cursor.at = end;
  cursor.stops += 1;
  if (cursor.stops > MOST_STOPS) return fail(`填写位置太多，最多${MOST_STOPS}处`);
  const number = digits === undefined ? undefined : Number(digits);
  const problem = number === undefined ? nameProblem(name) : numberProblem(number, inside);
  if (problem !== undefined) return fail(problem);
  const made = (words: Body): Piece => number === undefined ? { kind: 'variable', name: canonicalName(name), words } : { kind: 'stop', number, words }; // prettier-ignore
  if (sign === '}') return made([]);
  if (sign === '/') return fail('不能用“/…/…/”这样的变换（正则表达式），请直接写出文字');
  if (sign === '|' && number !== undefined) return readChoice(cursor, start, number);
  if (sign !== ':') return fail('“${…”没有写完：缺少右花括号“}”');
  if (depth >= DEEPEST) return fail(`嵌套过深，最多${DEEPEST}层`);
  const words = readPieces(cursor, depth + 1, number === undefined ? inside : [...inside, number]);
  if ('message' in words) return words;
  if (text.charAt(cursor.at) !== '}') return fail('缺少与“${”配对的右花括号“}”');
  cursor.at += 1;
  return made(words);
}

function numberProblem(number: number, inside: readonly number[]): string | undefined {
  if (number > GREATEST) return `填写位置的序号最大是${GREATEST}`;
  return inside.includes(number) ? `“\${${number}}”里面又有它自己` : undefined;
}

function nameProblem(name: string): string | undefined {
  if (/^[\u4e00-\u9fff]/.test(name) || isOfEditor(name)) return undefined;
  return `不认识变量“${name}”；可用的如\${日期}、\${单位}、TM_SELECTED_TEXT，要写“$”本身请写“\\$”`;
}

/** The options of `${1|甲,乙|}`, the cursor behind its first bar. */
function readChoice(cursor: Cursor, start: number, number: number): Piece | BodyProblem {
  const { text } = cursor;
  const options: string[] = [];
  let option = '';
  for (; cursor.at < text.length; cursor.at += 1) {
    const character = text.charAt(cursor.at);
    const next = text.charAt(cursor.at + 1);
    if (character === '\\' && next !== '' && ',|\\'.includes(next)) {
      cursor.at += 1;
      option += next;
    } else if (character !== ',' && character !== '|') option += character;
    else {
      if (option === '') return wrong(start, cursor.at + 1, '选项不能是空的');
      options.push(option);
      option = '';
      if (options.length > MOST_OPTIONS) return wrong(start, cursor.at, `选项太多，最多${MOST_OPTIONS}个`);
      if (character === ',') continue;
      if (next !== '}') break;
      cursor.at += 2;
      return { kind: 'choice', number, options };
    }
  }
  return wrong(start, start + 4, '选项要这样写：${1|甲,乙|}，以“|}”结束');
}
