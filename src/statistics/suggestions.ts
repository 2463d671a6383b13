import type { Paragraph, Report } from '../report/model';
import type { TextRange } from '../text/range';
import type { Claim } from './claim';
import { claimOf, judgedAcross, judgedStatements, type Judged } from './claims';
import { dropped, solveBlanks, type Open, type Solution } from './solveBlanks';
import { keptByTeam, type TeamRelations } from './team';
import { refuted, type Written } from './writtenIn';
import { countLeading } from '../text/halving';

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
  const open = [...inside, ...openStatements(judgedAcross(report), 0)];
  const found = solveBlanks(open, (start) => paragraphAt(report, start));
  const without = dropped(open, found, refuted(report, [...found.values()].map(written), team));
  const suggestions = [...found]
    .filter(([start]) => !without.has(start))
    .map(([start, solution]) => [start, suggestion(solution)] as const);
  return new Map(suggestions.sort(([one], [other]) => one - other));
});

/** A reading that the text leaves in doubt may agree with it, but says nothing of a figure that is not there. */
function openStatements(judged: readonly Judged[], by: number): readonly Open[] {
  return judged
    .filter(({ verdict, statement }) => verdict === 'unknown' && statement.tentative !== true)
    .map((each) => ({ judged: each, by }));
}

function suggestion({ range, filling, working, open }: Solution): Suggestion {
  return { range, text: filling.text, shown: filling.shown, working, claim: claimOf(open.judged, open.by) };
}

function written({ range, blank, filling, open }: Solution): Written {
  return { range, blank, filling, relation: open.judged.statement.relation };
}

function paragraphAt({ paragraphs }: Report, offset: number): Paragraph | undefined {
  return paragraphs[countLeading(paragraphs.length, (index) => paragraphs[index]!.range.end <= offset)];
}
