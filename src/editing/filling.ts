import { matchBlanks, type BlankContext } from './blankMatch';
import { filledText, fillEdits, type BlankValue, type FilledText } from './fill';
import { claimsOfBlanks, type ClaimOfBlanks } from './fillClaims';
import { fillRows, type FillRow } from './fillRows';
import type { Report } from '../report/model';
import type { Claim } from '../statistics/claim';
import type { TextEdit, TextRange } from '../text/range';

/** What a form that fills blanks in needs of a report; each is told at its function. */
export interface Fill {
  readonly rows: (report: Report) => readonly FillRow[];
  readonly edits: (report: Report, values: readonly BlankValue[]) => readonly TextEdit[];
  readonly text: (report: Report, values: readonly BlankValue[]) => FilledText;
  readonly claims: (claims: readonly Claim[], ranges: readonly TextRange[]) => readonly ClaimOfBlanks[];
  readonly match: (before: readonly BlankContext[], now: readonly BlankContext[]) => readonly (number | undefined)[];
}

/** Filling blanks in, as `Fill` tells it. */
export const fill: Fill = Object.freeze({
  rows: fillRows,
  edits: fillEdits,
  text: filledText,
  claims: claimsOfBlanks,
  match: matchBlanks,
} satisfies Fill);
