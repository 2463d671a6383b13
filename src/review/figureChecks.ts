import type { Operand } from '../statistics/claim';
import type { ReviewInput } from './model';

/** How many figures a report has, how each of them was checked, and how many were not. */
export interface FigureChecks {
  readonly figures: number;
  /** Those that take part in a relation that the text states. */
  readonly related: number;
  /** Others that are marked 核实无误. */
  readonly confirmed: number;
  readonly unchecked: number;
}

export function figureChecks({ report, claims, confirmed }: ReviewInput): FigureChecks {
  const own = new Set(report.figures.map(({ range }) => range.start));
  const related = new Set<number>();
  const see = ({ range: { start } }: Operand): void => {
    if (own.has(start)) related.add(start);
  };
  for (const { operands, printed } of claims) {
    for (const operand of Object.values(operands)) {
      if ('range' in operand) see(operand);
      else operand.forEach(see);
    }
    see(printed);
  }
  const others = [...own].filter((start) => !related.has(start));
  const known = others.filter((start) => confirmed?.has(start) === true).length;
  return {
    figures: report.figures.length,
    related: related.size,
    confirmed: known,
    unchecked: others.length - known,
  };
}
