import { LineIndex } from '../text/lineIndex';
import type { TextRange } from '../text/range';
import type { PlaceJson } from './contract';

/** Turns ranges of one text into the places that people and other programs read. */
export interface Places {
  /** Line and column of an offset, both from 1. */
  position(offset: number): { readonly line: number; readonly column: number };
  /** Line and column of a range's start, with its offset and length. */
  of(range: TextRange): PlaceJson;
}

/**
 * Places in `text`, which may begin with a byte order mark: the mark counts in the offsets, as the text is unchanged,
 * and not in the columns, as no editor shows it.
 */
export function placesIn(text: string): Places {
  const index = new LineIndex(text);
  const mark = text.startsWith('\ufeff') ? 1 : 0;
  const position = (offset: number): { line: number; column: number } => {
    const { line, column } = index.position(offset);
    return { line: line + 1, column: line === 0 ? Math.max(column - mark, 0) + 1 : column + 1 };
  };
  return {
    position,
    of: (range) => ({ ...position(range.start), offset: range.start, length: range.end - range.start }),
  };
}
