import type { LibraryProblem } from '../library/library';
import { oneLine } from './words';

/** A problem of a library's file, as a compiler would print it. */
export function problemLine(library: string, { path, start, message }: LibraryProblem): string {
  return `${oneLine(library)}/${oneLine(path)}:${start.line + 1}:${start.column + 1}: ${oneLine(message)}`;
}
