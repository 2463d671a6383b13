import type { ParagraphFacts } from '../report/model';
import { judgedStatements, quantitiesOf, type Judged } from './claims';
import { listOf, type ListEvidence } from './list';
import type { Quantity } from './passage';
import { repairsOf, type Repair } from './repairs';
import type { Statement } from './relation';

/** Violated claims that share figures, told as one. Offsets are relative to the paragraph. */
export interface Problem {
  /** In the order of the text; the first names the problem. */
  readonly violated: readonly [Judged, ...Judged[]];
  /** The list that the first one belongs to, where it has other members. */
  readonly list?: ListEvidence;
  /** Single figures that, changed so, would make everything agree; the likeliest first. */
  readonly repairs: readonly Repair[];
}

/** The problems of one paragraph, kept as long as its facts are. */
export function problemsOf(facts: ParagraphFacts): readonly Problem[] {
  let problems = kept.get(facts);
  if (problems === undefined) {
    const judged = judgedStatements(facts);
    problems = group(judged.filter(({ verdict }) => verdict === 'violated')).map((violated) =>
      problem(violated, judged),
    );
    kept.set(facts, problems);
  }
  return problems;
}

const kept = new WeakMap<ParagraphFacts, readonly Problem[]>();

function problem(violated: readonly [Judged, ...Judged[]], all: readonly Judged[]): Problem {
  const list = listOf(violated[0].statement, all);
  const repairs = repairsOf(violated, all, list);
  return { violated, ...(list ? { list } : {}), repairs };
}

/** Claims belong together where a figure of one is a figure of the other, the whole of a list apart. */
function group(violated: readonly Judged[]): readonly (readonly [Judged, ...Judged[]])[] {
  const groups: { members: [Judged, ...Judged[]]; figures: Set<Quantity> }[] = [];
  for (const judged of violated) {
    const figures = ownFigures(judged.statement);
    const home = groups.find((candidate) => figures.some((figure) => candidate.figures.has(figure)));
    if (home) {
      home.members.push(judged);
      for (const figure of figures) home.figures.add(figure);
    } else {
      groups.push({ members: [judged], figures: new Set(figures) });
    }
  }
  return groups.map(({ members }) => members);
}

function ownFigures(statement: Statement): readonly Quantity[] {
  return [...Object.values(statement.operands).flatMap(quantitiesOf), statement.printed];
}
