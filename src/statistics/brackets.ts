import type { TextRange } from '../text/range';

export interface Bracket {
  readonly range: TextRange;
  /** Where the bracket around this one opens, or -1. */
  readonly parent: number;
}

/** Brackets deeper than this count as part of the one around them, so that no line costs more than its length. */
const DEEPEST = 8;

const NO_BRACKETS: ReadonlyMap<number, Bracket> = new Map();

/** The brackets of a text by where they open. Linear: what is nested too deep, or never closed, counts as none. */
export function readBrackets(text: string): ReadonlyMap<number, Bracket> {
  if (!text.includes('）') && !text.includes(')')) return NO_BRACKETS;
  const brackets = new Map<number, Bracket>();
  const open: number[] = [];
  let isNested = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0xff08 || code === 0x28) open.push(at);
    if (code !== 0xff09 && code !== 0x29) continue;
    const start = open.pop();
    if (start === undefined) continue;
    brackets.set(start, { range: { start, end: at + 1 }, parent: -1 });
    isNested ||= open.length > 0;
  }
  return isNested ? nested(brackets) : brackets;
}

/** Sets each bracket's parent; one that is never closed, or too deep, counts as none. */
function nested(brackets: ReadonlyMap<number, Bracket>): ReadonlyMap<number, Bracket> {
  const result = new Map<number, Bracket>();
  const around: Bracket[] = [];
  for (const [start, bracket] of [...brackets].sort(([a], [b]) => a - b)) {
    while (around.length > 0 && (around.at(-1)?.range.end ?? 0) <= start) around.pop();
    if (around.length >= DEEPEST) continue;
    const entry = { range: bracket.range, parent: around.at(-1)?.range.start ?? -1 };
    result.set(start, entry);
    around.push(entry);
  }
  return result;
}

function outside(): number {
  return -1;
}

/** Tells the innermost bracket around each of a rising series of offsets. */
export function bracketReader(brackets: ReadonlyMap<number, Bracket>): (offset: number) => number {
  if (brackets.size === 0) return outside;
  const opening = [...brackets.keys()].sort((a, b) => a - b);
  let next = 0;
  let bracket = -1;
  const leave = (offset: number): void => {
    for (let inside = brackets.get(bracket); inside && inside.range.end <= offset; inside = brackets.get(bracket)) {
      bracket = inside.parent;
    }
  };
  return (offset) => {
    for (let start = opening[next]; start !== undefined && start < offset; start = opening[next]) {
      leave(start);
      bracket = start;
      next += 1;
    }
    leave(offset);
    return bracket;
  };
}
