import type { TextRange } from '../../text/range';

export type ProposalKind = 'year' | 'session' | 'relative' | 'date' | 'figure';

/** A stretch of last year's report that becomes something else in this year's. */
export interface Proposal {
  readonly range: TextRange;
  readonly from: string;
  readonly to: string;
  readonly kind: ProposalKind;
  /** What is changed, for the writer; where something is to be looked at, that too. */
  readonly why: string;
}

/** A year, date or meeting that stays as it is printed. */
export interface Stay {
  readonly range: TextRange;
  readonly why: string;
}

/** The part of its year that a report tells of: 一季度, 上半年, 前三季度, 全年. */
export type Period = 'firstQuarter' | 'firstHalf' | 'threeQuarters' | 'wholeYear';

export interface RenewalOptions {
  /** The year that the report is about; what `reportYear` says where it is left out. */
  readonly year?: number;
  /** The year of the new report; the next one where it is left out. */
  readonly newYear?: number;
  /** Where the new report tells of another part of its year: 上半年 becomes 全年. */
  readonly period?: { readonly from: Period; readonly to: Period };
}

export interface Renewal {
  /** In the order of the text, apart from each other. */
  readonly proposals: readonly Proposal[];
  /** What names a year or a date and stays, in the order of the text. */
  readonly stays: readonly Stay[];
}

/** The years of an old and a new report. */
export interface Turn {
  /** Undefined for a report that names no year. */
  readonly year: number | undefined;
  /** How many years further on the new one is. */
  readonly by: number;
}
