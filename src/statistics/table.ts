import type { Interval } from '../report/interval';
import type { ParagraphFacts } from '../report/model';
import { keptFor } from '../text/kept';
import type { Quantity } from './passage';
import { printedQuantity } from './items';
import type { TextRange } from '../text/range';

/** One cell of a row; its range is relative to the row's paragraph and holds no blanks around the words. */
export interface Cell {
  readonly text: string;
  readonly range: TextRange;
}

/**
 * The cells of a Markdown row (`| 甲 | 12 |`) or of one with tabs; undefined for any other paragraph. Cells that only
 * blanks part are none: nobody can tell a blank from a gap.
 */
export function cellsOf(facts: ParagraphFacts): readonly Cell[] | undefined {
  return facts.text.includes('|') || facts.text.includes('\t') ? (cells(facts) ?? undefined) : undefined;
}

const cells = keptFor<ParagraphFacts, readonly Cell[] | null>(({ text }) => readCells(text) ?? null);

const LONGEST_ROW = 1000;

function readCells(text: string): readonly Cell[] | undefined {
  if (text.length > LONGEST_ROW) return undefined;
  const isMarkdown = text.trimStart().startsWith('|');
  if (!isMarkdown && !text.includes('\t')) return undefined;
  const mark = isMarkdown ? '|' : '\t';
  const found: Cell[] = [];
  let start = 0;
  for (const piece of text.split(mark)) {
    const words = piece.trim();
    const from = start + piece.indexOf(words);
    found.push({ text: words, range: { start: from, end: from + words.length } });
    start += piece.length + 1;
  }
  if (!isMarkdown) return found;
  return found.slice(1, found.at(-1)?.text === '' ? -1 : undefined);
}

/** Whether the row is the line under a Markdown table's head. */
export function isDelimiter(row: readonly Cell[]): boolean {
  return row.every(({ text }) => /^:?-{1,40}:?$/.test(text));
}

const NUMBER = /^([-－−+]?)(\d{1,3}(?:[,，]\d{3}){1,6}|\d{1,15})(?:[.．](\d{1,10}))?[ ]?([%％]?)$/;
const MASK = /^(?:[*＊]{1,6}(?:\.[*＊]{1,4})?|[×Xx_]{1,6})$/;

/** What stands in a cell: a figure, a mask where one is due, nothing (a dash), or words. */
export type Content = Quantity | 'blank' | 'words';

/** @param isExact whether an integer in this column counts things; else it may be rounded */
export function contentOf({ text, range }: Cell, isExact: boolean): Content {
  if (/^[-—－–/]{0,3}$/.test(text)) return 'blank';
  const match = NUMBER.exec(text);
  if (match !== null) {
    const [, sign = '', whole = '', fraction = '', percent = ''] = match;
    const size = Number(`${whole.replace(/[,，]/g, '')}.${fraction === '' ? '0' : fraction}`);
    const value = sign === '' || sign === '+' ? size : -size;
    const decimals = fraction.length;
    const interval = around(value, decimals === 0 && isExact ? 0 : 0.5 * 10 ** -decimals);
    return printedQuantity(text, range, { value, decimals, unit: percent === '' ? '' : '%', interval });
  }
  if (!MASK.test(text)) return 'words';
  return {
    ...printedQuantity(text, range, { value: 0, decimals: 0, unit: '', interval: around(0, 0) }),
    figure: undefined,
  };
}

function around(value: number, by: number): Interval {
  return { low: value - by, high: value + by };
}
