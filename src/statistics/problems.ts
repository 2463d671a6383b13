import type { ParagraphFacts, Report } from '../report/model';
import { across, judgedStatements, type Judged } from './claims';
import { keptForFew } from '../text/kept';
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

/** A problem, and where its offset 0 is in the text. */
export interface PlacedProblem {
  readonly problem: Problem;
  readonly by: number;
}

/**
 * The problems of a report by the relation that leads each (`library` for all of a team's), in the order of the text:
 * those that a single paragraph makes. One walk through the paragraphs, kept as long as the report is: each relation's
 * rule asks for its own.
 */
const withinParagraphs = keptByTeam<ReadonlyMap<string, readonly PlacedProblem[]>, Report>((report, team) => {
  const placed: PlacedProblem[] = [];
  // At every keystroke for every paragraph, and nearly none has a problem.
  for (const { range, facts } of report.paragraphs) {
    for (const problem of problemsOf(facts, team)) placed.push({ problem, by: range.start });
  }
  return byRelation(placed);
});

/** Those that several paragraphs make together; offsets are those of the text. */
const acrossParagraphs = {
  live: keptForFew((report: Report) => byRelation(readProblems(across.live(report)).map(unmoved))),
  check: keptForFew((report: Report) => byRelation(readProblems(across.check(report)).map(unmoved))),
} as const;

/**
 * The problems that a claim of one relation leads (`library`: of any of the team's), those of single paragraphs first.
 * @param moment when the relation's rule speaks
 */
export function problemsLedBy(
  report: Report,
  relation: string,
  moment: 'live' | 'check',
  team?: TeamRelations,
): readonly PlacedProblem[] {
  const within = withinParagraphs(report, team).get(relation) ?? [];
  const together = acrossParagraphs[moment](report).get(relation) ?? [];
  return [...within, ...together];
}

function unmoved(problem: Problem): PlacedProblem {
  return { problem, by: 0 };
}

function byRelation(all: readonly PlacedProblem[]): ReadonlyMap<string, readonly PlacedProblem[]> {
  const found = new Map<string, PlacedProblem[]>();
  for (const each of all) {
    const { relation } = each.problem.violated[0].statement;
    const key = relation.startsWith('library/') ? 'library' : relation;
    const known = found.get(key);
    if (known) known.push(each);
    else found.set(key, [each]);
  }
  return found;
}

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
