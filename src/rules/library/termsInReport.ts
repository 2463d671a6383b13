import type { ParagraphFacts, Report } from '../../report/model';
import { daysOf, standing } from '../../terms/inForce';
import { sourceText, type TermRow } from '../../terms/term';
import type { TermMatch, Terms } from '../../terms/terms';
import { daysIn, type Day, type Days } from '../../text/day';
import { keptFor } from '../../text/kept';
import { proseText } from '../prose';
import type { Team } from '../team';

/** A paragraph in which words of the tables stand. Offsets of matches are relative to `start`. */
export interface ParagraphTerms {
  readonly start: number;
  /** As rules on words read it: see `Prose`. */
  readonly text: string;
  readonly matches: readonly TermMatch[];
}

/** What of the tables stands in a report. */
export interface TermsInReport {
  readonly paragraphs: readonly ParagraphTerms[];
  /** The days that the report is of; undefined where nobody knows. */
  readonly days: Days | undefined;
}

/** Of a document, in characters. */
const LONGEST_NAME = 120;
const NONE: TermsInReport = { paragraphs: [], days: undefined };
const reports = new WeakMap<Report, { readonly terms: Terms; readonly today: Day | undefined; readonly read: TermsInReport }>(); // prettier-ignore

/** Read once for all rules; without tables nothing is there. */
export function termsIn(report: Report, { terms, today }: Team): TermsInReport {
  if (terms === undefined) return NONE;
  const known = reports.get(report);
  if (known?.terms === terms && known.today === today) return known.read;
  const { date } = report.parts;
  const days = daysOf(date && daysIn(report.text.slice(date.start, date.end)), today);
  const paragraphs = report.paragraphs.flatMap(({ range, facts }): readonly ParagraphTerms[] => {
    const { text, matches } = foundIn(facts, report, terms);
    const counting = matches.length === 0 ? matches : standing(matches, days).filter(({ start }) => !isInName(text, start)); // prettier-ignore
    return counting.length === 0 ? [] : [{ start: range.start, text, matches: counting }];
  });
  const read = { paragraphs, days };
  reports.set(report, { terms, today, read });
  return read;
}

interface Found {
  readonly text: string;
  readonly matches: readonly TermMatch[];
}

/** What was found in a paragraph with the tables of that time: they change seldom, and the last ones are what is asked for. */
const kept = keptFor((facts: ParagraphFacts): { terms?: Terms; format?: string; found: Found } => {
  return { found: { text: facts.text, matches: [] } };
});

function foundIn(facts: ParagraphFacts, { format }: Report, terms: Terms): Found {
  const slot = kept(facts);
  if (slot.terms !== terms || slot.format !== format) {
    slot.terms = terms;
    slot.format = format;
    const matches = terms.matchesIn(facts.text);
    const text = matches.length === 0 ? facts.text : proseText(facts, format);
    slot.found = { text, matches: text === facts.text ? matches : terms.matchesIn(text) };
  }
  return slot.found;
}

/** Whether a place is inside 《》: a document is called as it is called. */
function isInName(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_NAME), at);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}

/** Where the row stands that says so, for a message. */
export function told({ source }: TermRow): string {
  return `（${sourceText(source)}）`;
}
