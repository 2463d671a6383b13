/** A half-open range of UTF-16 offsets into one text: `start` is in it, `end` is not. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Replacement of a range by a text; an insertion has an empty range. */
export interface TextEdit {
  readonly range: TextRange;
  readonly text: string;
}

/** The same range, `by` UTF-16 units further on. */
export function shift(range: TextRange, by: number): TextRange {
  return { start: range.start + by, end: range.end + by };
}

/** Whether `offset` lies in the range; the position behind its last unit counts, as a caret there touches it. */
export function touches(range: TextRange, offset: number): boolean {
  return range.start <= offset && offset <= range.end;
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: TextRange, inner: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
