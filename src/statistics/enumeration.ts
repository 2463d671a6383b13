import { isSpace, oneOf } from '../text/characterSet';
import type { TextRange } from '../text/range';

/** Names that stand in a list with 、 between them. */
export interface Enumeration {
  /** The first one may begin with words that belong to the sentence: 聚焦甲、乙. */
  readonly items: readonly TextRange[];
  /** How many names there are where 和, 及 and 与 join words of one name, and where they part names. */
  readonly least: number;
  readonly most: number;
  /** Nothing but the beginning of the text stands before it. */
  readonly opensText: boolean;
}

const CLOSERS: Readonly<Record<string, string>> = { '”': '“', '）': '（', ')': '(', '》': '《', '’': '‘' };
const PAIRS: Readonly<Record<string, string>> = { '“': '”', '（': '）', '(': ')', '《': '》', '‘': '’' };
const isStop = oneOf('，。；：！？,;:!?（(“《‘\t\n|');
const mayClose = oneOf(Object.keys(CLOSERS).join(''));
const mayOpen = oneOf(Object.keys(PAIRS).join(''));
const endsList = oneOf('。）)\n');
/** Nobody lists more, nor longer names, in one breath; the first may have a clause before it. */
const LONGEST = 240;
const LONGEST_NAME = 24;
const LONGEST_FIRST = 48;
const JOINT = /以及|[和及与]/g;

/**
 * The list that ends at `end`: back to the last mark that is no 、, quotations and brackets passed over whole. Undefined
 * where there are no two names, or where one is a clause rather than a name.
 */
export function enumerationBefore(text: string, end: number): Enumeration | undefined {
  const items: TextRange[] = [];
  const least = Math.max(0, end - LONGEST);
  let last = end;
  let at = end;
  while (at > least) {
    if (isStop(text, at - 1)) break;
    const char = text.charAt(at - 1);
    const opener = mayClose(text, at - 1) ? CLOSERS[char] : undefined;
    if (opener !== undefined) {
      const open = text.slice(least, at - 1).lastIndexOf(opener);
      if (open < 0) return undefined;
      at = least + open;
      continue;
    }
    if (char === '、') {
      items.unshift({ start: at, end: last });
      last = at - 1;
    }
    at -= 1;
  }
  if (items.length === 0 || (at === least && least > 0)) return undefined;
  items.unshift({ start: firstWord(text, at), end: last });
  const isName = ({ start, end: to }: TextRange, index: number): boolean =>
    to > start && to - start <= (index === 0 ? LONGEST_FIRST : LONGEST_NAME);
  if (!items.every(isName)) return undefined;
  const joints = items.reduce((sum, item) => sum + jointsIn(text, item), 0);
  return { items, least: items.length, most: items.length + joints, opensText: at === 0 };
}

/**
 * The list that begins at `start` and ends with its sentence or bracket. Undefined where there are no two names, where
 * one is a clause, or where the sentence goes on behind a comma: the list may go on there too.
 */
export function enumerationAfter(text: string, start: number): Enumeration | undefined {
  const items: TextRange[] = [];
  let from = firstWord(text, start);
  let at = from;
  for (; at < text.length && at - start < LONGEST; at += 1) {
    if (endsList(text, at)) break;
    const char = text.charAt(at);
    const closer = mayOpen(text, at) ? PAIRS[char] : undefined;
    if (closer !== undefined) {
      const close = text.slice(at, start + LONGEST).indexOf(closer);
      if (close < 0) return undefined;
      at += close;
    } else if (isStop(text, at)) {
      return undefined;
    } else if (char === '、') {
      items.push({ start: from, end: at });
      from = at + 1;
    }
  }
  if (items.length === 0 || (at < text.length && at - start >= LONGEST)) return undefined;
  items.push({ start: from, end: at });
  if (!items.every((item) => item.end > item.start && item.end - item.start <= LONGEST_NAME)) return undefined;
  const joints = items.reduce((sum, item) => sum + jointsIn(text, item), 0);
  return { items, least: items.length, most: items.length + joints, opensText: false };
}

function firstWord(text: string, from: number): number {
  let at = from;
  while (isSpace(text, at)) at += 1;
  return at;
}

/** Words that join, outside of quotations. */
function jointsIn(text: string, { start, end }: TextRange): number {
  const bare = text.slice(start, end).replace(/“[^”]*”|（[^）]*）/g, '');
  return bare.match(JOINT)?.length ?? 0;
}

/** The list as so many names, its last one parted at 和, 及 or 与 if that makes it so; else undefined. */
export function namesOf(text: string, { items }: Enumeration, wanted: number): readonly TextRange[] | undefined {
  if (items.length === wanted) return items;
  const last = items.at(-1);
  if (last === undefined || items.length + 1 !== wanted) return undefined;
  const printed = text.slice(last.start, last.end);
  const joints = [...printed.matchAll(JOINT)];
  const [joint] = joints;
  if (joint === undefined || joints.length > 1 || joint.index === 0) return undefined;
  const at = last.start + joint.index;
  return [...items.slice(0, -1), { start: last.start, end: at }, { start: at + joint[0].length, end: last.end }];
}
