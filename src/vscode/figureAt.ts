import type { CheckedFigure } from '../keep/checkedFigures';
import type { TextRange } from '../text/range';

/**
 * The first figure that shares text with `range`: what a claim states need not be cut as the figure is. The figures
 * stand apart and in order, so halving finds it.
 */
export function figureAt(figures: readonly CheckedFigure[], range: TextRange): CheckedFigure | undefined {
  let low = 0;
  let high = figures.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (figures[middle]!.range.end <= range.start) low = middle + 1;
    else high = middle;
  }
  const found = figures[low];
  return found && found.range.start < range.end ? found : undefined;
}
