import type { TermRow } from '../../terms/term';
import type { Library, LibraryProblem } from '../library';

/**
 * A library as it was read just now, with the earlier entries of files that can no longer be read: a file that is being
 * copied is half there for a while. Each such file has a problem that says so.
 *
 * @param before the same library as it was read before, kept entries included
 */
export function keepGoodEntries(before: Library | undefined, now: Library): Library {
  if (!before || now.problems.length === 0) return now;
  const rows = (library: Library): readonly TermRow[] => library.terms.flatMap((table) => table.rows);
  const readable = new Set([
    ...[...now.templates, ...now.phrases].map(({ source }) => source.path),
    ...rows(now).map(({ source }) => source.file),
  ]);
  const broken = new Set(now.problems.map(({ path }) => path).filter((path) => !readable.has(path)));
  // A pack that cannot be opened as a whole has its problem at its top.
  const isKept = ({ source }: { readonly source: { readonly path: string } }): boolean =>
    !readable.has(source.path) && (broken.has('.') || broken.has(source.path));
  const templates = before.templates.filter(isKept);
  const phrases = before.phrases.filter(isKept);
  const terms = before.terms.filter(
    ({ path, rows: own }) => own.length > 0 && !readable.has(path) && (broken.has('.') || broken.has(path)),
  );
  if (templates.length + phrases.length + terms.length === 0) return now;
  const counts = new Map<string, number>();
  const paths = [...templates, ...phrases].map(({ source }) => source.path);
  for (const from of [...paths, ...terms.flatMap(({ path, rows: own }) => own.map(() => path))]) {
    const path = broken.has(from) ? from : '.';
    counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  const notices = [...counts].map(([path, count]): LibraryProblem => {
    const message = `文件现在读不完整（可能正在复制），暂用上次读到的${count}条；改好以后自动更新`;
    return { path, range: { start: 0, end: 0 }, start: top, end: top, message };
  });
  return {
    ...now,
    info: readable.size === 0 && broken.has('.') ? before.info : now.info,
    templates: [...now.templates, ...templates],
    phrases: [...now.phrases, ...phrases],
    terms: [...now.terms.filter(({ path }) => !terms.some((kept) => kept.path === path)), ...terms],
    problems: [...now.problems, ...notices],
  };
}

const top = { line: 0, column: 0 };
