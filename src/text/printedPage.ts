/** Words of one typeface on a printed line, and where they stand in the text of the report. */
export interface PrintedPart {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** 小标宋, 仿宋, 楷体, 黑体 or 宋体. */
  readonly face: string;
  readonly bold: boolean;
  /** What is left blank before it, in twips. */
  readonly gap?: number;
}

/** A line as it is printed. Lengths are in twips, a twentieth of a point, from the upper left corner of the text block. */
export interface PrintedLine {
  readonly type: 'line';
  /** What it prints of the text of the report, with what stands between its words there. */
  readonly start: number;
  readonly end: number;
  readonly parts: readonly PrintedPart[];
  /** Points. */
  readonly size: number;
  readonly x: number;
  readonly y: number;
  /** What it may fill; a closing mark may hang out of it. */
  readonly width: number;
  readonly height: number;
  readonly align: 'left' | 'center' | 'right';
  /** Spread out to fill its width, as every line of a paragraph but the last. */
  readonly spread: boolean;
  /** How many characters wide its words are, a half-width one counting a half; blanks at its end count nothing. */
  readonly characters: number;
  /** Rules as wide as the text block, by where they stand from its upper edge and how thick they are, in twips. */
  readonly rules?: readonly { readonly y: number; readonly height: number }[];
}

export interface PrintedCell {
  readonly x: number;
  readonly width: number;
  readonly lines: readonly PrintedLine[];
}

/** A row of a table, or as much of one as fits on a page where it is taller than that. */
export interface PrintedRow {
  readonly type: 'row';
  readonly y: number;
  readonly height: number;
  /** The table's head once more, at the top of a later page. */
  readonly repeated: boolean;
  readonly isHead: boolean;
  readonly cells: readonly PrintedCell[];
}

/** What stands on one page, in the order of the text. */
export type PrintedPage = readonly (PrintedLine | PrintedRow)[];

/** The lines of a page in the order in which they are read. */
export function linesOfPage(page: PrintedPage): readonly PrintedLine[] {
  return page.flatMap((item) => (item.type === 'line' ? [item] : item.cells.flatMap(({ lines }) => lines)));
}

/** Paper and text block in twips, and what is printed at the foot: `— 1 —`. */
export interface PrintedSheet {
  readonly paper: { readonly width: number; readonly height: number };
  readonly text: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** What is added to each character of the body's size, so that a line holds its number. */
  readonly spacing: number;
  /** The body's size in points. */
  readonly size: number;
  readonly pageNumbers: 'outside' | 'center' | 'none';
  /** Font families by typeface, first choice first. */
  readonly fonts: Readonly<Record<string, readonly string[]>>;
  /** The family of Western letters and digits; empty where they have none of their own. */
  readonly latin: string;
}

/** `— 3 —` for the third page (GB/T 9704—2012, 7.5). */
export function pageNumberText(number: number): string {
  return `— ${number} —`;
}

/** Whether a page bears its number: a blank one before the page of 版记 does not, nor does that page (7.5). */
export function isNumbered(pages: readonly PrintedPage[], at: number): boolean {
  return at === 0 || (pages[at]?.length !== 0 && pages[at - 1]?.length !== 0);
}

/** On which side the number of a page stands: outside is on the right of odd pages and on the left of even ones (7.5). */
export function pageNumberSide(
  number: number,
  { pageNumbers }: Pick<PrintedSheet, 'pageNumbers'>,
): 'left' | 'center' | 'right' {
  if (pageNumbers === 'center') return 'center';
  return number % 2 === 1 ? 'right' : 'left';
}

/** What is printed in the Western family: no quotation mark or dash, which in Chinese are as wide as a character. */
export const LATIN_CHARACTERS = 'U+20-7E';
