import type { LibraryProblem } from '../library/library';
import type { RuleSettings } from '../rules/levels';
import type { ReportService } from '../service';
import type { Request } from './arguments';
import { openLibrary } from './packFolder';
import { problemLine } from './packLines';
import { readRelations } from './relations';
import { oneLine } from './words';

/** What a team brought along for a run. */
export interface TeamInput {
  /** Knows its relations and its 口径表. */
  readonly service: ReportService;
  readonly hasRelations: boolean;
  /** How many rows its 口径表 have. */
  readonly terms: number;
  /** What its library says of rules; a later one outweighs an earlier one. */
  readonly layers: readonly RuleSettings[];
}

/** The same, or a line for each thing that is wrong: a check that skips some of it would look clean. */
export async function readTeam(
  { relations, library }: Request,
  version: string,
  service: ReportService,
): Promise<TeamInput | { readonly reasons: readonly string[] }> {
  if (library !== undefined) return readLibrary(library, version, service);
  const nothing = { service, hasRelations: false, terms: 0, layers: [] };
  if (relations === undefined) return nothing;
  const read = await readRelations(relations, service);
  return 'reasons' in read ? read : { ...nothing, ...read, hasRelations: true };
}

async function readLibrary(
  file: string,
  version: string,
  service: ReportService,
): Promise<TeamInput | { readonly reasons: readonly string[] }> {
  const opened = await openLibrary(file, version, service);
  if ('reason' in opened) return { reasons: [`${oneLine(file)}: ${opened.reason}`] };
  const { relations, terms, rules, templates, phrases, problems } = opened.library;
  // A template that is wrong checks nothing.
  const others = new Set([...templates, ...phrases].map(({ source }) => source.path));
  const concerns = ({ path }: LibraryProblem): boolean =>
    !others.has(path) && !/^(?:模板|常用语|profiles)(?:\/|$)/.test(path);
  const wrong = problems.filter(concerns);
  if (wrong.length > 0) return { reasons: wrong.map((problem) => problemLine(file, problem)) };
  const texts = relations.map(({ text = '' }) => text);
  const { team } = texts.length === 0 ? { team: undefined } : await service.readTeamFiles(texts);
  const agreed = service.termsOf(terms);
  const levels = await Promise.all(rules.map(({ text = '' }) => service.ruleBook.readFile(text)));
  return {
    service: service.withRelations(team).withTerms(agreed),
    hasRelations: team !== undefined,
    terms: agreed?.size ?? 0,
    layers: levels.map(({ settings }) => settings),
  };
}
