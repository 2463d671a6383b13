import type { TeamFiles } from './relationsFile';

/**
 * Reads the texts of a team's files of relations. mathjs and the parser of JSON are loaded here and nowhere else on the
 * way, so that a writer without such files never waits for them.
 */
export async function readTeamFiles(texts: readonly string[]): Promise<TeamFiles> {
  const [{ jsonFiles }, { createCalculator }] = await Promise.all([
    import('./jsonFiles'),
    import('../statistics/calculator'),
  ]);
  return jsonFiles.readRelations(texts, createCalculator());
}
