import type { ParagraphFacts } from '../report/model';
import { keptFor } from '../text/kept';
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
export function keptByTeam<Value extends object, Key extends object = ParagraphFacts>(
  read: (of: Key, team: TeamRelations | undefined) => Value,
): (of: Key, team?: TeamRelations) => Value {
  const alone = keptFor((of: Key) => read(of, undefined));
  // What was read with a set of relations must not outlive it: a file of them may change often.
  const teams = new WeakMap<TeamRelations, WeakMap<Key, Value>>();
  return (of, team) => {
    if (team === undefined) return alone(of);
    const kept = teams.get(team) ?? new WeakMap<Key, Value>();
    teams.set(team, kept);
    const value = kept.get(of) ?? read(of, team);
    kept.set(of, value);
    return value;
  };
}
