import type { TextRange } from '../../text/range';
import { isDigit } from '../../text/characters';
import { oneOf } from '../../text/characterSet';
import type { Amount } from './amount';
import { figureOf, rangeFigures } from './build';
import { readCapitals } from './capital';
import { readChain } from './chain';
import { endOfIdle, readChinese, type ChineseReading } from './chinese';
import { readHalf } from './half';
import { nameFinder, namedRanges, type NamedRange } from './names';
import { figuresOf, isExcluded } from './reading';
import { readTurn } from './turn';
import type { Figure } from '../model';

/** By code unit, 1 for a digit or numeral, 2 for what else an amount can begin or end with: see `READERS`. */
const ANCHORS = new Uint8Array(0x10000);
for (const char of '0123456789０１２３４５６７８９〇零一二两三四五六七八九十百千万亿几数')
  ANCHORS[char.charCodeAt(0)] = 1;

/**
 * The figures of a text, in order, without overlaps: every printed amount with its interval (`Figure` in the model).
 * Dates, ordinals, document numbers, section labels, ratios, codes, slogans in short quotation marks and titles in 《》
 * are none; nor is a bare integer, unless a word such as 达到 stands before it or it is all of a table's cell. Of a list with one unit (120、80和60件)
 * each number is a figure in that unit; of a range (3至5家, 三四家) the whole is one. Shares in words (三成, 1/3, 过半) are
 * percentages, 折 and 番 units of their own with the value as printed.
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
    const passed = ANCHORS[text.charCodeAt(at)] === 1 ? endOfIdle(text, at) : at;
    if (passed > at) {
      at = nextAnchor(text, passed);
      continue;
    }
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
  for (let at = from; at < text.length; at++) if (ANCHORS[text.charCodeAt(at)] !== 0) return at;
  return -1;
}

const isMaskMark = oneOf('*＊×XxＸ_');

function anywhere(): boolean {
  return true;
}

/**
 * Whether a range, asked for in ascending order, has nothing in common with the ranges to skip and does not stand
 * directly behind a mask, of whose number it would be the end (**5件).
 */
function freeOf(text: string, skip: readonly TextRange[]): (range: TextRange) => boolean {
  if (skip.length === 0) return anywhere;
  const sorted = [...skip].sort((a, b) => a.start - b.start);
  let first = 0;
  return (range) => {
    while (first < sorted.length && sorted[first]!.end <= range.start) first++;
    const next = sorted[first];
    if (next !== undefined && next.start < range.end) return false;
    return first === 0 || sorted[first - 1]!.end !== range.start || !isMaskMark(text, range.start - 1);
  };
}

/** A figure within a name counts only if it is all of a quotation and measures something: “36.5%”. */
function isOutside(name: NamedRange | undefined, figure: Figure): boolean {
  if (name === undefined) return true;
  const isWhole = name.start === figure.range.start && name.end === figure.range.end;
  return name.kind === 'slogan' && isWhole && (figure.decimals > 0 || /[%％元‰]/.test(figure.unit));
}

/** What begins with none of the numerals. */
const READERS = new Map<string, (text: string, at: number) => Amount | undefined>([
  ['半', readHalf],
  ['番', readTurn],
  ...Array.from('壹贰叁肆伍陆柒捌玖', (char) => [char, readCapitals] as const),
]);
for (const char of READERS.keys()) ANCHORS[char.charCodeAt(0)] = 2;

const NONE: readonly Figure[] = [];

function readAt(text: string, at: number): { readonly figures: readonly Figure[]; readonly end: number } {
  if (!isDigit(text, at)) {
    const reading = readWords(text, at);
    if (reading.amount === undefined) return { figures: NONE, end: reading.end };
    const { amount, to } = reading;
    const end = to?.end ?? amount.end;
    if (isExcluded(text, to === undefined ? amount : { ...to, number: amount.number })) return { figures: NONE, end };
    return { figures: to === undefined ? [figureOf(text, amount)] : rangeFigures(text, amount, to), end };
  }
  const chain = readChain(text, at);
  return { figures: chain.isCode ? [] : figuresOf(text, chain), end: Math.max(chain.end, at + 1) };
}

/** Reads what begins with a Chinese character. */
function readWords(text: string, at: number): ChineseReading {
  if (ANCHORS[text.charCodeAt(at)] === 1) return readChinese(text, at);
  const amount = READERS.get(text.charAt(at))?.(text, at);
  return amount === undefined ? { end: at + 1 } : { amount };
}
