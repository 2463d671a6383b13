import type { Paragraph, Report } from '../report/model';
import { shift, type TextRange } from '../text/range';
import { answerTo, type Member } from './answer';
import { blanksOf, type Filling } from './blanks';
import type { Claim } from './claim';
import { claimOf, judgedAcross, judgedStatements, type Judged } from './claims';
import type { Statement } from './relation';
import { keptByTeam, type TeamRelations } from './team';
import { equationOf, masksOf, withFigures } from './unknowns';
import { judge } from './verdict';

/** What the other figures of a text say must stand in a blank. Offered to the writer, never filled in unasked. */
export interface Suggestion {
  /** The mask; offsets are those of the text. */
  readonly range: TextRange;
  /** What would replace the mask: `17.71` for the mask of `**%`. */
  readonly text: string;
  /** With its unit: `17.71%`. */
  readonly shown: string;
  /** How it comes about: `552件 ÷ 3116件 = 17.71%`. */
  readonly working: string;
  /** What the text states, with the blank in it. */
  readonly claim: Claim;
}

/** What can be reckoned for the blanks of a report, by where their masks begin. Made when first asked for, and kept. */
export function suggestionsOf(report: Report, team?: TeamRelations): ReadonlyMap<number, Suggestion> {
  return kept(report, team);
}

const kept = keptByTeam((report: Report, team): ReadonlyMap<number, Suggestion> => {
  const inside = report.paragraphs.flatMap(({ range, facts }) =>
    facts.placeholders.length === 0 ? [] : openStatements(judgedStatements(facts, team), range.start),
  );
  return solveAll([...inside, ...openStatements(judgedAcross(report), 0)], report.paragraphs);
});

/** A statement with masks in it, and where the offset 0 of its ranges is in the text. */
interface Open {
  readonly judged: Judged;
  readonly by: number;
}

/** A reading that the text leaves in doubt may agree with it, but says nothing of a figure that is not there. */
function openStatements(judged: readonly Judged[], by: number): readonly Open[] {
  return judged
    .filter(({ verdict, statement }) => verdict === 'unknown' && statement.tentative !== true)
    .map((each) => ({ judged: each, by }));
}

interface Solved extends Filling {
  readonly suggestion: Suggestion;
  /** The masks whose numbers it rests on. */
  readonly from: readonly number[];
}

type Solutions = ReadonlyMap<number, Solved>;

/** A number that was found may let others be found; further than this no reader follows. */
const MOST_ROUNDS = 8;

/** Each round is linear in the operands of the statements. */
function solveAll(all: readonly Open[], paragraphs: readonly Paragraph[]): ReadonlyMap<number, Suggestion> {
  const solved = new Map<number, Solved>();
  if (all.length === 0) return new Map();
  const tried = new Map<number, number>();
  for (let round = 0, size = -1; solved.size > size && round < MOST_ROUNDS; round += 1) {
    size = solved.size;
    for (const [start, members] of membersByMask(all, solved)) {
      if (tried.get(start) === members.length) continue;
      tried.set(start, members.length);
      const paragraph = paragraphAt(paragraphs, start);
      const solution = paragraph && solve(start, members, paragraph, solved);
      if (solution) solved.set(start, solution);
    }
  }
  const dropped = contradicted(all, solved);
  const left = [...solved].filter(([start]) => !dropped.has(start)).sort(([a], [b]) => a - b);
  return new Map(left.map(([start, { suggestion }]) => [start, suggestion]));
}

interface OpenMember extends Member {
  readonly open: Open;
  readonly from: readonly number[];
}

/** The statements that lack one figure only, the numbers found before taken as printed. */
function membersByMask(all: readonly Open[], solved: Solutions): ReadonlyMap<number, readonly OpenMember[]> {
  const members = new Map<number, OpenMember[]>();
  for (const open of all) {
    const statement = filled(open, solved);
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

function filled({ judged, by }: Open, solved: Solutions): Statement {
  return solved.size === 0
    ? judged.statement
    : withFigures(judged.statement, ({ range }) => solved.get(by + range.start));
}

function solve(
  start: number,
  members: readonly OpenMember[],
  { range, facts }: Paragraph,
  solved: Solutions,
): Solved | undefined {
  const blank = blanksOf(facts).get(start - range.start);
  const answer = blank && answerTo(blank, members, facts);
  if (blank === undefined || answer === undefined) return undefined;
  const { filling, best } = answer;
  const steps = best.from.flatMap((each) => solved.get(each)?.shown ?? []);
  const more = steps.length > MOST_STEPS ? '等' : '';
  const chained = steps.length === 0 ? '' : `，其中${steps.slice(0, MOST_STEPS).join('、')}${more}也是推算的`;
  const suggestion: Suggestion = {
    range: shift(blank.placeholder.range, range.start),
    text: filling.text,
    shown: filling.shown,
    working: answer.working + chained,
    claim: claimOf(best.open.judged, best.open.by),
  };
  return { ...filling, suggestion, from: members.flatMap((member) => member.from) };
}

/** Numbers found before are named up to so many. */
const MOST_STEPS = 3;

/** Masks that were found one by one but do not agree together, and what rests on them. */
function contradicted(all: readonly Open[], solved: Solutions): ReadonlySet<number> {
  const dropped = new Set<number>();
  for (const open of all) {
    const starts = startsOf(open);
    if (starts.length < 2 || !starts.every((start) => solved.has(start))) continue;
    if (judge(filled(open, solved)).verdict !== 'holds') for (const start of starts) dropped.add(start);
  }
  // In the order in which they were found: what a number rests on comes before it.
  for (const [start, { from }] of solved) if (from.some((each) => dropped.has(each))) dropped.add(start);
  return dropped;
}

function paragraphAt(paragraphs: readonly Paragraph[], offset: number): Paragraph | undefined {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.range.end ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return paragraphs[low];
}
