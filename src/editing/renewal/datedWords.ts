import type { Figure } from '../../report/model';
import { firstOverlapping } from '../../text/overlap';
import { contains, type TextRange } from '../../text/range';
import { bareDays, blanked, endOfDate, endOfMonth, isTerm } from './dates';
import { periodWords } from './periods';
import { printedYears, withPlainDigits, type PrintedYear } from './printedYears';
import type { Proposal, ProposalKind, RenewalOptions, Stay, Turn } from './renewal';
import { CENTURY } from './reportYear';
import { LAST_SESSION, sessionsIn } from './sessions';
import { namesIn, yearStays, type NameReason } from './yearStays';

/** So far before a meeting its year is looked for. */
const LONGEST_CLAUSE = 60;

/** What a line says of time: what changes, and what stays. Offsets are those of the line; both may overlap others. */
export interface DatedWords {
  readonly proposals: readonly Proposal[];
  readonly stays: readonly Stay[];
}

const NONE: DatedWords = { proposals: [], stays: [] };
const MAY_BE_DATED = /[\d０-９〇○零OＯ年季届月]/;
/** A plan's first or last year is said of that year alone. */
const TELLS_PLAN = /^ ?年[^。；]{0,6}“?十[一二三四五六七八九]五/;

/**
 * Reads the years, days, meetings and periods of a line.
 *
 * @param signed where the report's date stands in the line
 */
export function datedWords(
  printed: string,
  figures: readonly Figure[],
  turn: Turn,
  period: RenewalOptions['period'],
  signed: TextRange | undefined,
): DatedWords {
  if (!MAY_BE_DATED.test(printed)) return NONE;
  const line = withPlainDigits(printed);
  const reasonAt = namesIn(line);
  const proposals: Proposal[] = [];
  const stays: Stay[] = [];
  const propose = (kind: ProposalKind, range: TextRange, to: string, why: string): void => {
    const from = printed.slice(range.start, range.end);
    if (from !== to) proposals.push({ range, from, to, kind, why });
  };
  const place: Place = { line, turn, reasonAt, propose, stays };
  for (const year of printedYears(line, printed, figures, CENTURY)) {
    if (signed && contains(signed, year.range)) signature(place, year, signed);
    else yearOrDay(place, year);
  }
  const past = [...stays];
  for (const { range, recurs } of bareDays(line)) {
    const why = reasonAt(range) ?? (recurs ? '每年相同的日期不改' : undefined);
    if (why === undefined) propose('date', range, blanked(line.slice(range.start, range.end)), '上年的日期，待填');
    else stays.push({ range, why });
  }
  sessions(place, past);
  if (period) {
    for (const { range, to, why } of periodWords(line, period.from, period.to)) {
      const isPast = firstOverlapping(past, { start: range.start - 2, end: range.start }) !== undefined;
      if (!isPast && reasonAt(range) === undefined) propose('relative', range, to, why);
    }
  }
  return { proposals, stays };
}

interface Place {
  readonly line: string;
  readonly turn: Turn;
  readonly reasonAt: NameReason;
  readonly propose: (kind: ProposalKind, range: TextRange, to: string, why: string) => void;
  readonly stays: Stay[];
}

function signature({ line, turn, propose }: Place, { range, year, print }: PrintedYear, date: TextRange): void {
  const day = endOfDate(line, range.end);
  const end = Math.min(date.end, day > range.end ? day : endOfMonth(line, range.end));
  const rest = blanked(line.slice(range.end, Math.max(end, range.end)));
  const why = rest === '' ? '落款年份' : '落款日期，月、日待填';
  propose('date', { start: range.start, end: Math.max(end, range.end) }, print(year + turn.by) + rest, why);
}

function yearOrDay({ line, turn, reasonAt, propose, stays }: Place, found: PrintedYear): void {
  const { range, year, print } = found;
  const end = endOfDate(line, range.end);
  const behind = line.slice(range.end, end);
  const why = reasonAt(range) ?? yearStays(line, found, turn.year);
  if (why !== undefined) {
    stays.push({ range: { start: range.start, end: Math.max(end, range.end) }, why });
  } else if (behind !== '' && !isTerm(behind)) {
    propose('date', { start: range.start, end }, print(year + turn.by) + blanked(behind), '上年的日期，月、日待填');
  } else {
    const plan = TELLS_PLAN.test(line.slice(range.end, range.end + 16)) ? '；后面的“五年规划”说法请核对' : '';
    propose('year', range, print(year + turn.by), `${year}年改为${year + turn.by}年${plan}`);
  }
}

/** @param past the years of the line that stay: a meeting of such a year does too */
function sessions({ line, turn, reasonAt, propose, stays }: Place, past: readonly Stay[]): void {
  for (const { range, from, number, print, sinceThen } of sessionsIn(line)) {
    const before = line.slice(Math.max(0, from - LONGEST_CLAUSE), from);
    const clause = before.length - 1 - Math.max(...Array.from('，。；', (mark) => before.lastIndexOf(mark)));
    const isPast = firstOverlapping(past, { start: from - clause, end: from }) !== undefined;
    const why = reasonAt(range) ?? (sinceThen || isPast ? '历史上的会议不改' : undefined);
    const note = number < LAST_SESSION ? '会议次数' : '会议次数；一届一般开五次，请核对届次';
    if (why !== undefined) stays.push({ range, why });
    else if (number + turn.by > 0) propose('session', range, print(number + turn.by), note);
  }
}
