import type { Report } from '../report/model';
import { parse } from '../report/parse';
import { shift, type TextRange } from '../text/range';
import { fill, type Blank, type Filling } from './blanks';
import type { RelationId } from './claim';
import { judgedAcross, judgedStatements } from './claims';
import { quantitiesOf, type Statement } from './relation';
import type { TeamRelations } from './team';

/** A number for a mask. */
export interface Written {
  /** The mask; offsets are those of the text. */
  readonly range: TextRange;
  readonly blank: Blank;
  readonly filling: Filling;
  /** Of the statement that it is reckoned by. */
  readonly relation: RelationId;
}

/** Far from what is right, so that no nearness speaks for a reading. Not all by as much: a part would take its share along. */
const UP = [1.3, 1.47, 1.64];
const DOWN = [0.7, 0.57, 0.44];
const LEAST_UNITS = 7;

/**
 * The numbers, by where their masks begin, that must not be offered. Two kinds: those that, written in, take part in
 * something that does not hold, as a blank may hide what shows only when it is filled; and those of which the text is no
 * more than read so, because it would not be blamed if quite another number stood there. Reads the text three times.
 */
export function refuted(
  report: Report,
  numbers: readonly Written[],
  team: TeamRelations | undefined,
): ReadonlySet<number> {
  if (numbers.length === 0) return new Set();
  const wrong = missesWith(report, numbers.map(({ range, filling }) => ({ range, text: filling.text })), team); // prettier-ignore
  const up = missesWith(report, changed(numbers, UP), team);
  const isBlamed = (misses: Misses, { range, relation }: Written): boolean =>
    misses.get(range.start)?.has(relation) === true;
  const unsure = numbers.filter((number) => !isBlamed(up, number));
  const down = unsure.length === 0 ? up : missesWith(report, changed(numbers, DOWN), team);
  const guessed = unsure.filter((number) => !isBlamed(down, number));
  return new Set([...wrong.keys(), ...guessed.map(({ range }) => range.start)]);
}

interface Replacement {
  readonly range: TextRange;
  readonly text: string;
}

/** Other numbers of the same form; none for a mask for which there is none. */
function changed(numbers: readonly Written[], factors: readonly number[]): readonly Replacement[] {
  return numbers.flatMap(({ range, blank, filling: { figure } }, at) => {
    const by = factors[at % factors.length] ?? 1;
    const least = LEAST_UNITS * blank.factor * 10 ** -figure.decimals * Math.sign(by - 1);
    const other = figure.value + (by < 1 ? Math.min : Math.max)(least, figure.value * (by - 1));
    const filling = fill(blank, other, figure.decimals);
    return filling ? [{ range, text: filling.text }] : [];
  });
}

/** By mask, the relations of what does not hold about the number in it. */
type Misses = ReadonlyMap<number, ReadonlySet<RelationId>>;

function missesWith(report: Report, replacements: readonly Replacement[], team: TeamRelations | undefined): Misses {
  const { text, starts } = write(report.text, replacements);
  const written = parse(text, { format: report.format, someone: report.someone, previous: report });
  const misses = new Map<number, Set<RelationId>>();
  const note = (statement: Statement, by: number): void => {
    for (const mask of masksIn(statement, by, starts)) {
      const known = misses.get(mask);
      if (known) known.add(statement.relation);
      else misses.set(mask, new Set([statement.relation]));
    }
  };
  for (const { range, facts } of written.paragraphs) {
    for (const { statement, verdict } of judgedStatements(facts, team))
      if (isMiss(verdict)) note(statement, range.start);
  }
  for (const { statement, verdict } of judgedAcross(written)) if (isMiss(verdict)) note(statement, 0);
  return misses;
}

const isMiss = (verdict: string): boolean => verdict === 'violated' || verdict === 'close';

/** The text with the replacements in it, and which mask stood where each of them begins. */
function write(
  text: string,
  replacements: readonly Replacement[],
): { readonly text: string; readonly starts: ReadonlyMap<number, number> } {
  const starts = new Map<number, number>();
  const pieces: string[] = [];
  let length = 0;
  let from = 0;
  for (const { range, text: number } of [...replacements].sort((a, b) => a.range.start - b.range.start)) {
    pieces.push(text.slice(from, range.start), number);
    length += range.start - from;
    starts.set(length, range.start);
    length += number.length;
    from = range.end;
  }
  return { text: pieces.join('') + text.slice(from), starts };
}

/** Approximators may stand before a number, and so many characters are more than any of them has. */
const BEFORE = 8;

function masksIn({ operands, printed }: Statement, by: number, starts: ReadonlyMap<number, number>): readonly number[] {
  return [...Object.values(operands).flatMap(quantitiesOf), printed].flatMap(({ range }) => {
    const { start, end } = shift(range, by);
    for (let at = start; at < Math.min(end, start + BEFORE); at += 1) {
      const mask = starts.get(at);
      if (mask !== undefined) return [mask];
    }
    return [];
  });
}
