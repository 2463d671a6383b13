/** A piece of a sentence: words, or a blank with what stands in it now. */
export interface ExcerptPiece {
  readonly text: string;
  readonly blank?: number;
}

/** So many characters of a sentence are shown on each side of a blank. */
const reach = 120;

/**
 * A sentence as it reads around one of its blanks; what is further away than anyone needs is cut.
 *
 * @param parts words, and the numbers of blanks among them
 * @param read what stands in a blank now: its value, or its mask
 */
export function excerptOf(
  parts: readonly (string | number)[],
  blank: number,
  read: (id: number) => string,
): readonly ExcerptPiece[] {
  const at = parts.indexOf(blank);
  if (at < 0) return [];
  const pieceOf = (part: string | number): ExcerptPiece =>
    typeof part === 'number' ? { text: read(part), blank: part } : { text: part };
  const before: ExcerptPiece[] = [];
  let room = reach;
  for (let next = at - 1; next >= 0; next--) {
    const piece = pieceOf(parts[next]!);
    const isCut = piece.text.length > room;
    before.push(isCut ? { text: `…${whole(piece.text.slice(piece.text.length - room))}` } : piece);
    room -= piece.text.length;
    if (isCut) break;
  }
  const after: ExcerptPiece[] = [];
  room = reach;
  for (let next = at + 1; next < parts.length; next++) {
    const piece = pieceOf(parts[next]!);
    const isCut = piece.text.length > room;
    after.push(isCut ? { text: `${whole(piece.text.slice(0, room))}…` } : piece);
    room -= piece.text.length;
    if (isCut) break;
  }
  return [...before.reverse(), pieceOf(blank), ...after];
}

/** Without half a surrogate pair at either end. */
function whole(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}
