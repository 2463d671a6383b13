/** A place as editors count it: line and column from 0, the column in UTF-16 units. */
export interface LinePosition {
  readonly line: number;
  readonly column: number;
}

const LF = 10;
const CR = 13;

/** `value` as an integer within 0…`max`; what is no number counts as 0. */
function clamp(value: number, max: number): number {
  if (!(value > 0)) return 0;
  return value < max ? Math.floor(value) : max;
}

/**
 * Offsets to lines and columns and back. Lines end with CRLF, CR or LF, each of which is one break; a break belongs to
 * no column, as in an editor. Total: what lies outside the text is drawn to its nearest end.
 */
export class LineIndex {
  private readonly starts: readonly number[];

  /** Reads the text once; looking up is a binary search. */
  constructor(private readonly text: string) {
    const starts = [0];
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code > CR) continue;
      if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) starts.push(at + 1);
    }
    this.starts = starts;
  }

  /** At least 1: an empty text has one empty line. */
  get lineCount(): number {
    return this.starts.length;
  }

  /** The place of an offset. An offset within a CRLF is drawn to the end of its line. */
  position(offset: number): LinePosition {
    const at = clamp(offset, this.text.length);
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low, column: Math.min(at, this.lineEnd(low)) - this.starts[low]! };
  }

  /** The offset of a place. A column behind the end of its line is drawn to that end. */
  offset(line: number, column: number): number {
    if (line < 0) return 0;
    if (line >= this.starts.length) return this.text.length;
    const index = clamp(line, this.starts.length - 1);
    const start = this.starts[index]!;
    return start + clamp(column, this.lineEnd(index) - start);
  }

  /** Where the line ends, its break left out. */
  private lineEnd(line: number): number {
    const next = this.starts[line + 1];
    if (next === undefined) return this.text.length;
    const isCrLf = this.text.charCodeAt(next - 1) === LF && this.text.charCodeAt(next - 2) === CR;
    // The CR of a CRLF is never in the line before: it would have been a break of its own.
    return isCrLf ? next - 2 : next - 1;
  }
}
