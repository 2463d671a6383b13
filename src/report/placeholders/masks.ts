import { isBlank } from '../../text/characters';
import { oneOf } from '../../text/characterSet';
import type { TextRange } from '../../text/range';
import { hasCell } from './tableCells';

/** Which character a mask is made of; two families side by side are two masks. */
export type MaskFamily = 'star' | 'cross' | 'letter' | 'circle' | 'square' | 'line';

/** One run of mask characters, a decimal point within it included (`****.**`). Says nothing yet of its meaning. */
export interface Mask {
  readonly start: number;
  readonly end: number;
  readonly family: MaskFamily;
  /** Mask characters before the decimal point; all of them where there is none. */
  readonly digits: number;
  readonly decimals: number;
}

const FAMILIES: Readonly<Record<MaskFamily, string>> = {
  star: '*＊',
  cross: '×✕✖╳',
  letter: 'XxＸｘ',
  circle: '○◯〇',
  square: '□■',
  line: '_＿',
};

const FAMILY_OF = new Map<string, MaskFamily>(
  (Object.keys(FAMILIES) as MaskFamily[]).flatMap((family) =>
    Array.from(FAMILIES[family], (mark) => [mark, family] as const),
  ),
);

/** All characters that masks are made of, for the inside of a regular expression's brackets. */
export const MASK_MARKS = Object.values(FAMILIES).join('');

/** The family of the mask character at `at`, or undefined. */
export function familyAt(text: string, at: number): MaskFamily | undefined {
  return FAMILY_OF.get(text.charAt(at));
}

/** What only money, shares and measures have: counts of things are whole, and `*.*本` is two numbers of a list. */
const DECIMAL_UNIT =
  /[ 　]?[多余]?(?:[%％‰元倍成番亩吨米克升斤度]|[万亿千百]|个?百分点|个基点|公里|公顷|公斤|平方|立方|美元|欧元|兆|小时)/y;

/** Behind the marks of one family from `at` on; `escaped`: each may have Markdown's backslash before it. */
function runEnd(text: string, at: number, family: MaskFamily, escaped: boolean): number {
  let end = at + 1;
  for (;;) {
    if (familyAt(text, end) === family) end++;
    else if (escaped && text.charAt(end) === '\\' && familyAt(text, end + 1) === family) end += 2;
    else return end;
  }
}

/** How many marks stand there, backslashes not counted. */
function marksIn(text: string, start: number, end: number): number {
  let slashes = 0;
  for (let at = start; at < end; at++) if (text.charAt(at) === '\\') slashes++;
  return end - start - slashes;
}

function isDot(text: string, at: number): boolean {
  return text.charAt(at) === '.' || text.charAt(at) === '．';
}

/** The end of the decimals behind a run, or undefined: not for the parts of a date (`2024.**.**`) or of a list (`*.*`). */
function decimalsEnd(text: string, start: number, end: number, family: MaskFamily): number | undefined {
  if (!isDot(text, end) || familyAt(text, end + 1) !== family || isDot(text, start - 1)) return undefined;
  const last = runEnd(text, end + 1, family, false);
  if (isDot(text, last) && familyAt(text, last + 1) === family) return undefined;
  if (last - start >= 4 || hasCell(text, { start, end: last })) return last;
  DECIMAL_UNIT.lastIndex = last;
  return DECIMAL_UNIT.test(text) ? last : undefined;
}

const isMark = oneOf(MASK_MARKS);

function nextMark(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) if (isMark(text, at)) return at;
  return -1;
}

/**
 * Every run of mask characters outside `skip` (sorted, not overlapping), in order. `x` and `X`, `○` and `〇` may mix within a
 * run. In a line that holds nothing else but blanks, stars, lines and squares are an ornament. `escaped`: in Markdown,
 * programs write `\\*\\*件` for two stars that are no emphasis; the backslashes belong to the mask.
 */
export function scanMasks(text: string, skip: readonly TextRange[], escaped = false): Mask[] {
  const masks: Mask[] = [];
  let next = 0;
  for (let at = nextMark(text, 0); at >= 0; at = nextMark(text, at)) {
    while (next < skip.length && skip[next]!.end <= at) next++;
    const skipped = skip[next];
    if (skipped !== undefined && skipped.start <= at) {
      at = skipped.end;
      continue;
    }
    const family = familyAt(text, at)!;
    const whole = runEnd(text, at, family, escaped);
    const end = decimalsEnd(text, at, whole, family) ?? whole;
    const start = escaped && text.charAt(at - 1) === '\\' ? at - 1 : at;
    masks.push({ start, end, family, digits: marksIn(text, at, whole), decimals: Math.max(0, end - whole - 1) });
    at = end;
  }
  return isOrnament(text, masks) ? [] : masks;
}

function isOrnament(text: string, masks: readonly Mask[]): boolean {
  if (masks.length === 0 || !masks.every(({ family }) => family === 'star' || family === 'line' || family === 'square'))
    return false;
  let at = 0;
  for (const mask of masks) {
    while (at < mask.start) if (!isBlank(text, at++)) return false;
    at = mask.end;
  }
  while (at < text.length) if (!isBlank(text, at++)) return false;
  return true;
}
