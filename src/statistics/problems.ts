import type { ParagraphFacts, Report } from '../report/model';
import { judgedAcross, judgedStatements, type Judged } from './claims';
import { listsOf, type ListEvidence } from './list';
import type { Quantity } from './passage';
import { repairsOf, type Repair } from './repairs';
import { quantitiesOf, type Statement } from './relation';
import { keptByTeam, type TeamRelations } from './team';

/** Violated claims that share figures, told as one. Offsets are relative to the paragraph. */
export interface Problem {
  /** In the order of the text; the first names the problem. */
  readonly violated: readonly [Judged, ...Judged[]];
  /** The list that the first one belongs to, where it has other members. */
  readonly list?: ListEvidence;
  /** Single figures that, changed so, would make everything agree; the likeliest first. */
  readonly repairs: readonly Repair[];
}

/** The problems of one paragraph, kept as long as its facts and the team's relations are. */
export function problemsOf(facts: ParagraphFacts, team?: TeamRelations): readonly Problem[] {
  return judgedStatements(facts, team).length === 0 ? NOTHING : kept(facts, team);
}

const kept = keptByTeam((facts, team) => readProblems(judgedStatements(facts, team)));

/** The problems that several paragraphs make together; offsets are those of the text. */
export function problemsAcross(report: Report): readonly Problem[] {
  const judged = judgedAcross(report);
  if (judged.length === 0) return NOTHING;
  let problems = across.get(report);
  if (problems === undefined) {
    problems = readProblems(judged);
    across.set(report, problems);
  }
  return problems;
}

/** A problem, and where its offset 0 is in the text. */
export interface PlacedProblem {
  readonly problem: Problem;
  readonly by: number;
}

/**
 * The problems of a report by the relation that leads each (`library` for all of a team's), in the order of the text.
 * One walk through the paragraphs, kept as long as the report is: each relation's rule asks for its own.
 */
export const problemsByRelation = keptByTeam<ReadonlyMap<string, readonly PlacedProblem[]>, Report>((report, team) => {
  const found = new Map<string, PlacedProblem[]>();
  const put = (problem: Problem, by: number): void => {
    const { relation } = problem.violated[0].statement;
    const key = relation.startsWith('library/') ? 'library' : relation;
    const known = found.get(key);
    if (known) known.push({ problem, by });
    else found.set(key, [{ problem, by }]);
  };
  for (const { range, facts } of report.paragraphs) {
    for (const problem of problemsOf(facts, team)) put(problem, range.start);
  }
  for (const problem of problemsAcross(report)) put(problem, 0);
  return found;
});

const across = new WeakMap<Report, readonly Problem[]>();
const NOTHING: readonly Problem[] = [];

function readProblems(judged: readonly Judged[]): readonly Problem[] {
  const violated = judged.filter(({ verdict }) => verdict === 'violated');
  if (violated.length === 0) return [];
  const claims = claimsByFigure(judged);
  const lists = listsOf(judged);
  return group(violated).map((members): Problem => {
    const { operands, printed } = members[0].statement;
    const list = [...quantitiesOf(operands['total']), printed].map((total) => lists.get(total)).find((each) => each);
    return { violated: members, ...(list ? { list } : {}), repairs: repairsOf(members[0].statement, claims, list) };
  });
}

function claimsByFigure(judged: readonly Judged[]): ReadonlyMap<Quantity, readonly Statement[]> {
  const claims = new Map<Quantity, Statement[]>();
  for (const { statement } of judged) {
    for (const figure of figuresOf(statement)) {
      const known = claims.get(figure);
      if (known) known.push(statement);
      else claims.set(figure, [statement]);
    }
  }
  return claims;
}

/** Claims belong together where a figure of one is a figure of the other; the total of a list alone joins nothing. */
function group(violated: readonly Judged[]): readonly Problem['violated'][] {
  const homes = new Map<Quantity, [Judged, ...Judged[]]>();
  const groups = new Set<[Judged, ...Judged[]]>();
  for (const judged of violated) {
    const figures = ownFigures(judged.statement);
    const home = figures.map((figure) => homes.get(figure)).find((members) => members !== undefined);
    const members: [Judged, ...Judged[]] = home ?? [judged];
    if (home) home.push(judged);
    groups.add(members);
    for (const figure of figures) homes.set(figure, members);
  }
  return [...groups];
}

function ownFigures(statement: Statement): readonly Quantity[] {
  const total = statement.operands['total'];
  return figuresOf(statement).filter((figure) => figure !== total);
}

function figuresOf(statement: Statement): readonly Quantity[] {
  return [...Object.values(statement.operands).flatMap(quantitiesOf), statement.printed];
}
