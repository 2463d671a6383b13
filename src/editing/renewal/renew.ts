import type { Paragraph, Report } from '../../report/model';
import { firstOverlapping } from '../../text/overlap';
import { contains, shift, type TextRange } from '../../text/range';
import { datedWords } from './datedWords';
import { blankFor, isWording } from './oldFigures';
import type { Proposal, Renewal, RenewalOptions, Stay, Turn } from './renewal';
import { reportYear } from './reportYear';

interface Placed {
  readonly range: TextRange;
}

/**
 * What changes when last year's report becomes this year's: its year and those beside it, the sessions of congresses, the
 * days, the date below it, and each figure, which becomes a blank that says what it was. Words such as 去年 and 今年以来
 * are true again of themselves; 上半年 changes only where the new report tells of another period. Total, in linear time.
 */
export function renew(report: Report, options: RenewalOptions = {}): Renewal {
  const year = options.year ?? reportYear(report);
  const by = options.newYear === undefined || year === undefined ? 1 : options.newYear - year;
  const lines = report.paragraphs.map((paragraph) => renewLine(paragraph, { year, by }, options, report.parts.date));
  return { proposals: lines.flatMap(({ proposals }) => proposals), stays: lines.flatMap(({ stays }) => stays) };
}

function renewLine(
  { range, facts }: Paragraph,
  turn: Turn,
  { period }: RenewalOptions,
  date: TextRange | undefined,
): Renewal {
  const { text, figures, placeholders, sentences } = facts;
  // Code and front matter are no words of the report.
  if (sentences.length === 0) return { proposals: [], stays: [] };
  const signed = date && contains(range, date) ? shift(date, -range.start) : undefined;
  const dated = datedWords(text, figures, turn, period, signed);
  const stays = apart(placeholders, dated.stays);
  const proposals = apart([...placeholders, ...stays].sort(byStart), dated.proposals);
  const told = [...stays, ...proposals].sort(byStart);
  const counted = figures.filter((figure) => !isWording(text, figure) && !firstOverlapping(told, figure.range));
  const blanks = counted.map((figure): Proposal => {
    const to = blankFor(figure, turn.by);
    return { range: figure.range, from: figure.text, to, kind: 'figure', why: '数据待填' };
  });
  const moved = <T extends Placed>(place: T): T => ({ ...place, range: shift(place.range, range.start) });
  return {
    proposals: [...proposals, ...blanks].sort(byStart).map(moved),
    stays: stays.map(moved),
  };
}

const byStart = (one: Placed, other: Placed): number => one.range.start - other.range.start;

/** Those that share no text with what is there already nor with one before them, in order. */
function apart<T extends Proposal | Stay>(there: readonly Placed[], places: readonly T[]): readonly T[] {
  let end = 0;
  return [...places].sort(byStart).filter(({ range }) => {
    if (range.start < end || firstOverlapping(there, range)) return false;
    end = range.end;
    return true;
  });
}
