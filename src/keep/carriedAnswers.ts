import type { CheckedFigure } from './checkedFigures';
import type { Mark, Marks } from './mark';
import { saysSomething } from './markRecord';
import type { SheetChange } from './sheetAnswers';

/**
 * The marks of the new figures, once `changes` and nothing else have been made in the report: who wrote another figure
 * and 无误 beside it has vouched for that one.
 *
 * @param changes those that were made, in the order of the text
 * @param figures of the report as it is now
 */
export function carriedAnswers(changes: readonly SheetChange[], figures: readonly CheckedFigure[]): Marks {
  const byStart = new Map(figures.map((figure) => [figure.range.start, figure]));
  const marks = new Map<string, Mark>();
  let moved = 0;
  for (const { range, to, answer } of changes) {
    const figure = byStart.get(range.start + moved);
    moved += to.length - (range.end - range.start);
    const mark = figure && { ...answer, fingerprint: figure.fingerprint };
    // Where the new words are read as another figure, nobody has vouched for that.
    if (mark && figure.text === to && saysSomething(mark)) marks.set(mark.fingerprint, mark);
  }
  return marks;
}
