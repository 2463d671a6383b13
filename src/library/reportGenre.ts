import type { Report } from '../report/model';

/** The 文种 of a report, of those that libraries know: the longest that stands in its title; empty where none does. */
export function reportGenre({ sections }: Report, genres: Iterable<string>): string {
  const title = sections.find(({ kind }) => kind === 'title')?.title ?? '';
  let found = '';
  for (const genre of genres) if (genre.length > found.length && title.includes(genre)) found = genre;
  return found;
}
