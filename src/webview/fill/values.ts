import type { AskedBlank } from '../../text/fillMessages';
import { fillingOf } from '../../text/filling';

export type Filter = 'all' | 'open' | 'figure';

/** What has been typed, by blank. */
export type Values = ReadonlyMap<number, string>;

/** What would be put into a blank; empty where nothing would. */
export function fillingIn(blank: AskedBlank, values: Values): string {
  return fillingOf(values.get(blank.id) ?? '', blank.behind, blank.within);
}

/** The values of the blanks that are there: what was typed, and for one that is new here what the editor knows of it. */
export function valuesOf(blanks: readonly AskedBlank[], typed: Values): Map<number, string> {
  const values = new Map<number, string>();
  for (const { id, value } of blanks) {
    const known = typed.get(id) ?? value;
    if (known !== '') values.set(id, known);
  }
  return values;
}

/**
 * What a value typed for one blank changes: itself, and those that stand for the same thing and have been left empty, or
 * have gone along so far.
 */
export function typedInto(
  blank: AskedBlank,
  value: string,
  values: Values,
): readonly (readonly [id: number, value: string])[] {
  const before = values.get(blank.id) ?? '';
  const along = blank.alike.filter((id) => id !== blank.id && (values.get(id) ?? '') === before);
  return [blank.id, ...along].map((id) => [id, value] as const);
}

/** Whether a filter shows a blank. */
export function isShown(blank: AskedBlank, filter: Filter, values: Values): boolean {
  if (filter === 'figure') return blank.isFigure;
  return filter === 'all' || fillingIn(blank, values) === '';
}

/** How many blanks have a value. */
export function filledCount(blanks: readonly AskedBlank[], values: Values): number {
  return blanks.reduce((count, blank) => (fillingIn(blank, values) === '' ? count : count + 1), 0);
}
