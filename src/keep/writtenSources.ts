import type { DataFilling } from '../editing/dataFill/fillBlank';
import type { Report } from '../report/model';
import type { TextRange } from '../text/range';
import { firstOverlapping } from '../text/overlap';
import type { CheckedFigure } from './checkedFigures';
import { figurePlaces } from './figurePlaces';
import type { FigureSource } from './source';

/** What was put in the text, and where it stands now. */
export interface WrittenCell {
  readonly range: TextRange;
  readonly filling: DataFilling;
}

/** Where fillings, apart and in the order of the text, stand once all of them have been made and nothing else. */
export function writtenCells(fillings: readonly DataFilling[]): readonly WrittenCell[] {
  let by = 0;
  return fillings.map((filling) => {
    const start = filling.range.start + by;
    const end = start + filling.to.length;
    by += filling.to.length - (filling.range.end - filling.range.start);
    return { range: { start, end }, filling };
  });
}

/**
 * The sources of figures that were just written. Words are no figures, and have none.
 * @param file of the table, as `FigureSource` has it
 * @param at when they were written, ISO 8601 in UTC
 */
export function sourcesOf(
  report: Report,
  figures: readonly CheckedFigure[],
  written: readonly WrittenCell[],
  file: string,
  at: string,
): readonly FigureSource[] {
  const places = new Map(figurePlaces(report, figures).map(({ figure, place }) => [figure, place]));
  return written.flatMap(({ range, filling }): FigureSource[] => {
    const figure = firstOverlapping(figures, range);
    const place = figure && places.get(figure);
    if (!figure || place === undefined) return [];
    const { sheet, cell, text, unit } = filling.value;
    const { fingerprint } = figure;
    return [
      {
        schema: 1,
        fingerprint,
        place,
        file,
        ...(sheet === '' ? {} : { sheet }),
        cell,
        text: text.trim().slice(0, 1000),
        ...(unit === '' ? {} : { unit }),
        at,
      },
    ];
  });
}
