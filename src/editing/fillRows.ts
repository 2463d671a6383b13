import type { Placeholder, Report } from '../report/model';
import { linkedPlaceholders } from '../report/placeholders/linked';
import { sectionWalk, sentencePlaceWalk } from '../report/walks';
import type { TextRange } from '../text/range';
import { behindBlank, withinBlank } from './fill';

/** A blank with all that a form needs to ask for its value. */
export interface FillRow {
  readonly placeholder: Placeholder;
  /** Label and title of the innermost section; empty outside of all. */
  readonly section: string;
  /** The sentence it stands in; blanks of one sentence have the same object. */
  readonly sentence: TextRange;
  /** What may be typed together with the value and stands behind the blank anyway. */
  readonly behind: string;
  /** The unit that goes with the mask itself and is written with a bare number. */
  readonly within: string;
  /** Which rows, itself among them, stand for the same thing; empty where none does. */
  readonly alike: readonly number[];
}

/** Every blank of the report in the order of the text. */
export function fillRows(report: Report): readonly FillRow[] {
  const sectionAt = sectionWalk(report);
  const sentenceAt = sentencePlaceWalk(report);
  const rowOf = new Map(report.placeholders.map(({ range }, row) => [range.start, row]));
  const groups = new Map(
    linkedPlaceholders(report).flatMap((group) => {
      const alike = group.flatMap(({ range }) => rowOf.get(range.start) ?? []);
      return alike.map((row) => [row, alike] as const);
    }),
  );
  return report.placeholders.map((placeholder, row) => ({
    placeholder,
    section: sectionAt(placeholder.range.start).at(-1) ?? '',
    sentence: sentenceAt(placeholder.range.start).range,
    behind: behindBlank(placeholder),
    within: withinBlank(placeholder),
    alike: groups.get(row) ?? [],
  }));
}
