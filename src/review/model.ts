import type { Report } from '../report/model';
import type { Finding, Severity } from '../rules/finding';
import type { ActiveRule } from '../rules/levels';
import type { Rule } from '../rules/rule';
import type { Claim } from '../statistics/claim';
import type { TextRange } from '../text/range';

/** One line of the page; it leads to its place in the text. */
export interface ReviewLine {
  readonly text: string;
  readonly range?: TextRange;
  /** The line of the text that the place stands in, counted from 1. */
  readonly line?: number;
  /** Of what a rule says. */
  readonly severity?: Severity;
  readonly rule?: string;
}

/** What one part of the check came to. */
export interface ReviewChapter {
  readonly title: string;
  /** `open`: something is left to do; `told`: something to know; `clean`: nothing found; `unchecked`: it was not looked at. */
  readonly state: 'open' | 'told' | 'clean' | 'unchecked';
  /** What it came to, in one sentence. */
  readonly summary: string;
  readonly lines: readonly ReviewLine[];
}

/** A report in numbers, a row of a folder's table. */
export interface ReviewCounts {
  readonly characters: number;
  /** How long it takes to read it aloud, in words. */
  readonly spoken: string;
  readonly blanks: number;
  /** Figures that do not agree and that nobody has confirmed; figures that nothing in the text and nobody has checked. */
  readonly violated: number;
  readonly unchecked: number;
  /** All findings that nobody has settled. */
  readonly levels: Readonly<Record<Severity, number>>;
}

/** The page of 送审前检查 on one report. Plain data: nothing of the report is held by it. */
export interface Review {
  readonly name: string;
  readonly counts: ReviewCounts;
  /** In one sentence: whether something is left to do, and what. */
  readonly verdict: string;
  readonly isReady: boolean;
  readonly chapters: readonly ReviewChapter[];
  /** What was looked at, and what nobody has looked at: a sentence each. */
  readonly checked: readonly string[];
  readonly unchecked: readonly string[];
}

/** A file of a folder that was not checked, and why, in one sentence without its full stop. */
export interface Skipped {
  readonly name: string;
  readonly reason: string;
}

/** The page of 送审前检查 on the reports of a folder. */
export interface FolderReview {
  readonly name: string;
  readonly verdict: string;
  readonly isReady: boolean;
  readonly reports: readonly Review[];
  readonly skipped: readonly Skipped[];
  /** What is true of all reports alike is said here once, and not with each. */
  readonly checked: readonly string[];
  readonly unchecked: readonly string[];
}

/** Another year's report, as far as it was compared. */
export interface LastYear {
  readonly name: string;
  /** Figures and paragraphs that stand as they stood, not confirmed yet. */
  readonly same: readonly { readonly kind: 'figure' | 'paragraph'; readonly after: TextRange }[];
}

/** All that a page is made of. */
export interface ReviewInput {
  /** The document's name. */
  readonly name: string;
  readonly report: Report;
  readonly claims: readonly Claim[];
  /** What 送审前检查 finds and no mark settles. */
  readonly findings: readonly Finding[];
  /** What it finds and marks settle: figures that are 核实无误, and what was switched off in this report. */
  readonly settled: readonly Finding[];
  /** Where the figures begin that are marked 核实无误. */
  readonly confirmed?: ReadonlySet<number>;
  /** Of a Word document: what of it did not become text. */
  readonly notRead?: readonly string[] | undefined;
  /** The rules there are, and those that spoke. */
  readonly rules: readonly Rule[];
  readonly active: readonly ActiveRule[];
  /** How long it takes to read it aloud, in words: `约16分钟`. */
  readonly spoken: string;
  readonly target?: LengthTarget | undefined;
  readonly lastYear?: LastYear | undefined;
  /** What a team brought along, or why it was not read. */
  readonly team: { readonly hasRelations: boolean; readonly terms: number; readonly isTrusted: boolean };
}

/** How long a report is meant to be: in characters, and as the writer said it. */
export interface LengthTarget {
  readonly characters: number;
  readonly told: string;
}
