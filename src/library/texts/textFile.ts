import type { TextRange } from '../../text/range';
import type { Body, Piece } from '../body/piece';
import type { Blanks } from '../body/plainBody';
import type { FileProblem } from '../fileProblem';
import type { EntrySource } from '../library';

/** A text of a library and what is needed to read it. */
export interface LibraryText {
  /** The library's id. */
  readonly library: string;
  /** The file, its path inside the library. */
  readonly path: string;
  readonly text: string;
  /** Where the blanks of a text stand; injected. */
  readonly blanks: Blanks;
}

/** What a file says; whatever is wrong in it, the rest counts. */
export interface Entries<Entry> {
  readonly entries: readonly Entry[];
  /** In the order of the text. */
  readonly problems: readonly FileProblem[];
}

/** In UTF-16 units: a template of a long report has some ten thousand. */
export const LONGEST_TEXT = 1024 * 1024;
export const LONGEST_ENTRY_NAME = 60;

export function sourceOf({ library, path }: LibraryText, range: TextRange): EntrySource {
  return { library, path, range };
}

/** Line breaks as one sign, whichever the file has: the document's own are written when it is inserted. */
export function withPlainBreaks(body: Body): Body {
  return body.map((piece): Piece => piece.kind === 'text' ? { kind: 'text', text: piece.text.replace(/\r\n?/g, '\n') } : piece); // prettier-ignore
}

/** The last part of a path, without its ending. */
export function nameOfFile(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[A-Za-z]{1,8}$/, '');
}

export function inOrder(problems: readonly FileProblem[]): readonly FileProblem[] {
  return [...problems].sort((one, other) => one.range.start - other.range.start);
}

/** Lines of a text with their places, without their breaks; a byte order mark belongs to none. */
export function* linesOf(text: string): Generator<TextRange & { readonly text: string }> {
  let start = text.startsWith('\ufeff') ? 1 : 0;
  for (const { index, 0: mark } of text.matchAll(/\r\n|\r|\n/g)) {
    yield { start, end: index, text: text.slice(start, index) };
    start = index + mark.length;
  }
  yield { start, end: text.length, text: text.slice(start) };
}
