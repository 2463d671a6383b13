import type { TextRange } from '../text/range';

/** The typefaces that GB/T 9704—2012 names (5.2.2, 7.2, 7.3, 7.5); which font product prints one is a profile's choice. */
export type Typeface = '小标宋' | '仿宋' | '楷体' | '黑体' | '宋体';

/** What a paragraph is on the page (GB/T 9704—2012, 7.3; for speeches, the working practice). */
export type Role =
  | 'title'
  /** Below the title: the unit or speaker, a date in brackets, `——` and a second title. */
  | 'subtitle'
  /** 主送机关 or the salutation of a speech: flush left, ends with a colon (7.3.2). */
  | 'addressee'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'heading4'
  | 'body'
  /** 附件说明: `附件：1.…` (7.3.4). */
  | 'attachmentNote'
  /** 署名 and 成文日期 (7.3.5). */
  | 'signature'
  | 'date'
  /** 附注 in round brackets (7.3.6). */
  | 'note'
  /** `附件1` on the first line of an attachment, and its title (7.3.7). */
  | 'attachmentLabel'
  | 'attachmentTitle'
  /** 抄送, 印发机关 and the like below the date (7.4), in 四号. */
  | 'imprint';

/** A stretch of one paragraph that is printed in one typeface. Runs of an element join to all that it prints. */
export interface Run {
  /** As it stands in the text of the report, without Markdown's marks; `\n` is a break that a table's cell asks for (`<br>`). */
  readonly text: string;
  /** Where the words stand in the text of the report. */
  readonly range: TextRange;
  readonly typeface: Typeface;
  readonly bold: boolean;
}

/** A paragraph of the printed page. Widths are in characters of the paragraph's own size, heights in lines of the body. */
export interface PageParagraph {
  readonly type: 'paragraph';
  readonly role: Role;
  /** The paragraph in the text of the report, indent included. */
  readonly range: TextRange;
  readonly runs: readonly Run[];
  /** Points: 22 is 二号, 16 is 三号. */
  readonly size: number;
  readonly align: 'left' | 'center' | 'right' | 'both';
  /** Characters left blank before the first line; 2 for body text (7.3.3). */
  readonly firstLine: number;
  /** Characters left blank before every other line (7.3.4: under the name of an attachment), and behind every line (7.3.5). */
  readonly left: number;
  readonly right: number;
  /** Blank lines of the body above it. */
  readonly linesBefore: number;
  readonly startsPage: boolean;
  /** Rules as wide as the text block above and below it (7.4.1). */
  readonly rules?: Rules;
}

/** 首条和末条分隔线 are thick, those between thin (7.4.1). */
export interface Rules {
  readonly above?: keyof typeof RULE_MILLIMETRES;
  readonly below?: keyof typeof RULE_MILLIMETRES;
}

/** How thick the rules of the imprint are, as the standard recommends (7.4.1). */
export const RULE_MILLIMETRES = { thick: 0.35, thin: 0.25 } as const;

export interface PageCell {
  readonly range: TextRange;
  readonly runs: readonly Run[];
}

/** A table, from Markdown rows or rows with tabs. All rows have the same number of cells. */
export interface PageTable {
  readonly type: 'table';
  readonly range: TextRange;
  /** How many of the rows, from the first, are its head, repeated on each page. */
  readonly headRows: number;
  readonly rows: readonly (readonly PageCell[])[];
  /** By column. */
  readonly align: readonly ('left' | 'center' | 'right')[];
  readonly size: number;
  /** How wide the columns are to each other, where it does not follow from their words. */
  readonly widths?: readonly number[];
}

export type PageElement = PageParagraph | PageTable;

/** A report as it is to be printed: what Word, the preview and the clipboard are made from. */
export interface Page {
  /** The words of the title on one line, for the file's properties; empty where the report has none. */
  readonly title: string;
  readonly elements: readonly PageElement[];
}

/** How a kind of document is laid out: data, which a team's library can bring. Lengths are in millimetres, sizes in points. */
export interface Profile {
  readonly id: string;
  /** Shown to the writer: 公文, 会议汇报, 讲话稿. */
  readonly name: string;
  readonly paper: { readonly width: number; readonly height: number };
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** Body text: size, lines on a page, characters on a line; see `measure.ts` for what follows from them. */
  readonly size: number;
  readonly lines: number;
  readonly characters: number;
  /** The exact distance of lines in points; 0 where it follows from the height of the text block and `lines`. */
  readonly linePitch: number;
  readonly titleSize: number;
  readonly tableSize: number;
  /** Font families in the order of choice, for each typeface; the first is written into the document. */
  readonly fonts: Readonly<Record<Typeface, readonly string[]>>;
  /** The face of Western letters and digits; empty where those of the Chinese face are used. */
  readonly latin: string;
  /** The typeface of the title and of each level of heading. */
  readonly faces: { readonly title: Typeface; readonly headings: readonly [Typeface, Typeface, Typeface, Typeface] };
  /** How labels and lead sentences that run on inside a paragraph are set off (practice; the standard is silent). */
  readonly runIn: 'bold' | '楷体' | 'plain';
  /** 署名 and 成文日期 with a seal to come over them (7.3.5.1), or without (7.3.5.2). */
  readonly sealed: boolean;
  readonly pageNumbers: 'outside' | 'center' | 'none';
}
