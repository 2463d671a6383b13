import type { Placeholder, Report } from '../../report/model';
import type { DataSheet } from '../../tables/table';
import type { DataFilling } from './fillBlank';
import { indexValues, type NamedValue } from './namedValue';
import { choicesFor, namedFills, type NamedFills } from './namedFills';
import { namedValues } from './namedValues';

/** What filling blanks from a table needs; each is told at its function. */
export interface DataFill {
  /** All values of a file by their names. */
  readonly values: (sheets: readonly DataSheet[]) => readonly NamedValue[];
  readonly named: (report: Report, values: readonly NamedValue[]) => NamedFills;
  readonly choices: (report: Report, blank: Placeholder, values: readonly NamedValue[]) => readonly DataFilling[];
}

/** Filling blanks from tables, as `DataFill` tells it. */
export const dataFill: DataFill = Object.freeze({
  values: (sheets) => sheets.flatMap(namedValues),
  named: (report, values) => namedFills(report, indexValues(values)),
  choices: choicesFor,
} satisfies DataFill);
