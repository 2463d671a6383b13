import type { TextRange } from '../../text/range';
import { isDigit } from '../../text/characters';
import { figureOf } from './build';
import { readChain } from './chain';
import { readChinese } from './chinese';
import { nameFinder, namedRanges, type NamedRange } from './names';
import { figuresOf, isExcluded } from './reading';
import type { Figure } from '../model';

/** By code unit, 1 for what a number can begin with. */
const ANCHORS = new Uint8Array(0x10000);
for (const char of '0123456789０１２３４５６７８９〇零一二两三四五六七八九十百千万亿几数')
  ANCHORS[char.charCodeAt(0)] = 1;

/**
 * The figures of a text, in order, without overlaps: every printed amount with its interval (`Figure` in the model).
 * Dates, ordinals, document numbers, section labels, ratios, codes, slogans in short quotation marks and titles in 《》
 * are none; nor is a bare integer, unless a word such as 达到 stands before it. Of a list with one unit (120、80和60件)
 * each number is a figure in that unit; of a range (3至5家) the whole is one.
 *
 * `skip`: ranges that no figure may touch, such as masks and code. Linear time on any text.
 */
export function scanFigures(text: string, skip: readonly TextRange[] = []): Figure[] {
  const figures: Figure[] = [];
  // Most numerals of a report are parts of words: what only figures need is read when the first one is found.
  let nameAt: ((at: number) => NamedRange | undefined) | undefined;
  const isFree = freeOf(text, skip);
  let at = nextAnchor(text, 0);
  while (at >= 0) {
    const read = readAt(text, at);
    for (const figure of read.figures) {
      const floor = figures.at(-1)?.range.end ?? 0;
      if (figure.range.start < floor || !isFree(figure.range)) continue;
      nameAt ??= nameFinder(namedRanges(text));
      if (isOutside(nameAt(figure.range.start), figure)) figures.push(figure);
    }
    at = nextAnchor(text, Math.max(read.end, at + 1));
  }
  return figures;
}

function nextAnchor(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (ANCHORS[text.charCodeAt(at)] === 1) return at;
  return -1;
}

/**
 * Whether a range, asked for in ascending order, has nothing in common with the ranges to skip and does not stand
 * directly behind a mask, of whose number it would be the end (**5件).
 */
function freeOf(text: string, skip: readonly TextRange[]): (range: TextRange) => boolean {
  const sorted = [...skip].sort((a, b) => a.start - b.start);
  let first = 0;
  return (range) => {
    while (first < sorted.length && sorted[first]!.end <= range.start) first++;
    const next = sorted[first];
    if (next !== undefined && next.start < range.end) return false;
    return sorted[first - 1]?.end !== range.start || !/[*＊×XxＸ_]/.test(text.charAt(range.start - 1));
  };
}

/** A figure within a name counts only if it is all of a quotation and measures something: “36.5%”. */
function isOutside(name: NamedRange | undefined, figure: Figure): boolean {
  if (name === undefined) return true;
  const isWhole = name.start === figure.range.start && name.end === figure.range.end;
  return name.kind === 'slogan' && isWhole && (figure.decimals > 0 || /[%％元‰]/.test(figure.unit));
}

const NONE: readonly Figure[] = [];

function readAt(text: string, at: number): { readonly figures: readonly Figure[]; readonly end: number } {
  if (!isDigit(text, at)) {
    const reading = readChinese(text, at);
    if (reading.amount === undefined) return { figures: NONE, end: reading.end };
    const { amount } = reading;
    return { figures: isExcluded(text, amount) ? [] : [figureOf(text, amount)], end: amount.end };
  }
  const chain = readChain(text, at);
  return { figures: chain.isCode ? [] : figuresOf(text, chain), end: Math.max(chain.end, at + 1) };
}
