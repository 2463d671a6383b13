import type { TextRange } from '../text/range';
import type { Interval } from './interval';

/** `markdown` only changes what is read as emphasis, heading mark, code and table; all else is the same. */
export type ReportFormat = 'plain' | 'markdown';

/**
 * The level markers of official reports (GB/T 9704—2012, 7.3.3, and drafting practice). The kind names the form of the
 * marker: `（一）` also stands for `(一)`, `1.` for `1．` and `1、`, `一是` for 一要, 其一 and 一方面是, `第一` for 首先/其次/再次/最后.
 * `lead` is an unnumbered lead sentence, `#` a Markdown heading without a label.
 */
export type SectionKind =
  | 'title'
  | '第一章'
  | '第一节'
  | '第一条'
  | '一、'
  | '（一）'
  | '1.'
  | '（1）'
  | '①'
  | '第一'
  | '一是'
  | '——'
  | 'lead'
  | '#'
  | '甲、'
  | '附件';

/** One section with everything below it. */
export interface Section {
  readonly kind: SectionKind;
  /** The marker as printed: `一、`, `（二）`, `三是`, `## `; empty for a title and a lead sentence. */
  readonly label: string;
  /** The ordinal that the label states, where it states one: 3 for `三是`. */
  readonly number?: number;
  /** The heading's words without its label and without the mark that ends it. */
  readonly title: string;
  /** Label and title together. */
  readonly heading: TextRange;
  /** The whole section, heading and subsections included; trailing line breaks are not. */
  readonly range: TextRange;
  /** Whether the heading stands inside a paragraph instead of at its beginning. */
  readonly runIn: boolean;
  readonly children: readonly Section[];
}

/** The parts of a report that are no sections. Each is one range of the text. */
export interface ReportParts {
  readonly salutation?: TextRange;
  readonly opening?: TextRange;
  readonly closing?: TextRange;
  readonly signature?: TextRange;
  readonly date?: TextRange;
}

/**
 * A printed figure of a statistic. Dates, years, document numbers, ordinals, ranks and slogans are none.
 */
export interface Figure {
  /** Number, approximators, scale and unit: `近6200多项`, `36.03%`, `1.2亿元`. */
  readonly range: TextRange;
  readonly text: string;
  /** In `unit`, scale multiplied out: 4.2万名 is 42000, 36.03% is 36.03, 三成 is 30 with the unit `%`. */
  readonly value: number;
  /** The factor of the printed scale: 1e4 for 万, 1e8 for 亿, else 1. */
  readonly scale: number;
  /** Measure word or unit as printed, without its scale: `件`, `元`, `%`, `个百分点`, `倍`; empty where there is none. */
  readonly unit: string;
  /** Digits printed behind the decimal point. */
  readonly decimals: number;
  /** The words that make it approximate, as printed: `近`, `多`, `以上`. */
  readonly approximator?: string;
  /** In the same measure as `value`. */
  readonly interval: Interval;
}

export type PlaceholderKind = 'figure' | 'name' | 'documentNumber' | 'date' | 'text';

/** A blank that is still to be filled: `**`, `*`, `××`, `____`, `【待填…】`. */
export interface Placeholder {
  readonly kind: PlaceholderKind;
  readonly range: TextRange;
  /** The mask as printed. */
  readonly text: string;
  /** For a figure: the measure word or unit that follows, scale included (`万元`). */
  readonly unit?: string;
  /** For a figure: what the mask says of its form; `****.**` has 4 digits and 2 decimals. */
  readonly shape?: { readonly digits: number; readonly decimals: number };
  /** Up to 12 characters of the same paragraph before and behind the mask. */
  readonly before: string;
  readonly after: string;
}

/** What a web page, a template site or a converter left in the text, such as a paywall's tags. */
export interface Residue {
  readonly range: TextRange;
  readonly text: string;
}

/**
 * One line of the text that is not blank. Its facts depend on the text of the line and the format alone and hold
 * offsets relative to `range.start`: the same facts object serves every parse in which the same line occurs.
 */
export interface Paragraph {
  /** Without the line break; indents (spaces, tabs, 全角空格) belong to it. */
  readonly range: TextRange;
  readonly facts: ParagraphFacts;
}

/**
 * A label that opens a section, at the beginning of a paragraph or inside it. Offsets are relative to the paragraph.
 */
export interface Marker {
  readonly kind: SectionKind;
  /** The written form that the members of one series share: 一是 and 一要 are one kind and two styles. */
  readonly style: string;
  /** The ordinal that the label states, where it states one. */
  readonly number?: number;
  readonly label: TextRange;
  /** Label and title, without the mark that ends the title. */
  readonly heading: TextRange;
  /** How many `#` stand before a Markdown heading, else 0. */
  readonly level: number;
  /** A heading wherever it stands; others are headings only beside a neighbour of their series. */
  readonly sure: boolean;
}

/** A short first sentence that may head its paragraph, if neighbours of the same form stand beside it. */
export interface Lead {
  /** The sentence without the mark that ends it. */
  readonly heading: TextRange;
  /** How many clauses it has, separated by commas. */
  readonly clauses: number;
  /** It tells (今年, 我们, 目前) or is long: a heading only where neighbours open with the same words. */
  readonly tells: boolean;
}

/** What a paragraph may contribute to the outline; which of it counts is decided with its neighbours. */
export interface OutlineFacts {
  /** Where the words begin: behind the indent, residue, Markdown's marks. */
  readonly content: number;
  /** A row of a table, an entry of a table of contents, a rule, a quotation block, residue alone: never a heading. */
  readonly apart: boolean;
  /** The label at `content`. */
  readonly marker?: Marker;
  /** Labels inside the paragraph, in order. */
  readonly inline: readonly Marker[];
  readonly lead?: Lead;
  /** Lead sentences in parallel inside the paragraph; the first of them may open it. */
  readonly inlineLeads: readonly TextRange[];
  /** The paragraph opens a quotation that goes on in the next, or closes one that began before it. */
  readonly quotation?: 'opens' | 'closes';
  /** Whether text follows the heading, or the first sentence, in the same paragraph. */
  readonly hasBody: boolean;
  /** Whether its last mark is a colon: what follows is listed below it. */
  readonly endsWithColon: boolean;
}

/** All offsets are relative to the paragraph's start. */
export interface ParagraphFacts {
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly placeholders: readonly Placeholder[];
  readonly residue: readonly Residue[];
  /** Sentences in order, each with the mark that ends it (。！？；：are not all ends: only 。！？ and the line's end are). */
  readonly sentences: readonly TextRange[];
  /** Characters that are no blanks, Word's 字符数（不计空格）. */
  readonly characters: number;
  readonly outline: OutlineFacts;
}

/** A parsed text. Immutable; every range is a range of the unchanged `text`. */
export interface Report {
  readonly text: string;
  readonly format: ReportFormat;
  /** Whether 某市, 某某 were read as blanks. */
  readonly someone: boolean;
  readonly paragraphs: readonly Paragraph[];
  readonly parts: ReportParts;
  /** The title with all below it, or, without a title, the sections of the first level. */
  readonly sections: readonly Section[];
  readonly figures: readonly Figure[];
  readonly placeholders: readonly Placeholder[];
  readonly residue: readonly Residue[];
  /** Sum of the paragraphs' characters. */
  readonly characters: number;
}

export interface ParseOptions {
  /** `auto` (the default) goes by evidence in the text, never by a file's name. */
  readonly format?: ReportFormat | 'auto';
  /** Read 某市, 某局, 某某 as names to be filled in; false where nothing is said. */
  readonly someone?: boolean;
  /** An earlier report of about the same text: its paragraphs' facts are used again. Results never depend on it. */
  readonly previous?: Report;
}
