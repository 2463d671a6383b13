import type { ParagraphFacts, ReportFormat } from '../report/model';
import { parse } from '../report/parse';
import type { Filling } from './blanks';
import { judgedStatements } from './claims';
import { quantitiesOf, type Statement } from './relation';
import type { TeamRelations } from './team';

/** A number for the mask that begins at `start`. */
export interface Written {
  readonly start: number;
  readonly filling: Filling;
}

/**
 * The masks whose numbers, once all of them are written in, take part in something that does not hold: a blank may hide
 * a relation that only shows when it is filled, such as parts that add up to one more than a total. Reads the paragraph
 * once.
 */
export function refutedIn(
  facts: ParagraphFacts,
  numbers: readonly Written[],
  format: ReportFormat,
  team: TeamRelations | undefined,
): readonly number[] {
  const { text, starts } = write(facts, numbers);
  const written = parse(text, { format }).paragraphs[0]?.facts;
  if (written === undefined) return [];
  return judgedStatements(written, team)
    .filter(({ verdict }) => verdict === 'violated' || verdict === 'close')
    .flatMap(({ statement }) => masksIn(statement, starts));
}

/** The paragraph with the numbers in it, and which mask stood where each of them begins. */
function write(
  { text, placeholders }: ParagraphFacts,
  numbers: readonly Written[],
): { readonly text: string; readonly starts: ReadonlyMap<number, number> } {
  const fillings = new Map(numbers.map(({ start, filling }) => [start, filling]));
  const starts = new Map<number, number>();
  const pieces: string[] = [];
  let length = 0;
  let from = 0;
  for (const { range } of placeholders) {
    const filling = fillings.get(range.start);
    if (filling === undefined) continue;
    pieces.push(text.slice(from, range.start), filling.text);
    length += range.start - from;
    starts.set(length, range.start);
    length += filling.text.length;
    from = range.end;
  }
  return { text: pieces.join('') + text.slice(from), starts };
}

/** Approximators may stand before a number, and so many characters are more than any of them has. */
const BEFORE = 8;

function masksIn({ operands, printed }: Statement, starts: ReadonlyMap<number, number>): readonly number[] {
  return [...Object.values(operands).flatMap(quantitiesOf), printed].flatMap(({ range }) => {
    for (let at = range.start; at < Math.min(range.end, range.start + BEFORE); at += 1) {
      const start = starts.get(at);
      if (start !== undefined) return [start];
    }
    return [];
  });
}
