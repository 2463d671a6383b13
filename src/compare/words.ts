import type { Figure, Placeholder } from '../report/model';
import type { TextRange } from '../text/range';

/** Stands for any figure; no text has it. */
const FIGURE = '\u0000';

/** The words without blanks: how lines are indented or broken is no change. */
export function wordsOf(text: string): string {
  return text.replace(/\s+/g, '');
}

/** The words of a range with one sign for each figure: sentences that differ in figures alone have the same. */
export function patternOf(text: string, { start, end }: TextRange, figures: readonly (Figure | Placeholder)[]): string {
  const pieces: string[] = [];
  let at = start;
  for (const figure of figures) {
    if (figure.range.start < at) continue;
    pieces.push(text.slice(at, figure.range.start), FIGURE);
    at = Math.min(figureEnd(text, figure), end);
  }
  pieces.push(text.slice(at, Math.max(at, end)));
  return wordsOf(pieces.join(''));
}

/** Where a figure ends; that of a blank includes the unit behind the mask, as a printed figure's does. */
export function figureEnd(text: string, figure: Figure | Placeholder): number {
  const { end } = figure.range;
  return isFigure(figure) || !text.startsWith(figure.unit ?? '', end) ? end : end + (figure.unit ?? '').length;
}

export function isFigure(figure: Figure | Placeholder): figure is Figure {
  return 'value' in figure;
}

/** Two figures that say the same have the same, however their digits and commas are printed. */
export function figureKey(figure: Figure | Placeholder): string {
  if (!isFigure(figure)) return `${figure.text}${figure.unit ?? ''}`;
  const { value, scale, unit, decimals, approximator = '' } = figure;
  return [value, scale, unit, decimals, approximator].join(FIGURE);
}
