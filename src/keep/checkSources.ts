import { formatFor, type NumberForm } from '../editing/dataFill/formatFor';
import { inUnit, quantityOf, rounded, type Quantity, type Unit } from '../editing/dataFill/quantity';
import { falls } from '../editing/dataFill/falls';
import type { Figure, Report } from '../report/model';
import { dimensionOf, factorOf } from '../statistics/dimension';
import { toHalfWidth } from '../text/characters';
import { firstOverlapping } from '../text/overlap';
import type { TextEdit, TextRange } from '../text/range';
import type { CheckedFigure } from './checkedFigures';
import { figurePlaces } from './figurePlaces';
import { isLater, type FigureSource, type Sources } from './source';

/** What stands in a cell now, with the unit that its table says; or in Chinese why it cannot be told. */
export type CellNow = { readonly text: string; readonly unit: string } | string;

/** A figure that does not agree with the cell that it was taken from, or whose cell cannot be read. */
export interface SourceFinding {
  readonly range: TextRange;
  /** The figure as printed. */
  readonly printed: string;
  readonly sentence: string;
  readonly source: FigureSource;
  /** What the cell says now, with its unit; where it cannot be told, `why` says so in Chinese. */
  readonly now?: string;
  readonly why?: string;
  /** Writes the cell's value in the figure's own form. */
  readonly edit?: TextEdit;
  /** How the figure would read then. */
  readonly wanted?: string;
}

export interface CheckedSources {
  readonly agreeing: number;
  /** In the order of the text. */
  readonly findings: readonly SourceFinding[];
  /** Sources whose figures are no more in the text. */
  readonly lost: readonly FigureSource[];
}

/**
 * Compares each figure that was taken from a table with its cell as it is now (勾稽): in the figure's unit, and to its
 * precision.
 * @param cellOf what stands in the cell of a source
 */
export function checkSources(
  report: Report,
  figures: readonly CheckedFigure[],
  sources: Sources,
  cellOf: (source: FigureSource) => CellNow,
): CheckedSources {
  const found = sourced(report, figures, sources);
  const findings: SourceFinding[] = [];
  for (const { figure, source } of found) {
    const { range, text: printed, sentenceText: sentence } = figure;
    const compared = compare(report, figure, cellOf(source));
    if (compared) findings.push({ range, printed, sentence, source, ...compared });
  }
  const used = new Set(found.map(({ source }) => source));
  const places = new Set(found.map(({ source }) => source.place));
  const lost = [...sources.values()].filter((source) => !used.has(source) && !places.has(source.place));
  return { agreeing: found.length - findings.length, findings, lost };
}

interface Sourced {
  readonly figure: CheckedFigure;
  readonly source: FigureSource;
}

/** Each figure's source: that of its fingerprint, as marks go, or where it has changed since, the latest of its place. */
function sourced(report: Report, figures: readonly CheckedFigure[], sources: Sources): readonly Sourced[] {
  if (sources.size === 0) return [];
  const byPlace = new Map<string, FigureSource>();
  for (const source of sources.values()) {
    const known = byPlace.get(source.place);
    if (!known || isLater(source, known)) byPlace.set(source.place, source);
  }
  const prints = new Set(figures.map(({ fingerprint }) => fingerprint));
  return figurePlaces(report, figures).flatMap(({ figure, place }) => {
    const there = byPlace.get(place);
    const source = sources.get(figure.fingerprint) ?? (there && !prints.has(there.fingerprint) ? there : undefined);
    return source ? [{ figure, source }] : [];
  });
}

type Compared = Pick<SourceFinding, 'now' | 'why' | 'edit' | 'wanted'>;

/** What is to be told of a figure and its cell; nothing where they agree. */
function compare(report: Report, { range, text }: CheckedFigure, cell: CellNow): Compared | undefined {
  if (typeof cell === 'string') return { why: cell };
  const quantity = quantityOf(cell.text, cell.unit);
  const now = cell.text.trim() + (quantity && cell.unit !== '' && /[\d.]$/.test(cell.text.trim()) ? cell.unit : '');
  const figure = firstOverlapping(report.figures, range);
  if (!figure) return { now, why: '文中的数不是一个能比较的数' };
  if (!quantity) return { now, why: now === '' ? '单元格是空的' : '单元格里不是一个数' };
  const form = formOf(figure);
  const value = inUnit(quantity, form.unit);
  if (value === undefined) return { now, why: `单位不同：文中是${form.unit.text}` };
  const signed = falls(report.text.slice(Math.max(0, range.start - 8), range.start)) ? Math.abs(value) : value;
  if (rounded(signed, figure.decimals) === rounded(figure.value / figure.scale, figure.decimals)) return undefined;
  return { now, ...replaced(range, text, { ...quantity, value: signed, unit: form.unit }, form) };
}

/** A figure's own form: its scale, unit, digits behind the point and thousands. */
function formOf({ text, unit, scale, decimals }: Figure): NumberForm {
  const printed: Unit = {
    text: toHalfWidth(text).replace(/^.*\d/s, '') || unit,
    measure: unit,
    dimension: dimensionOf(unit),
    factor: scale * factorOf(unit),
  };
  return { unit: printed, unitStands: true, decimals, grouped: /\d[,，]\d{3}/.test(text) };
}

/** Only digits are replaced: 近 and 多 around them, and numbers in Chinese characters, are the writer's words. */
function replaced(range: TextRange, text: string, quantity: Quantity, form: NumberForm): Compared {
  const numbers = [...toHalfWidth(text).matchAll(/[-−]?\d[\d,]*(?:\.\d+)?/g)];
  const printed = formatFor(quantity, form);
  const [number] = numbers;
  if (numbers.length !== 1 || !number || !printed) return {};
  const start = range.start + number.index;
  const end = start + number[0].length;
  const wanted = text.slice(0, number.index) + printed.text + text.slice(number.index + number[0].length);
  return { edit: { range: { start, end }, text: printed.text }, wanted };
}
