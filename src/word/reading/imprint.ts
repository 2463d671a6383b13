import type { Piece } from './pieces';

/** What the style of 版记 is called in the documents that the export writes (`docxStyles.ts`). */
export const IMPRINT_STYLE = '版记';

/**
 * A line of 版记 as the writer had it: the tab behind his blanks only takes 印发日期 to the right (`docxImprint.ts`).
 * Undefined where there is none: a paragraph without words draws a rule, or carries the frame.
 */
export function imprintPieces(pieces: readonly Piece[]): readonly Piece[] | undefined {
  const written = pieces.filter(({ text }, at) => text !== '\t' || !isBlank(pieces[at - 1]));
  return written.some(({ text }) => text.trim() !== '') ? written : undefined;
}

function isBlank(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.text !== '' && !/[^ \u3000]/.test(piece.text);
}
