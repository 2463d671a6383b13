import type { TextRange } from '../../text/range';

/** A member of a JSON object whose value is an object: where its name stands and where its value. */
export interface Member {
  readonly name: TextRange;
  readonly value: TextRange;
  /** How many names there are in the value, those of objects inside it too. */
  readonly names: number;
}

const LINE_BREAK = /[\r\n]/g;
const MARK = /["{}[\]:/]/g;
const DEEPEST = 8;

/**
 * The members of a JSON object whose values are all objects, comments between them allowed; undefined for any other text,
 * and for one with comments inside a value. Values are not read: what is in their strings is passed over. Total, linear.
 */
export function membersOf(text: string): readonly Member[] | undefined {
  const members: Member[] = [];
  let at = blankEnd(text, text.startsWith('\ufeff') ? 1 : 0);
  if (text[at] !== '{') return undefined;
  at = blankEnd(text, at + 1);
  while (text[at] === '"') {
    const nameEnd = stringEnd(text, at);
    const colon = nameEnd === undefined ? -1 : blankEnd(text, nameEnd);
    if (nameEnd === undefined || text[colon] !== ':') return undefined;
    const start = blankEnd(text, colon + 1);
    const value = text[start] === '{' ? objectEnd(text, start) : undefined;
    if (value === undefined) return undefined;
    members.push({ name: { start: at, end: nameEnd }, value: { start, end: value.end }, names: value.names });
    at = blankEnd(text, value.end);
    if (text[at] !== ',') break;
    at = blankEnd(text, at + 1);
  }
  return text[at] === '}' && blankEnd(text, at + 1) === text.length ? members : undefined;
}

/** Behind blanks and comments, which may stand around the members. */
function blankEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at += 1;
    const block = text.startsWith('/*', at);
    if (!block && !text.startsWith('//', at)) return at;
    const end = block ? text.indexOf('*/', at + 2) + 2 : lineEnd(text, at);
    if (end < at + 2) return text.length;
    at = end;
  }
}

function lineEnd(text: string, start: number): number {
  LINE_BREAK.lastIndex = start;
  return LINE_BREAK.exec(text)?.index ?? text.length;
}

/** Behind the quotation mark that ends the string at `start`. */
function stringEnd(text: string, start: number): number | undefined {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = end;
    while (text[slashes - 1] === '\\') slashes -= 1;
    if ((end - slashes) % 2 === 0) return end + 1;
  }
  return undefined;
}

/** Behind the bracket that closes the object at `start`, and how many names it has. */
function objectEnd(text: string, start: number): { readonly end: number; readonly names: number } | undefined {
  let depth = 0;
  let names = 0;
  MARK.lastIndex = start;
  for (let found = MARK.exec(text); found; found = MARK.exec(text)) {
    const mark = found[0];
    if (mark === '/') return undefined;
    if (mark === ':') names += 1;
    else if (mark === '"') MARK.lastIndex = stringEnd(text, found.index) ?? text.length;
    else if (mark === '{' || mark === '[') depth += 1;
    else depth -= 1;
    if (depth > DEEPEST) return undefined;
    if (depth === 0) return { end: found.index + 1, names };
  }
  return undefined;
}
