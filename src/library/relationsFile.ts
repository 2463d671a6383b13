import type { Calculator } from '../statistics/calculatorPort';
import type { TeamRelations } from '../statistics/team';
import type { FileProblem } from './fileProblem';
import { readRelationsText } from './relationsText';
import { nothingTaken } from './taken';
import { teamRelations } from './teamRelations';

/** What a team's files of relations say together. */
export interface TeamFiles {
  /** Undefined where no relation is sound. */
  readonly team: TeamRelations | undefined;
  /** How many relations count. */
  readonly count: number;
  /** For each text what is wrong in it, in its order. */
  readonly problems: readonly (readonly FileProblem[])[];
}

/**
 * Reads the texts of a team's files; of relations with one id the first counts. Loads with the parser of JSON, so it
 * stands in a bundle of its own: see `jsonFiles.ts`.
 */
export function readRelationsFiles(texts: readonly string[], calculator: Calculator): TeamFiles {
  const taken = nothingTaken();
  const read = texts.map((text) => readRelationsText(text, calculator, taken));
  const relations = read.flatMap((file) => file.relations);
  return { team: teamRelations(relations), count: relations.length, problems: read.map(({ problems }) => problems) };
}
