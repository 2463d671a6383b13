import { Readable } from 'node:stream';
import type { ReportService } from '../service';
import { readInput } from './input';
import { placesIn } from './places';
import { oneLine, placeText } from './words';

/** The service that knows the relations of a file, or a line for each thing that is wrong with the file. */
export type RelationsInput = { readonly service: ReportService } | { readonly reasons: readonly string[] };

/** Reads a team's file of relations. A file with any error counts for nothing: a check that skips some would look clean. */
export async function readRelations(file: string, service: ReportService): Promise<RelationsInput> {
  const input = await readInput(file, Readable.from([]));
  if (!input.source) return { reasons: [`${oneLine(file)}: ${input.reason}`] };
  const { text } = input.source;
  const { team, problems } = await service.readTeamFiles([text]);
  const found = problems.flat();
  if (found.length === 0) return { service: service.withRelations(team) };
  const places = placesIn(text);
  return { reasons: found.map(({ range, message }) => `${placeText(file, places, range.start)}: ${oneLine(message)}`) };
}
