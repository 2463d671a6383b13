import type { ParagraphFacts } from '../report/model';
import type { Passage } from './passage';
import type { Statement } from './relation';

/**
 * The relations of a team's own files, all together. Immutable: what was read of a paragraph with one set is kept as long
 * as both live, so a changed file must give a new set.
 */
export interface TeamRelations {
  /** Cheap, and true of every paragraph in which `find` finds anything. */
  readonly mayState: (facts: ParagraphFacts) => boolean;
  /** What one paragraph states; `relation` is `library/ID` and `title` the relation's own. Linear in the passage. */
  readonly find: (passage: Passage) => readonly Statement[];
}

/** What is kept for each paragraph or report, apart for each set of team relations and for none. */
export function keptByTeam<Value, Key extends object = ParagraphFacts>(
  read: (of: Key, team: TeamRelations | undefined) => Value,
): typeof read {
  const alone = new WeakMap<Key, Value>();
  const teams = new WeakMap<TeamRelations, WeakMap<Key, Value>>();
  return (of, team) => {
    const kept = team ? keptBy(teams, team) : alone;
    let value = kept.get(of);
    if (value === undefined) {
      value = read(of, team);
      kept.set(of, value);
    }
    return value;
  };
}

function keptBy<Value, Key extends object>(
  teams: WeakMap<TeamRelations, WeakMap<Key, Value>>,
  team: TeamRelations,
): WeakMap<Key, Value> {
  let kept = teams.get(team);
  if (kept === undefined) {
    kept = new WeakMap();
    teams.set(team, kept);
  }
  return kept;
}
