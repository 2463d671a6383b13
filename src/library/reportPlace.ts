import { labelForm } from '../editing/labelForm';
import { nextLabelsAt } from '../editing/nextLabel';
import type { Report } from '../report/model';
import { labelAt } from '../report/outline/markers';
import type { NextPoint } from './body/variables';

/** Where in a report a phrase is to be put in. */
export interface ReportPlace {
  readonly kind: 'opening' | 'series' | 'body' | 'closing';
  /** The point that comes next, in or behind a series: how it is labelled. */
  readonly next?: NextPoint & {
    /** Its label as it will be printed: 三是. */
    readonly label: string;
    /** The words with which the points before it open, such as 抓实; empty where they have none in common. */
    readonly opening: string;
  };
  /** Whether nothing follows: a closing may come here too. */
  readonly atEnd: boolean;
}

/**
 * What an offset of a report is the place for: before the first section its opening, in or behind the points of a series
 * the next one, behind the last section its closing. Total.
 */
export function placeAt(report: Report, offset: number): ReportPlace {
  const { text, parts } = report;
  const sections = report.sections[0]?.kind === 'title' ? report.sections[0].children : report.sections;
  const first = sections[0]?.range.start ?? parts.closing?.start ?? text.length;
  const atEnd = text.slice(offset).trim() === '';
  const isBegun = text.slice(0, offset).trim().length > 0 && report.paragraphs.length > MOST_OPENING;
  const next = nextPoint(report, offset);
  if (next) return { kind: 'series', next, atEnd };
  const end = parts.closing ?? parts.signature ?? parts.date;
  if (end !== undefined && offset >= end.start) return { kind: 'closing', atEnd };
  if (sections.length > 0 ? offset <= first : !isBegun) return { kind: 'opening', atEnd };
  return { kind: atEnd ? 'closing' : 'body', atEnd };
}

/** Title, salutation and opening: a text of no more paragraphs and without sections is still at its beginning. */
const MOST_OPENING = 3;

function nextPoint(report: Report, offset: number): ReportPlace['next'] {
  for (const { text } of nextLabelsAt(report, offset)) {
    const words = text.trimStart();
    const label = labelAt(words, 0);
    const printed = label && words.slice(0, label.end);
    if (label?.number === undefined || printed === undefined) continue;
    const form = labelForm({ kind: label.kind, label: printed, number: label.number });
    return { form, number: label.number, label: printed, opening: words.slice(printed.length).trim() };
  }
  return undefined;
}
