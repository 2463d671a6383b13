import { LONGEST_BODY, type Body, type Piece } from './piece';

/**
 * What is wrong with a body as a whole; undefined for none. A mirror repeats the words of its stop, and those may hold
 * mirrors again, so that a short body could grow without bound: lengths are reckoned, nothing is written out.
 */
export function bodyProblem(body: Body): string | undefined {
  const definitions = definitionsOf(body);
  const known = new Map<number, number>();
  const open = new Set<number>();
  const circles = new Set<number>();
  const lengthOf = (piece: Piece): number => {
    switch (piece.kind) {
      case 'text':
        return piece.text.length;
      case 'choice':
        return Math.max(...piece.options.map((option) => option.length));
      case 'variable':
        return piece.words.length > 0 ? sum(piece.words) : piece.name.length;
      case 'stop':
        return piece.number === undefined ? sum(piece.words) : lengthOfNumber(piece.number);
    }
  };
  const sum = (pieces: readonly Piece[]): number =>
    Math.min(LONGEST_BODY + 1, pieces.reduce((total, piece) => total + lengthOf(piece), 0)); // prettier-ignore
  const lengthOfNumber = (number: number): number => {
    const length = known.get(number);
    if (length !== undefined) return length;
    if (open.has(number)) circles.add(number);
    const definition = definitions.get(number);
    if (open.has(number) || definition === undefined) return 0;
    open.add(number);
    const own = definition.kind === 'stop' ? sum(definition.words) : lengthOf(definition);
    open.delete(number);
    known.set(number, own);
    return own;
  };
  const length = sum(body);
  if (circles.size > 0) return '几处填写位置互相套着，展开没有尽头';
  return length > LONGEST_BODY ? `展开后太长，最多${LONGEST_BODY}个字符` : undefined;
}

/** For each number the first stop with words, or the first choice: what all stops of that number print. */
export function definitionsOf(body: Body): ReadonlyMap<number, Piece> {
  const definitions = new Map<number, Piece>();
  const visit = (pieces: readonly Piece[]): void => {
    for (const piece of pieces) {
      if (piece.kind === 'text') continue;
      const number = piece.kind === 'variable' ? undefined : piece.number;
      const defines = piece.kind === 'choice' || piece.words.length > 0;
      if (number !== undefined && defines && !definitions.has(number)) definitions.set(number, piece);
      if (piece.kind !== 'choice') visit(piece.words);
    }
  };
  visit(body);
  return definitions;
}
