import type { Placeholder, Report } from '../report/model';
import type { TextEdit } from '../text/range';
import { fillEdits } from './fill';

/**
 * The edits that put one value into several blanks, in the order of the text. Each reads as if it were typed there: what
 * stands behind a blank and ends the value too, a unit or 市, is not written twice.
 */
export function fillTogether(report: Report, blanks: readonly Placeholder[], value: string): readonly TextEdit[] {
  return fillEdits(
    report,
    blanks.map((placeholder) => ({ placeholder, value })),
  );
}
