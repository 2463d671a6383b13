import type { Paragraph } from '../report/model';
import { shift, type TextRange } from '../text/range';
import { answerTo, type Member } from './answer';
import { blanksOf, type Blank, type Filling } from './blanks';
import type { Judged } from './claims';
import type { Statement } from './relation';
import { equationOf, masksOf, withFigures } from './unknowns';
import { judge } from './verdict';

/** A statement with masks in it, and where the offset 0 of its ranges is in the text. */
export interface Open {
  readonly judged: Judged;
  readonly by: number;
}

/** A number for a mask. */
export interface Solution {
  /** The mask; offsets are those of the text. */
  readonly range: TextRange;
  readonly blank: Blank;
  readonly filling: Filling;
  readonly working: string;
  /** The statement that says so best. */
  readonly open: Open;
  /** Where the masks begin whose numbers it rests on. */
  readonly from: readonly number[];
}

type Solutions = ReadonlyMap<number, Solution>;

/** A number that was found may let others be found; further than this no reader follows. */
const MOST_ROUNDS = 8;

/**
 * The masks of which one number is stated, by where they begin, in the order in which they were found. Each round is
 * linear in the operands of the statements.
 */
export function solveBlanks(all: readonly Open[], paragraphAt: (offset: number) => Paragraph | undefined): Solutions {
  const found = new Map<number, Solution>();
  const tried = new Map<number, number>();
  for (let round = 0, size = -1; found.size > size && round < MOST_ROUNDS; round += 1) {
    size = found.size;
    for (const [start, members] of membersByMask(all, found)) {
      if (tried.get(start) === members.length) continue;
      tried.set(start, members.length);
      const paragraph = paragraphAt(start);
      const solution = paragraph && solve(start, members, paragraph, found);
      if (solution) found.set(start, solution);
    }
  }
  return found;
}

interface OpenMember extends Member {
  readonly open: Open;
  readonly from: readonly number[];
}

/** The statements that lack one figure only, the numbers found before taken as printed. */
function membersByMask(all: readonly Open[], found: Solutions): ReadonlyMap<number, readonly OpenMember[]> {
  const members = new Map<number, OpenMember[]>();
  for (const open of all) {
    const statement = filled(open, found);
    const equation = equationOf(statement);
    if (equation === undefined) continue;
    const start = open.by + equation.mask.range.start;
    const from = startsOf(open).filter((each) => each !== start);
    const known = members.get(start);
    if (known) known.push({ open, statement, equation, from });
    else members.set(start, [{ open, statement, equation, from }]);
  }
  return members;
}

function startsOf({ judged, by }: Open): readonly number[] {
  return masksOf(judged.statement).map(({ range }) => by + range.start);
}

function filled({ judged, by }: Open, found: Solutions): Statement {
  if (found.size === 0) return judged.statement;
  return withFigures(judged.statement, ({ range }) => found.get(by + range.start)?.filling);
}

/** Numbers that were found before are named up to so many. */
const MOST_STEPS = 3;

function solve(
  start: number,
  members: readonly OpenMember[],
  { range, facts }: Paragraph,
  found: Solutions,
): Solution | undefined {
  const blank = blanksOf(facts).get(start - range.start);
  const answer = blank && answerTo(blank, members, facts);
  if (blank === undefined || answer === undefined) return undefined;
  const { filling, best } = answer;
  const steps = best.from.flatMap((each) => found.get(each)?.filling.shown ?? []);
  const more = steps.length > MOST_STEPS ? '等' : '';
  const chained = steps.length === 0 ? '' : `，其中${steps.slice(0, MOST_STEPS).join('、')}${more}也是推算的`;
  return {
    range: shift(blank.placeholder.range, range.start),
    blank,
    filling,
    working: answer.working + chained,
    open: best.open,
    from: members.flatMap((member) => member.from),
  };
}

/** The masks whose numbers do not agree together, those that are refuted otherwise, and all that rest on them. */
export function dropped(all: readonly Open[], found: Solutions, refuted: ReadonlySet<number>): ReadonlySet<number> {
  const result = new Set(refuted);
  for (const open of all) {
    const starts = startsOf(open);
    if (starts.length < 2 || !starts.every((start) => found.has(start))) continue;
    if (judge(filled(open, found)).verdict !== 'holds') for (const start of starts) result.add(start);
  }
  // In the order in which they were found: what a number rests on comes before it.
  for (const [start, { from }] of found) if (from.some((each) => result.has(each))) result.add(start);
  return result;
}
