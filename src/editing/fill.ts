import type { Placeholder, Report } from '../report/model';
import { fillingOf, placeEnd } from '../text/filling';
import type { TextEdit, TextRange } from '../text/range';

/** What someone wants to stand in a blank, as typed. */
export interface BlankValue {
  readonly placeholder: Placeholder;
  readonly value: string;
}

/** A text with values in its blanks. */
export interface FilledText {
  readonly text: string;
  /** Where each of the report's blanks stands in it, filled or not, in their order. */
  readonly ranges: readonly TextRange[];
}

/** What stands behind a blank and is often typed with its value: a figure's unit, 年, 月, 日, 号, what ends a place's name. */
export function behindBlank({ kind, unit, after }: Placeholder): string {
  const next = after.trimStart();
  if (kind === 'figure') return unit !== undefined && next.startsWith(unit) ? unit : '';
  return ENDS[kind]?.exec(next)?.[0] ?? '';
}

/** The unit that a blank prints within itself, as 【待填，上年2234件】 does; empty where it stands behind. */
export function withinBlank(blank: Placeholder): string {
  const { kind, unit = '', text } = blank;
  if (kind !== 'figure' || unit === '' || behindBlank(blank) !== '') return '';
  return text.replace(/[多余来几]/g, '').includes(unit) ? unit : '';
}

const ENDS: Readonly<Partial<Record<Placeholder['kind'], RegExp>>> = {
  date: /^[年月日时点分]/,
  documentNumber: /^号/,
  name: placeEnd,
};

/**
 * The edits that put values into blanks, apart and in the order of the text. A value without words leaves its blank as it
 * is, and so does one for a blank that is not, or no more, in the report; of two for one blank the later one counts.
 */
export function fillEdits(report: Report, values: readonly BlankValue[]): readonly TextEdit[] {
  const wanted = new Map(values.map(({ placeholder, value }) => [placeholder.range.start, { placeholder, value }]));
  return report.placeholders.flatMap((blank) => {
    const given = wanted.get(blank.range.start);
    if (!given || given.placeholder.text !== blank.text) return [];
    const filling = fillingOf(given.value, behindBlank(blank), withinBlank(blank));
    return filling === '' || filling === blank.text ? [] : [{ range: blank.range, text: filling }];
  });
}

/** The report's text as it will read with the values in their blanks. */
export function filledText(report: Report, values: readonly BlankValue[]): FilledText {
  const edits = new Map(fillEdits(report, values).map((edit) => [edit.range.start, edit.text]));
  const pieces: string[] = [];
  const ranges: TextRange[] = [];
  let length = 0;
  let from = 0;
  for (const { range, text } of report.placeholders) {
    const filling = edits.get(range.start) ?? text;
    pieces.push(report.text.slice(from, range.start), filling);
    const start = length + range.start - from;
    length = start + filling.length;
    ranges.push({ start, end: length });
    from = range.end;
  }
  return { text: pieces.join('') + report.text.slice(from), ranges };
}
