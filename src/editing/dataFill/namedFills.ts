import type { Placeholder, Report } from '../../report/model';
import { plain } from '../../text/characters';
import { fillBlank, type DataFilling } from './fillBlank';
import type { NamedValue, ValueIndex } from './namedValue';

/** What a table says of the `{{名称}}` of a report, in the order of the text; each name is told once. */
export interface NamedFills {
  readonly fillings: readonly DataFilling[];
  /** Names that no cell has. */
  readonly missing: readonly string[];
  /** Names that several cells have: which is meant, only the writer knows. */
  readonly ambiguous: readonly { readonly name: string; readonly values: readonly NamedValue[] }[];
  /** Names whose cell cannot be used, with the reason. */
  readonly refused: readonly { readonly name: string; readonly why: string }[];
}

const NAMED = /^\{\{(.+)\}\}$/s;

/** The name that a blank asks for: `{{受理件数}}`. */
export function nameOf({ text }: Placeholder): string | undefined {
  return NAMED.exec(text)?.[1]?.trim();
}

/** Finds for each `{{名称}}` the one cell of that very name. */
export function namedFills(report: Report, index: ValueIndex): NamedFills {
  const fillings: DataFilling[] = [];
  const missing = new Set<string>();
  const ambiguous = new Map<string, readonly NamedValue[]>();
  const refused = new Map<string, string>();
  for (const blank of report.placeholders) {
    const name = nameOf(blank);
    if (name === undefined) continue;
    const values = index.get(plain(name)) ?? [];
    const [value] = values;
    if (!value) missing.add(name);
    else if (values.length > 1) ambiguous.set(name, values);
    else {
      const filling = fillBlank(report, blank, value);
      if (typeof filling === 'string') refused.set(name, filling);
      else fillings.push(filling);
    }
  }
  return {
    fillings,
    missing: [...missing],
    ambiguous: [...ambiguous].map(([name, values]) => ({ name, values })),
    refused: [...refused].map(([name, why]) => ({ name, why })),
  };
}

/** What the cells would put in one blank: those that could stand there, so that one can pick. */
export function choicesFor(report: Report, blank: Placeholder, values: readonly NamedValue[]): readonly DataFilling[] {
  const fillings = values.map((value) => fillBlank(report, blank, value));
  return fillings.filter((filling): filling is DataFilling => typeof filling !== 'string');
}
