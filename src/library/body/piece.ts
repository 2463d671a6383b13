/** A part of a template's or phrase's text. What is to be filled in is a stop: the caret jumps from one to the next. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  /** Without a number it is a stop of its own; stops of one number are one value. `words` are selected when it is reached. */
  | { readonly kind: 'stop'; readonly number?: number; readonly words: readonly Piece[] }
  | { readonly kind: 'choice'; readonly number?: number; readonly options: readonly string[] }
  /** Words that are known when the text is inserted, such as 日期; else a blank of that name, or `words` where it has some. */
  | { readonly kind: 'variable'; readonly name: string; readonly words: readonly Piece[] };

/** The text of a template or phrase. */
export type Body = readonly Piece[];

/** A body at most comes to so many UTF-16 units, mirrors written out. */
export const LONGEST_BODY = 200_000;
/** More stops than this are no text that somebody fills in; an editor would be slow with them. */
export const MOST_STOPS = 1000;
export const MOST_OPTIONS = 100;

/** Adds a text to pieces; two texts beside each other become one. */
export function addText(pieces: Piece[], text: string): void {
  if (text === '') return;
  const last = pieces.at(-1);
  if (last?.kind === 'text') pieces[pieces.length - 1] = { kind: 'text', text: last.text + text };
  else pieces.push({ kind: 'text', text });
}

/** All pieces, those inside others too. */
export function* allPieces(body: Body): Generator<Piece> {
  for (const piece of body) {
    yield piece;
    if (piece.kind === 'stop' || piece.kind === 'variable') yield* allPieces(piece.words);
  }
}
