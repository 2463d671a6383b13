import type { Placeholder, Report } from '../report/model';
import type { TextEdit } from '../text/range';
import { withoutControls } from '../text/characters';
import { fillEdits } from './fill';

/** What ends a place's name and stands behind its blank: 南京市 typed for `*市委` gives 南京市委. */
const LEVEL = /(?:自治区|自治州|自治县|特别行政区|街道|[省市州盟县区旗镇乡])$/;

/**
 * The edits that put one value into several blanks, in the order of the text. Each reads as if it were typed there: what
 * stands behind a blank and ends the value too, a unit or 市, is not written twice.
 */
export function fillTogether(report: Report, blanks: readonly Placeholder[], value: string): readonly TextEdit[] {
  return fillEdits(
    report,
    blanks.map((placeholder) => ({ placeholder, value: valueFor(placeholder, value) })),
  );
}

function valueFor({ kind, after }: Placeholder, value: string): string {
  const typed = withoutControls(value).trim();
  const [level] = LEVEL.exec(typed) ?? [];
  const isDouble = kind === 'name' && level !== undefined && after.startsWith(level) && typed.length > level.length + 1;
  return isDouble ? typed.slice(0, -level.length) : typed;
}
